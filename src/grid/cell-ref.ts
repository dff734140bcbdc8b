/**
 * Where a cell stands. Rows and columns count from 0 inside the program; people only ever see A1 names.
 */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners included, counted from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits; an address beyond them is not an address. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. Letters only, any case. */
export function columnIndex(name: string): number {
  let index = 0;
  // The last five bits of a letter are its number in the alphabet, in either case.
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

/** `{row: 11, column: 7}` → "H12". */
export function toA1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** `{top: 5, left: 0, bottom: 53, right: 15}` → "A6:P54"; a single cell stays "A6". */
export function areaToA1(area: CellArea): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** "H12" or "$H$12" → row and column; `null` for anything that is no cell address. */
export function parseA1(text: string): { readonly row: number; readonly column: number } | null {
  const found = CELL.exec(text.trim());
  if (!found) return null;
  const column = columnIndex(found[1] ?? "");
  const row = Number(found[2]) - 1;
  return column < MAX_COLUMNS && row < MAX_ROWS ? { row, column } : null;
}

/** "A6:P54" or "A6", with or without a sheet before "!" → the area; `null` for anything else. */
export function parseArea(text: string): CellArea | null {
  const bare = text.slice(text.lastIndexOf("!") + 1);
  const [first, second = first] = bare.split(":");
  const a = parseA1(first ?? "");
  const b = parseA1(second ?? "");
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** True when the cell lies in the area. */
export function areaContains(area: CellArea, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

/** A sheet name as a formula needs it: `2 Matrix` → `'2 Matrix'`, a quote inside doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** One string for one cell, to be a key in maps and sets. */
export function refKey(ref: CellRef): string {
  return `${ref.sheet}!${toA1(ref)}`;
}
