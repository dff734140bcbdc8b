import fc from "fast-check";
import {
  fromExcelFormat,
  fromExcelFormula,
  fromExcelValue,
  sameValue,
  toExcelInput,
} from "../../src/excel/cell-values";

describe("what Excel answers becomes a cell's value", () => {
  test.each([
    ["", null],
    [" ", " "],
    ["34%", "34%"],
    [0, 0],
    [false, false],
    ["#N/A", { error: "#N/A" }],
    ["#REF!", { error: "#REF!" }],
    ["#n/a", "#n/a"],
    ["see #REF!", "see #REF!"],
  ])("%j → %j", (given, expected) => {
    expect(fromExcelValue(given)).toEqual(expected);
  });

  test("a formula that shows nothing results in the empty text; it is not blank", () => {
    expect([fromExcelValue("", "=A1"), fromExcelValue(0, "=A1"), fromExcelValue("#N/A", "=A1")]).toEqual([
      "",
      0,
      { error: "#N/A" },
    ]);
  });

  test.each([
    ["=A1*2", 84, "=A1*2"],
    ["=A1", "", "=A1"],
    ["plain", "plain", null],
    [12, 12, null],
    ["=not a formula", "=not a formula", null],
  ])("formula %j beside value %j → %j", (formula, value, expected) => {
    expect(fromExcelFormula(formula, value)).toBe(expected);
  });

  test("General is no number format", () => {
    expect(["General", "", "0.0%"].map(fromExcelFormat)).toEqual([null, null, "0.0%"]);
  });
});

describe("what is written stays what it is", () => {
  test.each([
    [null, ""],
    [12.5, 12.5],
    [true, true],
    ["Ministry of Health", "Ministry of Health"],
    ["2026-7", "'2026-7"],
    ["10%", "'10%"],
    ["June 2026", "'June 2026"],
    ["១០", "'១០"],
    ["=SUM(A1)", "'=SUM(A1)"],
    ["- none", "'- none"],
    ["TRUE", "'TRUE"],
    ["'quoted'", "''quoted'"],
    ["#N/A", "'#N/A"],
    [
      "Raise coverage from 34 in 2018 to 60 in 2020 in all districts",
      "Raise coverage from 34 in 2018 to 60 in 2020 in all districts",
    ],
    [{ formula: "=SUM(A1:A3)" }, "=SUM(A1:A3)"],
  ])("%j is given to Excel as %j", (value, expected) => {
    expect(toExcelInput(value)).toBe(expected);
  });
});

describe("a cell is unchanged when it holds what the person saw", () => {
  test.each([
    [null, "", true],
    [0, null, false],
    [0, "0", false],
    [0, -0, true],
    [0.1 + 0.2, 0.3, false],
    ["a", "A", false],
    [{ error: "#N/A" }, { error: "#N/A" }, true],
    [{ error: "#N/A" }, "#N/A", false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
  });

  test("comparing works both ways", () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(fc.property(value, value, (a, b) => sameValue(a, b) === sameValue(b, a) && sameValue(a, a)));
  });
});
