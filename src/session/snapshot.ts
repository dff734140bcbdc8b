import type { Grid, Workbook } from "../grid/grid";
import { sameGrid, sameWorkbook } from "./same-grid";

/** The workbook as last read, and the sheets there were. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly sheetNames: readonly string[];
}

/**
 * `previous` brought up to date. A full reading replaces it, a partial one replaces the sheets it holds. Grids that
 * read the same keep their identity, and a snapshot in which nothing differs is `previous` itself.
 */
export function updateSnapshot(previous: Snapshot | null, read: Snapshot, whole: boolean): Snapshot {
  if (!previous) return read;
  const old = new Map(previous.workbook.grids.map((grid) => [grid.sheet, grid]));
  const fresh = new Map(read.workbook.grids.map((grid) => [grid.sheet, keep(old.get(grid.sheet), grid)]));
  const grids = whole
    ? [...fresh.values()]
    : previous.workbook.grids
        .filter((grid) => read.sheetNames.includes(grid.sheet))
        .map((grid) => fresh.get(grid.sheet) ?? grid)
        .concat([...fresh.values()].filter((grid) => !old.has(grid.sheet)));
  const workbook: Workbook = { ...read.workbook, grids };
  const unchanged =
    sameWorkbook(previous.workbook, workbook) &&
    sameTexts(previous.workbook.limits, workbook.limits) &&
    sameTexts(previous.sheetNames, read.sheetNames);
  return unchanged ? previous : { workbook, sheetNames: read.sheetNames };
}

function keep(old: Grid | undefined, grid: Grid): Grid {
  return old && sameGrid(old, grid) ? old : grid;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
