import { readFileSync } from "node:fs";
import { loadEngineBytes } from "../../../src/preview/host/engine";
import { openWorkbook } from "../../../src/preview/host/open-state";
import { readCells } from "../../../src/preview/host/sheet-cells";
import { blankWorkbookState } from "../../../src/preview/host/workbook-state";

beforeAll(() => loadEngineBytes(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")))));

test("a formula that the engine cannot read again, for the Khmer sheet it names, is an error and keeps nothing from being read", () => {
  const [blank] = blankWorkbookState().sheets;
  if (!blank) throw new Error("no sheet");
  const workbook = openWorkbook({ ...blankWorkbookState(), sheets: [{ ...blank, name: "វឌ្ឍនភាព" }] });
  const sheet = workbook.sheet("វឌ្ឍនភាព");
  workbook.model.setUserInput(sheet.index, 1, 1, "ok");
  workbook.model.setUserInput(sheet.index, 1, 2, "=COUNTIF($A$1:$A$1,'វឌ្ឍនភាព'!$A1)");
  workbook.touch();
  workbook.calculate();
  workbook.plainCopy.style(sheet.index, 0, 0);
  const [row] = readCells(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
  expect(row?.map(({ value }) => value)).toEqual(["ok", "#NAME?"]);
});
