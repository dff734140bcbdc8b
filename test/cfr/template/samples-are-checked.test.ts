import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { toA1 } from "../../../src/grid/cell-ref";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { shippedGuidelines } from "../../../src/guidelines/load";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import { createTranslate } from "../../../src/messages/translate";

const guidelines = shippedGuidelines.flatMap((guideline) => (guideline.kind === "cfr" ? [guideline] : []));
const translate = createTranslate();

function matricesOf(id: string, sample: boolean) {
  const guideline = guidelines.find((one) => one.id === id);
  if (!guideline) throw new Error(`no guideline "${id}"`);
  const taken = { sheets: [], names: [] };
  const plan = planCfr({ guideline, entity: "", period: "2026-27", sample, translate, taken });
  return inspectWorkbook(planToWorkbook(plan), { stage: "draft", asOf: "2026-11-21" }).matrices;
}

function findingsOf(id: string, sample: boolean): readonly string[] {
  return matricesOf(id, sample).flatMap(({ findings }) =>
    findings.map(({ rule, messageId, at }) => `${rule} ${messageId} ${at.sheet}!${toA1(at)}`),
  );
}

/** One mistake of each kind, put there to be found, as far as the guideline has a place for it. */
const WEIGHTS = "CFR-205 objectives 2 Matrix!B6";
const ONE_OR_NONE = "CFR-213 one-or-none 2 Matrix!D11";
const DELIBERATE: Readonly<Record<string, readonly string[]>> = {
  "commonwealth-cfr": [
    WEIGHTS,
    "CFR-301 some-missing 2 Matrix!J10",
    ONE_OR_NONE,
    "CFR-304 plateau 2 Matrix!H13",
    "CFR-306 missing 3 Trends!F9",
  ],
  "india-rfd-2013": [
    WEIGHTS,
    "CFR-301 some-missing 2 Matrix!J10",
    ONE_OR_NONE,
    "CFR-304 plateau 2 Matrix!H13",
    "CFR-306 missing 3 Trends!F9",
  ],
  "bangladesh-apa": [
    WEIGHTS,
    "CFR-306 missing 2 Matrix!H9",
    "CFR-301 some-missing 2 Matrix!L10",
    ONE_OR_NONE,
    "CFR-304 plateau 2 Matrix!J13",
  ],
  "nigeria-pms": [
    "CFR-301 some-missing 2 Matrix!K10",
    ONE_OR_NONE,
    "CFR-304 plateau 2 Matrix!I13",
    "CFR-306 missing 3 Trends!F9",
  ],
  "tanzania-pc": [WEIGHTS, "CFR-306 missing 2 Matrix!H9"],
};

test.each(guidelines.map(({ id }) => id))(
  "the worked example of %s has the mistakes that were put there, and no other",
  (id) => {
    expect(findingsOf(id, true)).toEqual(DELIBERATE[id]);
  },
);

test.each(guidelines.map(({ id }) => id))("nothing is found in a template of %s that nobody has begun", (id) => {
  expect(findingsOf(id, false)).toEqual([]);
});

describe("the mandatory block", () => {
  const rows = (id: string, sample: boolean) =>
    matricesOf(id, sample).flatMap(({ kind, matrix }) =>
      kind === "cfr"
        ? matrix.objectives
            .filter(({ name }) => name.startsWith("*"))
            .map(({ name, weight, indicators }) => [name, weight?.raw, indicators.length])
        : [],
    );

  test("is there from the start, with the weights that the guideline gives", () => {
    expect(rows("india-rfd-2013", false)).toEqual([
      ["* Results framework that works on time", 3, 2],
      ["* Better administration", 6, 3],
      ["* Responsive service to citizens", 4, 2],
      ["* Compliance with financial accountability", 2, 4],
    ]);
    expect(rows("bangladesh-apa", false)).toEqual([["* Good governance and reform", 30, 5]]);
    expect(rows("commonwealth-cfr", false)).toEqual([]);
  });

  test("stands below the objectives of the worked example, which share out what it leaves", () => {
    expect(rows("india-rfd-2013", true)).toEqual(rows("india-rfd-2013", false));
    const [inspected] = matricesOf("bangladesh-apa", true);
    const weights =
      inspected?.kind === "cfr" ? inspected.matrix.objectives.map(({ weight }) => Number(weight?.raw)) : [];
    // The example's own weights are one point short of a hundred, on purpose.
    expect(weights.reduce((all, one) => all + one, 0)).toBeCloseTo(30 + 0.7 * sampleTotal(), 6);
  });

  function sampleTotal(): number {
    const [inspected] = matricesOf("commonwealth-cfr", true);
    const weights = inspected?.kind === "cfr" ? inspected.matrix.objectives : [];
    return weights.reduce((all, { weight }) => all + Number(weight?.raw), 0);
  }

  test("has rows without a target, a past value or a result: these are the department's to fill in", () => {
    const [inspected] = matricesOf("india-rfd-2013", false);
    if (inspected?.kind !== "cfr") throw new Error("no matrix");
    for (const { criteria, achievement, baselines } of inspected.matrix.indicators) {
      expect([...(criteria ?? []), achievement, ...baselines].map((cell) => cell?.raw ?? null)).toEqual(
        Array(8).fill(null),
      );
    }
  });
});
