import { planCfr } from "../../src/cfr/template/plan-cfr";
import { toA1 } from "../../src/grid/cell-ref";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { guideline } from "./support";

const options = { guideline, entity: "", period: "2026-27", sample: true, translate: createTranslate() };
const SAMPLE = planCfr({ ...options, taken: { sheets: [], names: [] } });

/** What is found in the file that a plan makes, as "CFR-001 missing 2 Matrix!A5". */
async function checked(plan: WorkbookPlan) {
  const read = await readXlsx(await writePlan(plan));
  if (read.state !== "read") throw new Error(`the file cannot be read: ${read.code}`);
  const { matrices } = inspectWorkbook(read.workbook, { stage: "draft", asOf: "2026-11-21" });
  const [inspected] = matrices;
  if (matrices.length !== 1 || inspected?.kind !== "cfr") throw new Error(`${matrices.length} matrices were found`);
  return {
    rows: inspected.matrix.indicators.length,
    scored: inspected.score?.indicators.filter(({ weighted }) => weighted !== null).length,
    findings: inspected.findings.map(({ rule, messageId, at }) => `${rule} ${messageId} ${at.sheet}!${toA1(at)}`),
    all: inspected.findings,
  };
}

const change = (name: string, edit: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
  ...SAMPLE,
  sheets: SAMPLE.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
});
const without = (name: string): WorkbookPlan => ({
  ...SAMPLE,
  sheets: SAMPLE.sheets.filter((sheet) => sheet.name !== name),
});
const typedOver = (cell: string, content: number) => (sheet: SheetPlan) => ({
  ...sheet,
  cells: sheet.cells.map((one) => (toA1(one) === cell ? { ...one, content } : one)),
});
/** Rows from `row` (counted from 0) go one down, and `cells` stand in their place without any formula. */
const inserted = (row: number, cells: readonly PlannedCell[]) => (sheet: SheetPlan) => ({
  ...sheet,
  cells: [...sheet.cells.map((one) => (one.row < row ? one : { ...one, row: one.row + 1 })), ...cells],
});

interface Case {
  readonly name: string;
  readonly plan: WorkbookPlan;
  /** Found besides what the worked example has by itself, or instead of it. */
  readonly more: readonly string[];
  readonly gone?: readonly string[];
}

const BASELINE = "CFR-306 missing 3 Trends!F9";
const CASES: readonly Case[] = [
  {
    name: "a section is missing: it is named, and the others are checked",
    plan: without("6 Outcomes"),
    more: ["CFR-001 missing 2 Matrix!A5"],
  },
  {
    name: "Section 3 is missing: baselines are missed once, not row by row",
    plan: without("3 Trends"),
    more: ["CFR-001 missing 2 Matrix!A5", "CFR-306 no-columns 2 Matrix!D5"],
    gone: [BASELINE],
  },
  {
    name: "sheets are renamed: sections are found by their headings",
    plan: change("4 Definitions", (sheet) => ({ ...sheet, name: "Words we use" })),
    more: [],
  },
  {
    name: "a section stands behind one that should follow it",
    plan: {
      ...SAMPLE,
      sheets: [...SAMPLE.sheets].sort((a, b) => Number(a.name === "1 Objectives") - Number(b.name === "1 Objectives")),
    },
    more: ["CFR-001 order 2 Matrix!A5"],
  },
  {
    name: "a section stands there twice",
    plan: {
      ...SAMPLE,
      sheets: SAMPLE.sheets.flatMap((sheet) =>
        sheet.name === "5 Requirements" ? [sheet, { ...sheet, name: "5 Requirements (2)" }] : [sheet],
      ),
    },
    more: ["CFR-001 doubled 5 Requirements (2)!F5"],
  },
  {
    name: "a score is typed over its formula",
    plan: change("2 Matrix", typedOver("N6", 99)),
    more: ["CFR-403 weighted-typed 2 Matrix!N6"],
  },
];

test.each(CASES)("$name", async ({ plan, more, gone = [] }) => {
  const plain = await checked(SAMPLE);
  const found = await checked(plan);
  expect(found.rows).toBe(plain.rows);
  const expected = [...plain.findings.filter((one) => !gone.includes(one)), ...more];
  expect([...found.findings].sort()).toEqual(expected.sort());
});

test("a row that was inserted without formulas is read and scored with the others", async () => {
  const plain = await checked(SAMPLE);
  const [row, column] = [7, { action: 2, indicator: 3, unit: 4, weight: 5, criteria: 6, achievement: 11 }];
  const found = await checked(
    change(
      "2 Matrix",
      inserted(row, [
        { row, column: column.action, content: "Fence the springs" },
        { row, column: column.indicator, content: "Springs with a fence" },
        { row, column: column.unit, content: "Number" },
        { row, column: column.weight, content: 1 },
        ...[50, 45, 40, 35, 30].map((content, level) => ({ row, column: column.criteria + level, content })),
        { row, column: column.achievement, content: 42 },
      ]),
    ),
  );
  expect(found.rows).toBe(plain.rows + 1);
  expect(found.scored).toBe((plain.scored ?? 0) + 1);
  // It has no number, so Section 3 cannot show it; that is told at its name, with a way out.
  const added = found.all.filter(({ at }) => at.sheet === "2 Matrix" && at.row === row);
  expect(added.find(({ rule }) => rule === "CFR-501")?.fix?.edits.length).toBeGreaterThan(0);
});
