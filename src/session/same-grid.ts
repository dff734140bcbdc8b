import { isCellError } from "../grid/grid";
import type { CellValue, Grid, Workbook } from "../grid/grid";

/** True when two readings of a sheet hold the same, cell by cell. */
export function sameGrid(a: Grid, b: Grid): boolean {
  return (
    a === b ||
    (a.sheet === b.sheet &&
      a.hidden === b.hidden &&
      sameTable(a.values, b.values, sameValue) &&
      sameTable(a.formulas, b.formulas, Object.is) &&
      sameTable(a.numberFormats, b.numberFormats, Object.is) &&
      a.merges.length === b.merges.length &&
      a.merges.every((area, index) => {
        const other = b.merges[index];
        return (
          area.top === other?.top &&
          area.left === other.left &&
          area.bottom === other.bottom &&
          area.right === other.right
        );
      }) &&
      a.hiddenRows.size === b.hiddenRows.size &&
      [...a.hiddenRows].every((row) => b.hiddenRows.has(row)))
  );
}

/** True when nothing that a check could see differs. */
export function sameWorkbook(a: Workbook, b: Workbook): boolean {
  return (
    a.dateSystem === b.dateSystem &&
    a.grids.length === b.grids.length &&
    a.grids.every((grid, index) => grid === b.grids[index]) &&
    a.names.length === b.names.length &&
    a.names.every((name, index) => name.name === b.names[index]?.name && name.refersTo === b.names[index]?.refersTo)
  );
}

/** True when two rows hold the same, blanks at the end aside. */
export function sameRow(a: readonly CellValue[] = [], b: readonly CellValue[] = []): boolean {
  return sameLine(a, b, sameValue);
}

function sameTable<T>(
  a: readonly (readonly (T | null)[])[],
  b: readonly (readonly (T | null)[])[],
  same: (x: T | null, y: T | null) => boolean,
): boolean {
  const rows = Math.max(a.length, b.length);
  for (let row = 0; row < rows; row += 1) {
    if (!sameLine(a[row] ?? [], b[row] ?? [], same)) return false;
  }
  return true;
}

function sameLine<T>(
  a: readonly (T | null)[],
  b: readonly (T | null)[],
  same: (x: T | null, y: T | null) => boolean,
): boolean {
  const columns = Math.max(a.length, b.length);
  for (let column = 0; column < columns; column += 1) {
    if (!same(a[column] ?? null, b[column] ?? null)) return false;
  }
  return true;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return Object.is(a, b);
}
