import type { Model } from "@ironcalc/workbook";

/** Row numbers and the scroll bar beside the cells. */
const BESIDE_PIXELS = 48;
/** Tool bar, formula bar, column letters, sheet tabs and the scroll bar around the cells. */
const AROUND_PIXELS = 165;

/** Room for cells that scroll, beside and below the frozen ones. */
export interface CellRoom {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** The room in a grid's region while the selected sheet is shown. */
export function roomFor(model: Model, region: HTMLElement): CellRoom {
  const sheet = model.getSelectedSheet();
  const columns = sizes(model.getFrozenColumnsCount(sheet), (column) => model.getColumnWidth(sheet, column));
  const rows = sizes(model.getFrozenRowsCount(sheet), (row) => model.getRowHeight(sheet, row));
  return {
    widthPixels: Math.max(region.clientWidth - BESIDE_PIXELS - columns, 1),
    heightPixels: Math.max(region.clientHeight - AROUND_PIXELS - rows, 1),
  };
}

/** Scrolls to the selected cell, as little as needed, as Excel does when an add-in selects one; the engine does not. */
export function showSelection(model: Model, { widthPixels, heightPixels }: CellRoom): void {
  const { sheet, row, column, top_row, left_column } = model.getSelectedView();
  const top = firstShown(row, top_row, model.getFrozenRowsCount(sheet), heightPixels, (at) =>
    model.getRowHeight(sheet, at),
  );
  const left = firstShown(column, left_column, model.getFrozenColumnsCount(sheet), widthPixels, (at) =>
    model.getColumnWidth(sheet, at),
  );
  if (top !== top_row || left !== left_column) model.setTopLeftVisibleCell(top, left);
}

/** Which row or column has to be the first behind the frozen ones, so that the wanted one is in view. */
function firstShown(
  wanted: number,
  first: number,
  frozen: number,
  roomPixels: number,
  sizeOf: (at: number) => number,
): number {
  if (wanted <= frozen) return first;
  const from = Math.max(first, frozen + 1);
  if (wanted < from) return wanted;
  let at = wanted;
  for (let room = roomPixels - sizeOf(wanted); at > from && room >= sizeOf(at - 1); at -= 1) room -= sizeOf(at - 1);
  return at;
}

function sizes(count: number, sizeOf: (at: number) => number): number {
  let sum = 0;
  for (let at = 1; at <= count; at += 1) sum += sizeOf(at);
  return sum;
}
