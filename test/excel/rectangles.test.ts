import fc from "fast-check";
import { tableOf, toAddresses, toRectangles } from "../../src/excel/rectangles";
import { areaToA1 } from "../../src/grid/cell-ref";

const cellsOf = (text: string): { row: number; column: number }[] =>
  text
    .trim()
    .split("\n")
    .flatMap((line, row) => [...line.trim()].flatMap((mark, column) => (mark === "x" ? [{ row, column }] : [])));

describe("cells in few rectangles", () => {
  test.each([
    ["a block is one", "xxx\nxxx", "A1:C2"],
    ["a gap parts a row", "xx.x", "A1:B1 D1"],
    ["rows of other width are others", "xxx\nxx.\nxx.", "A1:C1 A2:B3"],
    ["a missing row parts a column", "x\n.\nx", "A1 A3"],
  ])("%s", (_, picture, expected) => {
    expect(toRectangles(cellsOf(picture)).map(areaToA1).sort().join(" ")).toBe(expected);
  });

  test("cover each cell once and nothing else, whatever the order of the cells", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
    const key = (row: number, column: number): string => `${row},${column}`;
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = toRectangles(cells).flatMap((area) => tableOf(area, key).flat());
        expect(covered.sort()).toEqual([...new Set(cells.map((c) => key(c.row, c.column)))].sort());
      }),
    );
  });
});

test("addresses stay below the length at which Excel cuts them, and lose no area", () => {
  const areas = Array.from({ length: 3000 }, (_, index) => ({
    top: index * 2,
    left: 30,
    bottom: index * 2,
    right: 31,
  }));
  const addresses = toAddresses(areas);
  expect(addresses.length).toBeGreaterThan(1);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThan(8192);
  expect(addresses.join(",").split(",")).toEqual(areas.map(areaToA1));
});
