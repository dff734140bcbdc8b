import type { CellRef } from "../grid/cell-ref";
import type { Workbook } from "../grid/grid";
import { sameRow } from "./same-grid";

/**
 * Where a cell stands now. Rows are inserted, sorted and deleted under a list of findings, so the cell's row is
 * recognised by what it held when it was checked: still in its place, or in exactly one other place; `null` when it is
 * gone, edited, or found more than once. A blank row says nothing about itself and counts only in its place.
 */
export function locate(cell: CellRef, before: Workbook, now: Workbook): CellRef | null {
  const old = before.grids.find((grid) => grid.sheet === cell.sheet);
  const current = now.grids.find((grid) => grid.sheet === cell.sheet);
  if (!old || !current) return null;
  if (old === current) return cell;
  const row = old.values[cell.row];
  if (sameRow(row, current.values[cell.row])) return cell;
  if (!row?.some((value) => value !== null && value !== "")) return null;
  const places = current.values.flatMap((candidate, index) => (sameRow(row, candidate) ? [index] : []));
  const [place] = places;
  return place !== undefined && places.length === 1 ? { ...cell, row: place } : null;
}
