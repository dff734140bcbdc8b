import { openWorkbook } from "../../src/preview/host/open-state";
import { saveWorkbook } from "../../src/preview/host/save-state";
import { emptySheetState } from "../../src/preview/host/workbook-state";
import type { SheetState, StateCell, WorkbookState } from "../../src/preview/host/workbook-state";
import { ensureEngine } from "../support/office/office-host";

beforeAll(ensureEngine);

const workbook = (sheet: Partial<SheetState>, rest: Partial<WorkbookState> = {}): WorkbookState => ({
  sheets: [{ ...emptySheetState("2 Matrix"), ...sheet }, emptySheetState("Lists")],
  names: [],
  dateSystem: "1900",
  activeSheet: "2 Matrix",
  ...rest,
});

const reopened = (state: WorkbookState): SheetState => {
  const [sheet] = saveWorkbook(openWorkbook(state)).sheets;
  if (!sheet) throw new Error("the sheet is gone");
  return sheet;
};

test.each<[string, StateCell["content"]]>([
  ["a number", 0.1],
  ["a long number", 1234567.891],
  ["text", "Births attended by skilled staff"],
  ["text that looks like a number", "0012"],
  ["text that looks like a formula", "=not a formula"],
  ["text that begins with an apostrophe", "'quoted"],
  ["text of two lines", "first\nsecond"],
  ["a boolean", true],
  ["an error", { error: "#N/A" }],
  ["a formula with a number", { formula: "=1/4", cached: 0.25 }],
  ["a formula with text", { formula: '="a"&1', cached: "a1" }],
  ["a formula with an error", { formula: "=NA()", cached: { error: "#N/A" } }],
])("%s comes back as it was", (_, content = 0) => {
  const cells: readonly StateCell[] = [{ row: 4, column: 2, content }];
  expect(reopened(workbook({ cells })).cells).toEqual(cells);
});

test("looks come back, without what conditional formats make of them", () => {
  const style = {
    bold: true,
    italic: true,
    fontSizePoints: 14,
    fontColor: "#FF0000",
    fill: "#FFF2CC",
    numberFormat: "0.0%",
    wrap: true,
    horizontal: "centerAcrossSelection",
    vertical: "top",
    border: "thin",
  } as const;
  const cells: readonly StateCell[] = [
    { row: 0, column: 0, content: 0.5, style },
    { row: 1, column: 0, style: { fill: "#EEEEEE" } },
  ];
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  const conditionalFormats = [{ area, formula: '=$A1<>""', fill: "#00FF00", bold: false }];
  const sheet = reopened(workbook({ cells, conditionalFormats }));
  expect(sheet.cells).toEqual(cells);
  expect(sheet.conditionalFormats).toEqual(conditionalFormats);
});

test("what is beside the cells comes back", () => {
  const area = { top: 2, left: 1, bottom: 8, right: 1 };
  const beside: Partial<SheetState> = {
    columnWidths: { 0: 8.43, 1: 42 },
    rowHeights: { 0: 45 },
    hiddenRows: [3, 4],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freeze: { rows: 2, columns: 1 },
    validations: [
      {
        area,
        rule: { kind: "list", source: "=RM_Units", inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { title: "Unit", message: "Choose one." },
        alert: { style: "information", title: "", message: "Not in the list." },
      },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 1 } },
    tabColor: "#2F5597",
    showGridlines: false,
    protected: true,
  };
  const names = [{ name: "RM_Units", refersTo: "=Lists!$A$2:$A$9" }];
  const state = workbook(beside, { names, activeSheet: "Lists" });
  expect(reopened(state)).toMatchObject(beside);
  expect(saveWorkbook(openWorkbook(state))).toMatchObject({ names, activeSheet: "Lists" });
});

test("a hidden sheet stays hidden and is not shown", () => {
  const opened = openWorkbook(workbook({ hidden: true }));
  expect(opened.activeSheet.name).toBe("Lists");
  expect(saveWorkbook(opened).sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
});

test("dates of the 1904 system mean the same day afterwards", () => {
  const cells: readonly StateCell[] = [
    { row: 0, column: 0, content: 100, style: { numberFormat: "yyyy-mm-dd" } },
    { row: 1, column: 0, content: 100 },
  ];
  const contents = reopened(workbook({ cells }, { dateSystem: "1904" })).cells.map(({ content }) => content);
  expect(contents).toEqual([1562, 100]);
});
