import { readXlsx as readLooks, writeXlsx } from "hucre/xlsx";
import type { WriteSheet } from "hucre/xlsx";
import { openWorkbook } from "../../../src/preview/files/open-workbook";
import { saveWorkbook } from "../../../src/preview/files/save-workbook";
import type { KeptFile } from "../../../src/preview/files/kept-file";
import type { SheetState, StateCell, WorkbookState } from "../../../src/preview/host/workbook-state";
import { readXlsx } from "../../../src/xlsx/read-xlsx";

const plan: WriteSheet = {
  name: "Plan 2026",
  columns: [{ width: 12 }, { width: 40.5 }],
  rowDefs: new Map([
    [0, { height: 30 }],
    [3, { hidden: true }],
  ]),
  cells: new Map([
    ["0,0", { value: "Objective", style: { font: { name: "Cambria", bold: true, size: 14 } } }],
    ["1,0", { value: 0.25, style: { numFmt: "0.0%" } }],
    ["1,1", { value: "see", type: "string", hyperlink: { target: "https://example.org/plan" } }],
    ["2,0", { formula: "A2*2", formulaResult: 0.5 }],
    ["2,1", { value: null, richText: [{ text: "plain " }, { text: "bold", font: { bold: true } }] }],
    ["3,0", { value: 46204, style: { numFmt: "yyyy-mm-dd" } }],
    ["4,0", { value: "007", comment: { text: "why this code", author: "Reviewer" } }],
  ]),
  merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 1 }],
  freezePane: { rows: 1, columns: 1 },
  dataValidations: [
    { type: "list", formula1: "Units", range: "B2:B9 D2:D9", showErrorMessage: true, errorStyle: "information" },
    {
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "1",
      range: "C2:C9",
      inputTitle: "Rank",
      inputMessage: "1 or more",
    },
  ],
  conditionalRules: [
    {
      type: "expression",
      priority: 1,
      formula: "ISBLANK($A2)",
      range: "A2:A9",
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFF2CC" } } },
    },
    {
      type: "dataBar",
      priority: 2,
      range: "C2:C9",
      dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "638EC6" },
    },
  ],
  pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  headerFooter: { oddFooter: "&P" },
  view: { showGridLines: false, tabColor: { rgb: "0F6A5B" } },
};

const lists: WriteSheet = { name: "Lists", hidden: true, rows: [["Number"], ["Percent"]] };

async function opened(sheets: readonly WriteSheet[] = [plan, lists]) {
  const bytes = await writeXlsx({
    sheets: [...sheets],
    namedRanges: [
      { name: "Units", range: "Lists!$A$1:$A$2" },
      { name: "_xlnm.Print_Titles", range: "'Plan 2026'!$1:$1", scope: "Plan 2026" },
    ],
  });
  const outcome = await openWorkbook(bytes);
  if (outcome.state === "failed" || !outcome.kept) throw new Error("the fixture did not open");
  return { bytes, workbook: outcome.workbook, kept: outcome.kept };
}

function changed(workbook: WorkbookState, change: (sheet: SheetState) => Partial<SheetState>): WorkbookState {
  const [first, ...others] = workbook.sheets;
  if (!first) throw new Error("no sheet");
  return { ...workbook, sheets: [{ ...first, ...change(first) }, ...others] };
}

function put(sheet: SheetState, cell: StateCell): Partial<SheetState> {
  return { cells: [...sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell] };
}

async function saved(workbook: WorkbookState, kept: KeptFile | null) {
  const bytes = await saveWorkbook(workbook, kept);
  const values = await readXlsx(bytes);
  if (values.state === "failed") throw new Error(values.detail);
  return { values: values.workbook, looks: await readLooks(bytes, { readStyles: true }), bytes };
}

describe("opening", () => {
  test("brings in what the grid has and what is kept beside it", async () => {
    const { workbook } = await opened();
    const [sheet, hidden] = workbook.sheets;
    expect(sheet).toMatchObject({
      name: "Plan 2026",
      hidden: false,
      columnWidths: { 1: 40.5 },
      rowHeights: { 0: 30 },
      hiddenRows: [3],
      merges: [{ top: 5, left: 0, bottom: 6, right: 1 }],
      freeze: { rows: 1, columns: 1 },
      print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 0 } },
      tabColor: "#0F6A5B",
      showGridlines: false,
      protected: false,
    });
    expect(sheet?.cells).toContainEqual({ row: 1, column: 0, content: 0.25, style: { numberFormat: "0.0%" } });
    expect(sheet?.cells).toContainEqual({ row: 2, column: 0, content: { formula: "=A2*2", cached: 0.5 } });
    expect(sheet?.cells).toContainEqual({ row: 3, column: 0, content: 46204, style: { numberFormat: "yyyy-mm-dd" } });
    expect(sheet?.cells).toContainEqual({ row: 4, column: 0, content: "007" });
    expect(sheet?.validations.map(({ area, rule, alert }) => ({ area, rule, alert }))).toEqual([
      {
        area: { top: 1, left: 1, bottom: 8, right: 1 },
        rule: { kind: "list", source: "=Units", inCellDropDown: true },
        alert: { style: "information", title: "", message: "" },
      },
      {
        area: { top: 1, left: 3, bottom: 8, right: 3 },
        rule: { kind: "list", source: "=Units", inCellDropDown: true },
        alert: { style: "information", title: "", message: "" },
      },
      {
        area: { top: 1, left: 2, bottom: 8, right: 2 },
        rule: { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 1, formula2: null },
        alert: null,
      },
    ]);
    expect(sheet?.conditionalFormats).toEqual([
      { area: { top: 1, left: 0, bottom: 8, right: 0 }, formula: "=ISBLANK($A2)", fill: "#FFF2CC" },
    ]);
    expect(hidden).toMatchObject({ name: "Lists", hidden: true });
    expect(workbook.names).toEqual([{ name: "Units", refersTo: "=Lists!$A$1:$A$2" }]);
  });

  test("says by a code what cannot be opened", async () => {
    expect(await openWorkbook(new TextEncoder().encode("Objective,Weight"))).toMatchObject({
      state: "failed",
      code: "text-file",
    });
  });
});

describe("saving an opened file", () => {
  test("changes nothing that nobody touched", async () => {
    const { bytes, workbook, kept } = await opened();
    const before = await readLooks(bytes, { readStyles: true });
    const after = (await saved(workbook, kept)).looks;
    expect(after.namedRanges).toEqual(before.namedRanges);
    after.sheets.forEach((sheet, index) => {
      const plain = ({ cells, ...rest }: typeof sheet) => ({
        ...rest,
        rows: [],
        cells: Object.fromEntries(cells ?? []),
      });
      expect(plain(sheet)).toEqual(plain(before.sheets[index] ?? sheet));
    });
  });

  test("keeps comments, links and rules of other kinds beside a changed cell", async () => {
    const { workbook, kept } = await opened();
    const edited = changed(workbook, (sheet) => put(sheet, { row: 4, column: 0, content: "008" }));
    const { values, looks } = await saved(edited, kept);
    expect(values.grids[0]?.values[4]?.[0]).toBe("008");
    expect(looks.sheets[0]?.cells?.get("4,0")?.comment?.text).toBe("why this code");
    expect(looks.sheets[0]?.cells?.get("1,1")?.hyperlink?.target).toBe("https://example.org/plan");
    expect(looks.sheets[0]?.cells?.get("2,1")?.richText).toHaveLength(2);
    expect(looks.sheets[0]?.cells?.get("0,0")?.style?.font?.name).toBe("Cambria");
    expect(looks.sheets[0]?.conditionalRules?.map(({ type }) => type)).toEqual(["expression", "dataBar"]);
    expect(looks.sheets[0]?.headerFooter?.oddFooter).toBe("&P");
  });

  test("writes the new result of a formula that was recalculated", async () => {
    const { workbook, kept } = await opened();
    const edited = changed(workbook, (sheet) =>
      put(sheet, { row: 2, column: 0, content: { formula: "=A2*2", cached: 0.8 } }),
    );
    const { values } = await saved(edited, kept);
    expect(values.grids[0]?.formulas[2]?.[0]).toBe("=A2*2");
    expect(values.grids[0]?.values[2]?.[0]).toBe(0.8);
  });

  test("gives a formula that was never calculated the result it has now", async () => {
    const { workbook, kept } = await opened([{ name: "Sum", cells: new Map([["0,0", { formula: "1+1" }]]) }]);
    const calculated = changed(workbook, (sheet) =>
      put(sheet, { row: 0, column: 0, content: { formula: "=1+1", cached: 2 } }),
    );
    const { values } = await saved(calculated, { ...kept, opened: calculated });
    expect(values.grids[0]?.values[0]?.[0]).toBe(2);
  });

  test("follows sheets that were added, renamed or taken out", async () => {
    const { workbook, kept } = await opened();
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error("no sheets");
    const sheets = [second, { ...first, name: "Plan 2027" }, { ...second, name: "Notes", hidden: false }];
    const { values } = await saved({ ...workbook, sheets }, kept);
    expect(values.grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Lists", true],
      ["Plan 2027", false],
      ["Notes", false],
    ]);
    expect(values.grids[1]?.values[1]?.[0]).toBe(0.25);
  });
});

describe("saving a workbook that came from no file", () => {
  test("can be read back with everything the state holds", async () => {
    const { workbook } = await opened();
    const bytes = await saveWorkbook(workbook, null);
    const again = await openWorkbook(bytes);
    if (again.state === "failed") throw new Error(again.detail);
    expect(again.workbook).toEqual(workbook);
  });
});
