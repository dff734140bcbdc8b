import { toA1 } from "../grid/cell-ref";
import type { Edit, EditValue } from "../grid/edit";
import { isBlank, textOf, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { aboutLabel } from "./about-labels";

/** How far down an About sheet is read; further down a sheet of this name may hold anything. */
export const ABOUT_ROWS = { labels: 60, travel: 1000 } as const;

/** What a row of an About sheet is to hold in its three columns; `undefined` leaves a cell as it is, null clears it. */
export type AboutRow = readonly [
  label: EditValue | undefined,
  value: EditValue | undefined,
  note?: EditValue | undefined,
];

/** The first row, from 0, with this label (in English, folded; the sheet's language may be another); null without one. */
export function labelledRow(grid: Grid, label: string): number | null {
  for (let row = 0; row < Math.min(grid.values.length, ABOUT_ROWS.labels); row += 1) {
    if (aboutLabel(textOf(valueAt(grid, row, 0))) === label) return row;
  }
  return null;
}

/** The first row, from 0, below which the sheet holds nothing. */
export function firstFreeRow(grid: Grid): number {
  let row = grid.values.length;
  while (row > 0 && (grid.values[row - 1] ?? []).every(isBlank)) row -= 1;
  return row;
}

/** What makes a row hold this; nothing for cells that hold it already. */
export function rowEdits(grid: Grid, row: number, wanted: AboutRow): readonly Edit[] {
  return wanted.flatMap((to, column) => {
    const from = valueAt(grid, row, column);
    const isSame = Object.is(from, to) || (isBlank(from) && (to === null || to === ""));
    return to === undefined || isSame ? [] : [{ sheet: grid.sheet, cell: toA1({ row, column }), from, to }];
  });
}
