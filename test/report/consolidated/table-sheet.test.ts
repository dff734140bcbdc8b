import { inScriptOf } from "../../../src/grid/script-font";
import { tableSheet } from "../../../src/report/consolidated/table-sheet";

const sheet = tableSheet(
  "Register",
  [{ heading: "State", width: 12, look: "text" }],
  [["received"], ["a text that takes three lines"], [null]],
);

test("rows are as high as their texts", () => {
  expect(sheet.rowHeights).toEqual({ 0: 15, 1: 15, 2: 45, 3: 15 });
});

test("rows of one line have room for taller letters too", () => {
  const plan = inScriptOf({ sheets: [sheet], names: [], activeSheet: "Register" }, "km");
  expect(plan.sheets[0]?.rowHeights).toEqual({ 0: 22.5, 1: 22.5, 2: 67.5, 3: 22.5 });
});
