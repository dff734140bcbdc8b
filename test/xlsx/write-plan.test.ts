import { readXlsx as readRaw } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { writePlan } from "../../src/xlsx/write-plan";
import { libreOfficeConvert } from "../support/libre-office";

const matrix: SheetPlan = {
  name: "2 Matrix",
  styles: {
    head: { bold: true, fill: "#1F4E79", fontColor: "#FFFFFF", wrap: true, vertical: "center", border: "thin" },
    day: { numberFormat: "dd/mm/yyyy" },
    title: { fontSizePoints: 16, horizontal: "centerAcrossSelection" },
  },
  cells: [
    { row: 0, column: 0, content: "Commitment for Results", style: "title" },
    { row: 1, column: 0, content: "Weight", style: "head" },
    { row: 1, column: 1, content: "Unit", style: "head" },
    { row: 2, column: 0, content: 30 },
    { row: 3, column: 0, content: 70 },
    { row: 4, column: 0, content: { formula: "=SUM(A3:A4)", cached: 100 } },
    { row: 4, column: 1, content: { formula: '=IF(A5=100,"adds up","does not")', cached: "adds up" } },
    { row: 5, column: 0, content: { date: "2026-03-31" } },
    { row: 5, column: 1, content: { date: "2026-03-31" }, style: "day" },
    { row: 6, column: 0, content: true },
    { row: 6, column: 1, content: "=1+1 is text" },
    { row: 7, column: 0, style: "head" },
    { row: 8, column: 0, content: { formula: "=DATE(1904,1,1)", cached: 1462 } },
  ],
  columnWidths: [24, 12],
  rowHeights: { 1: 30 },
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      area: { top: 2, left: 1, bottom: 3, right: 1 },
      kind: "list",
      listName: "RM_Units",
      alert: "information",
      prompt: "Pick one",
    },
    {
      area: { top: 2, left: 0, bottom: 3, right: 0 },
      kind: "decimal",
      minimum: 0,
      maximum: 100,
      alert: "stop",
      error: "0 to 100",
    },
    { area: { top: 5, left: 0, bottom: 5, right: 0 }, kind: "prompt-only", prompt: "A day", alert: "information" },
  ],
  conditionalFormats: [
    {
      area: { top: 2, left: 0, bottom: 3, right: 1 },
      formula: '=A3=""',
      fill: "#FFE699",
      fontColor: "#9C0006",
      bold: true,
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    pagesWide: 3,
    titleRows: { first: 1, last: 1 },
    titleColumns: { first: 0, last: 0 },
    texts: { headLeft: "Water && Health", headRight: "&A", footCenter: "Page &P of &N" },
  },
  tabColor: "#1F4E79",
  showGridlines: false,
};

const lists: SheetPlan = {
  name: "Lists",
  styles: {},
  cells: ["%", "Number", "Date"].map((content, row) => ({ row, column: 0, content })),
  columnWidths: [],
  rowHeights: {},
  freeze: null,
  validations: [],
  conditionalFormats: [],
  print: { orientation: "portrait", fitToWidth: false },
  showGridlines: true,
};

const plan: WorkbookPlan = {
  sheets: [lists, matrix],
  names: [
    { name: "RM_Units", refersTo: "='Lists'!$A$1:$A$3" },
    { name: "RM_CFR_Matrix", refersTo: "='2 Matrix'!$A$2:$B$5" },
  ],
  activeSheet: "2 Matrix",
};

test("everything a plan says is in the workbook", async () => {
  const book = await readRaw(await writePlan(plan), { readStyles: true });
  const sheet = book.sheets[1];
  expect(book.activeSheet).toBe(1);
  expect(book.namedRanges).toEqual([
    { name: "RM_Units", range: "'Lists'!$A$1:$A$3" },
    { name: "RM_CFR_Matrix", range: "'2 Matrix'!$A$2:$B$5" },
  ]);
  expect(sheet?.cells?.get("4,0")).toMatchObject({ formula: "SUM(A3:A4)", formulaResult: 100 });
  expect(sheet?.cells?.get("4,1")).toMatchObject({ formula: 'IF(A5=100,"adds up","does not")', value: "adds up" });
  expect(sheet?.rows[6]).toEqual([true, "=1+1 is text"]);
  expect(sheet?.cells?.get("5,1")?.style?.numFmt).toBe("dd/mm/yyyy");
  expect(sheet?.cells?.get("1,0")?.style).toMatchObject({
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: { fgColor: { rgb: "1F4E79" } },
    alignment: { wrapText: true, vertical: "center" },
    border: { top: { style: "thin" } },
  });
  expect(sheet?.cells?.get("0,0")?.style?.alignment?.horizontal).toBe("centerContinuous");
  expect(sheet?.columns?.map((column) => column.width)).toEqual([24, 12]);
  expect(sheet?.rowDefs?.get(1)?.height).toBe(30);
  expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
  expect(sheet?.view).toMatchObject({ showGridLines: false, tabColor: { rgb: "1F4E79" } });
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 3, fitToHeight: 0 });
  expect(sheet?.pageSetup?.printTitlesRow).toBe("$2:$2");
  expect(sheet?.pageSetup?.printTitlesColumn).toBe("$A:$A");
  expect(sheet?.headerFooter).toMatchObject({ oddHeader: "&LWater && Health&R&A", oddFooter: "&CPage &P of &N" });
  expect(sheet?.dataValidations?.map(({ type, range, errorStyle }) => [type, range, errorStyle])).toEqual([
    ["list", "B3:B4", "information"],
    ["decimal", "A3:A4", "stop"],
    ["custom", "A6", "information"],
  ]);
  expect(sheet?.conditionalRules?.[0]).toMatchObject({ type: "expression", range: "A3:B4", formula: 'A3=""' });
});

test("the same plan gives the same bytes on any day", async () => {
  const onDay = async (day: string) => {
    jest.useFakeTimers({ now: new Date(day), doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout"] });
    const bytes = await writePlan(plan);
    jest.useRealTimers();
    return Buffer.from(bytes).toString("base64");
  };
  expect(await onDay("2026-11-21")).toBe(await onDay("2027-01-05"));
});

test("LibreOffice opens and recalculates it", async () => {
  const stale = {
    ...matrix,
    cells: matrix.cells.map((cell) =>
      cell.row === 4 && cell.column === 0 ? { ...cell, content: { formula: "=SUM(A3:A4)", cached: 1 } } : cell,
    ),
  };
  const csv = await libreOfficeConvert(await writePlan({ ...plan, sheets: [stale, lists] }), "csv");
  if (csv === null) return console.warn("LibreOffice is not installed: recalculation was not tried");
  expect(csv.toString("utf8").trim().split("\n").slice(2)).toEqual([
    "30,",
    "70,",
    "100,adds up",
    "2026-03-31,03/31/2026",
    "TRUE,=1+1 is text",
    ",",
    "01/01/1904,",
  ]);
});
