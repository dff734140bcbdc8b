import { readFileSync } from "node:fs";
import { loadEngineBytes } from "../../../src/preview/host/engine";
import { openWorkbook } from "../../../src/preview/host/open-state";
import { saveWorkbook } from "../../../src/preview/host/save-state";
import { blankWorkbookState } from "../../../src/preview/host/workbook-state";

beforeAll(() => loadEngineBytes(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")))));

const TEXTS = [
  ...[
    "007",
    "1e5",
    "12%",
    "$5",
    "1/2/2026",
    "2026-03-01",
    "Jan 5",
    "March 2026",
    "May",
    "Q1 2026",
    "TRUE",
    "nan",
    "inf",
  ],
  ...["=A1", "+1", "-", "@x", "'quoted", "#N/A", "Section 2: priorities among targets", "Ministry of Health", "ប្រាក់"],
];

test("a text of a file is that text in the preview and in the file saved from it, whatever it looks like", () => {
  const [sheet] = blankWorkbookState().sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = TEXTS.map((content, row) => ({ row, column: 0, content }));
  const workbook = openWorkbook({ ...blankWorkbookState(), sheets: [{ ...sheet, cells }] });
  expect(saveWorkbook(workbook).sheets[0]?.cells.map(({ content }) => content)).toEqual(TEXTS);
});

test("words are shown without the quote that marks a text", () => {
  const [sheet] = blankWorkbookState().sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = [{ row: 0, column: 0, content: "Success indicator" }];
  const { model } = openWorkbook({ ...blankWorkbookState(), sheets: [{ ...sheet, cells }] });
  expect(model.getCellContent(0, 1, 1)).toBe("Success indicator");
});

test("nothing that opening did can be undone", () => {
  const [sheet] = blankWorkbookState().sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = [{ row: 0, column: 0, content: 5, style: { bold: true } }];
  const { model } = openWorkbook({ ...blankWorkbookState(), sheets: [{ ...sheet, cells }] });
  expect(model.canUndo()).toBe(false);
  expect(model.getCellContent(0, 1, 1)).toBe("5");
});
