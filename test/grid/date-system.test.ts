import { findDateSystem, isDateCheck } from "../../src/grid/date-system";
import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Grid } from "../../src/grid/grid";

function about(value: CellValue, formula: string | null = "=DATE(1904,1,1)"): Grid {
  return {
    ...emptyGrid("About"),
    values: [
      ["Edition", "2019"],
      ["Date system check", value],
    ],
    formulas: [[], [null, formula]],
  };
}

test.each<[string, CellValue, string | null]>([
  ["1900 where the day is serial 1462", 1462, "1900"],
  ["1904 where the day is serial 0", 0, "1904"],
  ["unknown where the cell was never computed", null, null],
  ["unknown where the cell shows an error", { error: "#NAME?" }, null],
])("the date system is %s", (_, shown, expected) => {
  expect(findDateSystem([emptyGrid("Other"), about(shown)])).toBe(expected);
});

test("a typed 1462 says nothing", () => {
  expect(findDateSystem([about(1462, null)])).toBeNull();
});

test("spaces and case do not matter to the check", () => {
  expect(isDateCheck("=date(1904, 1, 1)")).toBe(true);
  expect(isDateCheck("=DATE(1904,1,11)")).toBe(false);
});
