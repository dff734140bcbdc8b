import fc from "fast-check";
import {
  areaContains,
  areaToA1,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  parseArea,
  quoteSheet,
  toA1,
} from "../../src/grid/cell-ref";

describe("cell addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is called %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test("every cell of a sheet has one address that reads back to it", () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(parseA1(toA1({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  test.each(["", "A0", "1A", "XFE1", "A1048577", "A1:B2", "Sheet!A1"])("%p is no cell address", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  test("dollars and small letters are read", () => {
    expect(parseA1("$h$12")).toEqual({ row: 11, column: 7 });
  });

  test("an area reads back whichever corner is named first, with or without its sheet", () => {
    const area = { top: 5, left: 0, bottom: 53, right: 15 };
    expect(areaToA1(area)).toBe("A6:P54");
    expect(parseArea("A6:P54")).toEqual(area);
    expect(parseArea("'2 Matrix'!$P$54:$A$6")).toEqual(area);
    expect(parseArea("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseArea("B2:")).toBeNull();
  });

  test("an area contains its corners and nothing beyond them", () => {
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(areaContains(area, { row: 2, column: 2 })).toBe(true);
    expect(areaContains(area, { row: 3, column: 2 })).toBe(false);
  });

  test("a quote in a sheet's name is doubled in formulas", () => {
    expect(quoteSheet("Minister's plan")).toBe("'Minister''s plan'");
  });
});
