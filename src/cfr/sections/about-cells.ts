import { textOf, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { aboutLabel } from "../../guidelines/about-labels";
import type { TextCell } from "../matrix";

const ROWS_SEARCHED = 60;

/** The cells of an About sheet that hold something or should, by the label beside them, folded. */
export function aboutCells(grid: Grid | undefined): ReadonlyMap<string, TextCell> {
  const cells = new Map<string, TextCell>();
  if (!grid) return cells;
  for (let row = 0; row < Math.min(grid.values.length, ROWS_SEARCHED); row += 1) {
    const label = aboutLabel(textOf(valueAt(grid, row, 0)));
    if (label === "" || cells.has(label)) continue;
    cells.set(label, { at: { sheet: grid.sheet, row, column: 1 }, text: textOf(valueAt(grid, row, 1)).trim() });
  }
  return cells;
}
