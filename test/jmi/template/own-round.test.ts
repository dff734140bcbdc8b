import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { loadGuideline } from "../../../src/guidelines/load";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../../src/messages/translate";
import { checkJmi, guideline } from "../run-jmi";

/** A later round as its secretariat would enter it: other years, other frameworks, other limits. */
const nextRound = {
  ...guideline,
  id: "jmi-next-round",
  edition: "2024-2028",
  title: "Joint Monitoring Indicators, next round",
  basedOn: guideline.id,
  periods: { outcome: { from: 2024, to: 2028 }, output: { from: 2024, to: 2026 } },
  limits: { ...guideline.limits, outputsPerOutcome: 4, agendaDays: 14 },
  agendaDaysCounted: "working",
  deadlines: { drafts: null },
  frameworks: {
    "Pentagonal Strategy": ["Pentagonal Strategy", "PS-I"],
    NSDP: ["NSDP", "National Strategic Development Plan"],
  },
  crossCutting: ["Gender", "Digital government"],
};

const loaded = loadGuideline(nextRound);
if (loaded.state !== "loaded" || loaded.guideline.kind !== "jmi") throw new Error(JSON.stringify(loaded));
const round = loaded.guideline;
const plan = (sample: boolean) =>
  planJmi({
    guideline: round,
    entity: "Rural Water TWG",
    period: "",
    sample,
    translate: createTranslate(),
    taken: { sheets: [], names: [] },
  });
const textsOf = (sheet: string, sample = false): string =>
  JSON.stringify(plan(sample).sheets.find(({ name }) => name === sheet)?.cells);

test("periods, frameworks, limits and issues of a round are what its guideline says", () => {
  const matrix = textsOf("JMI Matrix");
  expect(matrix).toContain("Outcome (2024-2028)");
  expect(matrix).toContain("Output (2024-2026)");
  expect(matrix).toContain("take it from Pentagonal Strategy, NSDP or the sector plan");
  expect(matrix).toContain("up to 4 are encouraged");
  expect(matrix).not.toMatch(/RS-IV|2019|2020/);
  expect(textsOf("Lists")).toContain("Pentagonal Strategy");
  expect(textsOf("Members")).toContain("Digital government");
  expect(textsOf("Meetings")).toContain("WORKDAY($A6,-14)");
  expect(textsOf("About")).toContain("guideline.frameworks.Pentagonal Strategy.0");
});

test("its worked example is read by it and holds nothing to be found", () => {
  const workbook = planToWorkbook(plan(true));
  const [matrix] = readJmiMatrices(workbook, round);
  expect(matrix?.periods).toEqual(round.periods);
  expect(matrix?.outcomes[0]?.outputs[0]?.indicators[0]?.fields.framework?.text).toBe("NSDP");
  expect(
    checkJmi(workbook, [], round).map(({ rule, messageId, at }) => `${at.sheet} ${at.row} ${rule} ${messageId}`),
  ).toEqual([]);
});
