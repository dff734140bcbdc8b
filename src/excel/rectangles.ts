import { areaToA1 } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Few rectangles that cover exactly these cells: runs in a row, then equal runs in rows that follow each other. */
export function toRectangles(cells: readonly Cell[]): readonly CellArea[] {
  const done: CellArea[] = [];
  /** Rectangles that the next row may still lengthen, by their columns. */
  const open = new Map<string, CellArea>();
  for (const run of runsOf(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.bottom });
      continue;
    }
    if (above) done.push(above);
    open.set(key, run);
  }
  return [...done, ...open.values()];
}

function runsOf(cells: readonly Cell[]): readonly CellArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellArea[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && column <= last.right + 1)
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Excel cuts an address at 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** "A1:C1,E5" … as few addresses as possible, none longer than Excel takes. */
export function toAddresses(areas: readonly CellArea[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const next = areaToA1(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + next.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${next}`;
    else addresses.push(next);
  }
  return addresses;
}

/** A table of the area's size, each item made from its row and column on the sheet. */
export function tableOf<T>(area: CellArea, item: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => item(area.top + row, area.left + column)),
  );
}
