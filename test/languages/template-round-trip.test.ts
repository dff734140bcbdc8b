import { planCfr } from "../../src/cfr/template/plan-cfr";
import type { Stage } from "../../src/check/finding";
import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { inScriptOf } from "../../src/grid/script-font";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import type { Guideline } from "../../src/guidelines/guideline";
import { shippedGuidelines } from "../../src/guidelines/load";
import type { Language } from "../../src/guidelines/wording/wording";
import { inspectWorkbook } from "../../src/inspect/inspect";
import type { JmiTwg } from "../../src/jmi/twg/twg";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { templateCatalogue } from "../../src/messages/catalogues";
import { createTranslate } from "../../src/messages/translate";

const REVIEWER = { fr: /attend la relecture/, km: /awaits a native reviewer/ };
/** What is written the same in English and French. */
const SAME: ReadonlySet<string> = new Set([
  "Version",
  "Action",
  "Institution",
  "Contact",
  "Date",
  "Ratio",
  "Vision",
  "Mission",
  "1A · Vision",
  "1B · Mission",
  "Description",
  "Score",
  "Section",
  "Points",
  "Question",
  "Actions",
  "Sources",
  "Inclusion",
]);
/** Addresses and the names of people. */
const PROPER = /@|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
const STAGES: readonly Stage[] = ["draft", "submission", "evaluation"];

function sampleIn(language: Language, guideline: Guideline): WorkbookPlan {
  const translate = createTranslate(templateCatalogue(language), language);
  const options = {
    entity: "",
    period: "2026-27",
    sample: true,
    translate,
    language,
    taken: { sheets: [], names: [] },
  };
  return guideline.kind === "cfr" ? planCfr({ ...options, guideline }) : planJmi({ ...options, guideline });
}

/** What was read of the working group on the sheets beside a matrix, as far as it has no words. */
function groupIn(twg: JmiTwg | null) {
  return {
    isChairNamed: (twg?.about?.texts.chair?.text ?? "") !== "",
    agreed: twg?.about?.days.agreed?.raw,
    jointly: twg?.about?.jointly.identified?.ticked,
    meetings: twg?.meetings?.rows.map(({ date, crdbPresent }) => [date.raw, crdbPresent?.ticked]),
    followUps: twg?.followUps?.rows.length,
    members: twg?.members?.rows.map(({ kind, since }) => [kind, since?.raw]),
    crossCutting: twg?.crossCutting?.rows.map(({ covered }) => covered?.ticked),
    revisions: twg?.revisions !== null,
  };
}

function textsIn({ sheets }: WorkbookPlan): readonly string[] {
  const contents = sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
  return [...new Set(contents.filter((content) => typeof content === "string"))];
}

/** Every text of a guideline: its lists and names stand on the sheets as it has them. */
function stringsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

/** What is found and scored at each stage, without words: rule, place by the number of the sheet, and figures. */
function outcome(plan: WorkbookPlan) {
  const workbook = planToWorkbook(plan);
  const sheets = workbook.grids.map(({ sheet }) => sheet);
  return STAGES.map((stage) =>
    inspectWorkbook(workbook, { stage, asOf: "2026-08-01" }).matrices.map((matrix) => ({
      guideline: matrix.guideline.id,
      rows: matrix.kind === "cfr" ? matrix.matrix.indicators.length : matrix.matrix.outcomes.length,
      // Sheets are in the order of their names, which differ.
      findings: matrix.findings
        .map(({ rule, messageId, at }) => `${rule} ${messageId} ${sheets.indexOf(at.sheet)}!${toA1(at)}`)
        .sort(),
      beside: matrix.kind === "jmi" ? groupIn(matrix.matrix.twg) : null,
      score: matrix.score && { soFar: matrix.score.soFar, floor: matrix.score.floor, ceiling: matrix.score.ceiling },
    })),
  );
}

describe.each(shippedGuidelines.map((guideline) => [guideline.id, guideline] as const))("under %s", (_, guideline) => {
  const english = outcome(sampleIn("en", guideline));
  const own = new Set(stringsIn(guideline));

  test("the English example is one matrix with rows", () => {
    expect(english.map((matrices) => matrices.map(({ guideline: { length }, rows }) => length * rows > 0))).toEqual([
      [true],
      [true],
      [true],
    ]);
  });

  test.each(["fr", "km"] as const)("the example in %s gives the same findings and scores", (language) => {
    expect(outcome(sampleIn(language, guideline))).toEqual(english);
  });

  test.each(["fr", "km"] as const)(
    "the template in %s has headings of its own and says that they await a reader",
    (language) => {
      const plan = sampleIn(language, guideline);
      const texts = plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
      expect(plan.sheets.map(({ name }) => name)).not.toEqual(sampleIn("en", guideline).sheets.map(({ name }) => name));
      expect(texts.some((text) => typeof text === "string" && REVIEWER[language].test(text))).toBe(true);
    },
  );

  test.each(["fr", "km"] as const)("the example in %s leaves nothing in English that has words", (language) => {
    const ours = textsIn(sampleIn(language, guideline));
    const theirs = new Set(textsIn(sampleIn("en", guideline)));
    const kept = ours.filter(
      (text) =>
        theirs.has(text) &&
        /\p{Ll}{3}/u.test(text) &&
        !own.has(text.replace(/^\* /, "")) &&
        !SAME.has(text) &&
        !PROPER.test(text),
    );
    expect(kept).toEqual([]);
  });
});

test("Khmer cells name a font with Khmer letters, others none", () => {
  const fonts = (language: Language) => [
    ...new Set(
      sampleIn(language, shippedGuidelines[0] as Guideline).sheets.flatMap(({ styles }) =>
        Object.values(styles).map(({ fontName }) => fontName),
      ),
    ),
  ];
  expect(fonts("km")).toEqual(["Khmer OS Siemreap"]);
  expect(fonts("fr")).toEqual([undefined]);
});

test("rows of Khmer are higher, as far as Excel has rows so high", () => {
  const plan = sampleIn("en", shippedGuidelines[0] as Guideline);
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error("no sheet");
  const tall = { ...plan, sheets: [{ ...sheet, rowHeights: { 0: 48, 1: 400 } }] };
  expect(inScriptOf(tall, "km").sheets[0]?.rowHeights).toEqual({ 0: 72, 1: 409 });
  expect(inScriptOf(tall, "fr").sheets[0]?.rowHeights).toEqual({ 0: 48, 1: 400 });
});
