import fc from "fast-check";
import { formulaAt, numberFormatAt, valueAt } from "../../src/grid/grid";
import type { PlannedContent, WorkbookPlan } from "../../src/grid/sheet-plan";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { libreOfficeConvert } from "../support/libre-office";

/** Text as people type it; Excel's error codes are no text there, and XML has no lone surrogates. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => !/[\ufffe\uffff]/.test(text) && !text.startsWith("#"));

const content: fc.Arbitrary<PlannedContent> = fc.oneof(
  words,
  fc.constantFrom("_x000D_", "=1+1", "-5", " spaces ", "two\nlines", "a & b < c > d", "សូចនាករ", "\t"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.record({
    formula: fc.constantFrom("=SUM(A1:A9)", '=IF(A1>1,"<&>","")'),
    cached: fc.oneof(words, fc.integer(), fc.boolean()),
  }),
);

const plan = (cells: readonly { row: number; column: number; content: PlannedContent }[]): WorkbookPlan => ({
  sheets: [
    {
      name: "It's 1 & <2>",
      styles: { percent: { numberFormat: "0.0%" } },
      cells: cells.map((cell) => ({ ...cell, ...(typeof cell.content === "number" ? { style: "percent" } : {}) })),
      columnWidths: [],
      rowHeights: {},
      freeze: null,
      validations: [],
      conditionalFormats: [],
      print: { orientation: "portrait", fitToWidth: false },
      showGridlines: true,
    },
  ],
  names: [{ name: "RM_A", refersTo: "='It''s 1 & <2>'!$A$1" }],
  activeSheet: "It's 1 & <2>",
});

test("what a plan holds is what is read back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(30), content }), {
        selector: ({ row, column }) => row * 100 + column,
        minLength: 1,
        maxLength: 20,
      }),
      async (cells) => {
        const answer = await readXlsx(await writePlan(plan(cells)));
        if (answer.state === "failed") throw new Error(answer.detail);
        const [grid] = answer.workbook.grids;
        if (!grid) throw new Error("no sheet");
        expect(grid.sheet).toBe("It's 1 & <2>");
        expect(answer.workbook.names).toEqual([{ name: "RM_A", refersTo: "='It''s 1 & <2>'!$A$1" }]);
        for (const { row, column, content: wanted } of cells) {
          const isFormula = typeof wanted === "object" && "formula" in wanted;
          expect(valueAt(grid, row, column)).toBe(isFormula ? wanted.cached : Object.is(wanted, -0) ? 0 : wanted);
          expect(formulaAt(grid, row, column)).toBe(isFormula ? wanted.formula : null);
          expect(numberFormatAt(grid, row, column)).toBe(typeof wanted === "number" ? "0.0%" : null);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("a workbook that LibreOffice wrote reads like ours", async () => {
  const ours = await writePlan(
    plan([
      { row: 0, column: 0, content: "Objective" },
      { row: 1, column: 0, content: { date: "2026-03-31" } },
      { row: 2, column: 1, content: 0.125 },
      { row: 3, column: 0, content: { formula: "=B3*8" } },
      { row: 4, column: 0, content: { formula: '=IF(B3<1,"less","")' } },
      { row: 5, column: 0, content: { formula: "=1/0" } },
      { row: 6, column: 3, content: true },
    ]),
  );
  const theirs = await libreOfficeConvert(ours, "xlsx");
  if (theirs === null) return console.warn("LibreOffice is not installed: its workbooks were not tried");
  const answer = await readXlsx(new Uint8Array(theirs));
  const grid = answer.state === "read" ? answer.workbook.grids[0] : undefined;
  expect(grid?.values).toEqual([
    ["Objective"],
    [46112],
    [null, 0.125],
    [1],
    ["less"],
    [{ error: "#DIV/0!" }],
    [null, null, null, true],
  ]);
  expect(grid?.formulas.slice(3, 6)).toEqual([["=B3*8"], ['=IF(B3<1,"less","")'], ["=1/0"]]);
  expect(grid && numberFormatAt(grid, 1, 0)).toMatch(/yyyy.*mm.*dd/i);
});
