import fc from "fast-check";
import type { CellArea } from "../../src/grid/cell-ref";
import { mergeOver } from "../../src/grid/merges-by-row";

describe("merges looked up by their rows", () => {
  test("a cell's merge is found whether it is high or low, wide or narrow, and none where none is", () => {
    const row = fc.nat(300);
    const column = fc.nat(20);
    const area = fc.tuple(row, row, column, column).map(([a, b, c, d]): CellArea => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));
    fc.assert(
      fc.property(fc.array(area, { maxLength: 8 }), row, column, (merges, atRow, atColumn) => {
        const covering = merges.filter(
          ({ top, bottom, left, right }) => top <= atRow && atRow <= bottom && left <= atColumn && atColumn <= right,
        );
        const found = mergeOver(merges, atRow, atColumn);
        if (covering.length === 0) expect(found).toBeNull();
        else expect(covering).toContain(found);
      }),
    );
  });

  test("a hundred thousand merges are each looked at once, and not for every cell", () => {
    let looks = 0;
    const merges = Array.from({ length: 100_000 }, (_, at) => ({
      get top() {
        looks += 1;
        return at;
      },
      bottom: at,
      left: 0,
      right: 3,
    }));
    expect(merges.every((merge, at) => mergeOver(merges, at, 2) === merge)).toBe(true);
    expect(looks).toBeLessThan(10 * merges.length);
  });
});
