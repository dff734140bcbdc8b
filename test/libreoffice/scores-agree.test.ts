import { parseA1, refKey } from "../../src/grid/cell-ref";
import { valueAt } from "../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../src/grid/grid";
import type { SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { readCfrMatrices } from "../../src/cfr/read/read-cfr";
import { cfrRules } from "../../src/cfr/rules";
import { scoreCfr } from "../../src/cfr/score/score-matrix";
import type { ScoreCard } from "../../src/cfr/score/score-card";
import { MATRIX, matrixAddresses } from "../../src/cfr/template/matrix-layout";
import type { TemplateColumn } from "../../src/cfr/template/matrix-layout";
import { planCfr } from "../../src/cfr/template/plan-cfr";
import { SCORE_ROWS } from "../../src/cfr/template/score-layout";
import type { Finding } from "../../src/check/finding";
import { runRules } from "../../src/check/run-rules";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";
import { shippedGuidelines } from "../../src/guidelines/load";
import { createTranslate } from "../../src/messages/translate";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { guideline } from "../cfr/support";
import { libreOfficeConvertAll } from "../support/libre-office";
import { fillMatrix, seeded } from "./generate-matrices";

const translate = createTranslate();
const MATRICES = 200;
/** Starting LibreOffice is slow, and so are very large workbooks. */
const PER_WORKBOOK = 25;
const TOLERANCE = 1e-6;
const guidelines = shippedGuidelines.flatMap((one) => (one.kind === "cfr" ? [one] : []));
const shares: CfrGuideline = { ...guideline, weights: { ...guideline.weights, indicatorWeights: "share" } };

/** Differences between the recalculated sheets and the engine, and how much was compared. */
interface Comparison {
  readonly differences: string[];
  scores: number;
  composites: number;
  findings: number;
}

const nothing = (): Comparison => ({ differences: [], scores: 0, composites: 0, findings: 0 });

test.each([
  ...guidelines.map((one) => [one.id, one, MATRICES] as const),
  ["commonwealth-cfr with weights as shares", shares, PER_WORKBOOK] as const,
])(
  "LibreOffice computes generated matrices of %s as the engine does",
  async (id, rules, count) => {
    const empty = emptyTemplates(rules);
    const starts = Array.from({ length: count / PER_WORKBOOK }, (_, index) => index * PER_WORKBOOK);
    const files = await Promise.all(starts.map((first) => writePlan(filled(empty, rules, first))));
    const recalculated = await recalculateAll(files);
    if (!recalculated) return;
    const comparison = nothing();
    for (const workbook of recalculated) compare(workbook, rules, comparison);
    expect(comparison.differences).toEqual([]);
    expect(comparison.scores).toBeGreaterThan(count * 3);
    expect(comparison.composites).toBeGreaterThan(count / 4);
    console.info(
      `${id}: ${count} matrices, ${comparison.scores} scored rows, ${comparison.composites} composites, ` +
        `${comparison.findings} findings`,
    );
  },
  600_000,
);

test("LibreOffice computes the worked example as the engine does", async () => {
  const plan = planCfr({
    guideline,
    entity: "Rural Water",
    period: "2026-27",
    sample: true,
    translate,
    taken: { sheets: [], names: [] },
  });
  const recalculated = await recalculate(plan);
  if (!recalculated) return;
  const comparison = nothing();
  compare(recalculated, guideline, comparison);
  expect(comparison.differences).toEqual([]);
  expect(comparison.scores).toBe(19);
  // What the file shows before it is recalculated is what it shows afterwards.
  const shown = await readXlsx(await writePlan(plan));
  if (shown.state !== "read") throw new Error("the sample cannot be read back");
  expect(changedCells(shown.workbook, recalculated)).toEqual([]);
});

async function recalculate(plan: WorkbookPlan): Promise<Workbook | null> {
  return (await recalculateAll([await writePlan(plan)]))?.[0] ?? null;
}

/** Null, with a word on the console, where LibreOffice is not installed. */
async function recalculateAll(files: readonly Uint8Array[]): Promise<readonly Workbook[] | null> {
  const converted = await libreOfficeConvertAll(files, "xlsx");
  if (converted === null) {
    console.warn("LibreOffice (soffice) is not installed: its scores were not compared with the engine's");
    return null;
  }
  return Promise.all(
    converted.map(async (bytes) => {
      const read = await readXlsx(new Uint8Array(bytes));
      if (read.state !== "read") throw new Error(`LibreOffice's workbook cannot be read: ${read.code}`);
      return read.workbook;
    }),
  );
}

/** Many empty templates in one workbook, each with its matrix, score sheet and lists. */
function emptyTemplates(rules: CfrGuideline): WorkbookPlan {
  const sheets: SheetPlan[] = [];
  const names: WorkbookPlan["names"][number][] = [];
  for (let number = 0; number < PER_WORKBOOK; number += 1) {
    const taken = { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
    const plan = planCfr({ guideline: rules, entity: "", period: "2026-27", sample: false, translate, taken });
    const wanted = plan.sheets.filter(({ name }) => /^(2 Matrix|Score|Lists)/.test(name));
    // Drop-downs and colours change no score, and cost LibreOffice more than the scores do.
    sheets.push(...wanted.map((sheet) => ({ ...sheet, validations: [], conditionalFormats: [] })));
    names.push(...plan.names);
  }
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? "" };
}

function filled(empty: WorkbookPlan, rules: CfrGuideline, first: number): WorkbookPlan {
  let number = first;
  const fill = (sheet: SheetPlan) => fillMatrix(sheet, rules, seeded(number++));
  return { ...empty, sheets: empty.sheets.map((sheet) => (sheet.name.startsWith("2 Matrix") ? fill(sheet) : sheet)) };
}

function compare(workbook: Workbook, rules: CfrGuideline, comparison: Comparison): void {
  const scoreSheets = workbook.grids.filter((grid) => grid.sheet.startsWith("Score"));
  for (const [index, matrix] of readCfrMatrices(workbook, rules).entries()) {
    const card = scoreCfr(matrix, rules);
    const findings = runRules(cfrRules, { matrix, guideline: rules, stage: "evaluation", asOf: "2027-12-31" });
    comparison.findings += findings.length;
    // What LibreOffice computed must not look as if somebody had typed over it.
    for (const { rule, messageId, at: cell } of findings.filter(looksTypedOver))
      comparison.differences.push(`${rule} ${messageId} ${refKey(cell)}`);
    const at = matrixAddresses(rules, matrix.sheet);
    const expectSame = (grid: Grid, row: number, column: number, expected: number | string | null) => {
      const found = valueAt(grid, row, column);
      if (!same(found, expected)) {
        comparison.differences.push(
          `${grid.sheet} row ${row + 1} column ${column + 1}: sheet ${JSON.stringify(found)}, engine ${expected}`,
        );
      }
    };
    for (const score of card.indicators) {
      const row = matrix.indicators[score.indicator]?.row ?? -1;
      const cell = (key: TemplateColumn) => parseA1(at.cell(key, row))?.column ?? -1;
      // An agreed rating is typed; whatever is no rating stays as it is.
      if (rules.scale.method !== "agreed") expectSame(matrix.grid, row, cell("rawScore"), score.raw);
      expectSame(matrix.grid, row, cell("weightedScore"), score.weighted);
      if (score.weighted !== null) comparison.scores += 1;
    }
    expectSame(matrix.grid, MATRIX.totalRow, at.column("weightedScore"), card.composite);
    const sheet = scoreSheets[index];
    if (!sheet) throw new Error(`matrix ${index} has no Score sheet`);
    for (const [line, expected] of figures(card)) expectSame(sheet, SCORE_ROWS[line], 1, expected);
    card.objectives.forEach((objective, number) => {
      if (objective.objective !== null) expectSame(sheet, SCORE_ROWS.tableFirst + number, 4, objective.score);
    });
    if (card.composite !== null) comparison.composites += 1;
  }
}

/** A rating beyond the scale was typed that way on purpose. */
function looksTypedOver({ rule, messageId }: Finding): boolean {
  return rule === "CFR-403" && messageId !== "rating-off-scale";
}

function figures(card: ScoreCard): readonly (readonly [keyof typeof SCORE_ROWS, number | string | null])[] {
  return [
    ["composite", card.composite],
    ["rating", card.rating],
    ["soFar", card.soFar],
    ["floor", card.floor],
    ["ceiling", card.ceiling],
    ["covered", card.weightCovered],
    ["applying", card.weightTotal],
  ];
}

function same(found: CellValue, expected: number | string | null): boolean {
  if (expected === null) return found === null || found === "";
  if (typeof expected === "string" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= TOLERANCE;
}

function changedCells(before: Workbook, after: Workbook): string[] {
  return before.grids.flatMap((grid) => {
    const other = after.grids.find((one) => one.sheet === grid.sheet);
    return grid.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        if (formula === null) return [];
        const [old, now] = [valueAt(grid, row, column), other ? valueAt(other, row, column) : null];
        const expected = typeof old === "number" || typeof old === "string" ? old : null;
        return same(now, expected === "" ? null : expected)
          ? []
          : [`${grid.sheet} ${row + 1},${column + 1}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`];
      }),
    );
  });
}
