import type { DateSystem, Grid } from "./grid";

/** True for `=DATE(1904,1,1)`: the cell that every template has on its About sheet. */
export function isDateCheck(formula: string): boolean {
  return /^=\s*DATE\(\s*1904\s*,\s*1\s*,\s*1\s*\)$/i.test(formula);
}

/**
 * Which day serial 0 stands for, told by a cell that computes `=DATE(1904,1,1)`: 1462 in the 1900 system, 0 in the
 * 1904 system. `null` when no sheet has such a cell.
 */
export function findDateSystem(grids: readonly Grid[]): DateSystem | null {
  for (const grid of grids) {
    for (const [row, formulas] of grid.formulas.entries()) {
      const column = formulas.findIndex((formula) => formula !== null && isDateCheck(formula));
      if (column < 0) continue;
      const shown = grid.values[row]?.[column];
      if (shown === 1462) return "1900";
      if (shown === 0) return "1904";
    }
  }
  return null;
}
