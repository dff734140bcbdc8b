import { MAX_COLUMNS, MAX_ROWS, areaToA1, columnIndex, columnName, parseArea } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";

export const WHOLE_SHEET: CellArea = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** "B2:C4", "A:C" or "1:3", without a sheet; `null` for anything else. */
export function parseAddress(text: string): CellArea | null {
  const columns = COLUMNS.exec(text.trim());
  if (columns) {
    const [a, b] = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")];
    return inSheet({ ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) });
  }
  const rows = ROWS.exec(text.trim());
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return inSheet({ ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) });
  }
  return text.includes("!") || text.split(":").length > 2 ? null : parseArea(text);
}

/** The area if it lies on a sheet, else `null`. */
export function inSheet(area: CellArea): CellArea | null {
  const { top, left, bottom, right } = area;
  const ordered = 0 <= top && top <= bottom && 0 <= left && left <= right;
  return ordered && bottom < MAX_ROWS && right < MAX_COLUMNS ? area : null;
}

/** As Excel writes it: "B2:C4", "A:C" for whole columns, "1:3" for whole rows. */
export function addressOf(area: CellArea): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

/** "$A$2:$A$9", as defined names hold it. */
export function absoluteAddress(area: CellArea): string {
  return addressOf(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/;

/** The sheet's part of an address, quoted only where Excel quotes: `Lists`, `'2 Matrix'`. */
export function sheetPrefix(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'2 Matrix'!A1:B2` → sheet and address; the sheet is `null` where none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, cut);
  const bare = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, address: text.slice(cut + 1) };
}

export function intersection(a: CellArea, b: CellArea): CellArea | null {
  return inSheet({
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  });
}

/** The smallest area around all of them. */
export function boundingArea(areas: readonly CellArea[]): CellArea {
  return areas.reduce((around, area) => ({
    top: Math.min(around.top, area.top),
    left: Math.min(around.left, area.left),
    bottom: Math.max(around.bottom, area.bottom),
    right: Math.max(around.right, area.right),
  }));
}

export function rowCount(area: CellArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: CellArea): number {
  return area.right - area.left + 1;
}

/** What stays of `area` when `hole` is taken out: up to four areas. */
export function subtract(area: CellArea, hole: CellArea): readonly CellArea[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Where an area is after `count` rows or columns were inserted (or, negative, deleted) at `at`; `null` when it is gone. */
export function shiftArea(area: CellArea, axis: "rows" | "columns", at: number, count: number): CellArea | null {
  const [start, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const move = (position: number, edge: "start" | "end") => {
    if (position < at) return position;
    if (count >= 0) return position + count;
    if (position >= at - count) return position + count;
    return edge === "start" ? at : at - 1;
  };
  const [newStart, newEnd] = [move(start, "start"), move(end, "end")];
  if (newEnd < newStart) return null;
  return axis === "rows"
    ? { ...area, top: newStart, bottom: Math.min(newEnd, MAX_ROWS - 1) }
    : { ...area, left: newStart, right: Math.min(newEnd, MAX_COLUMNS - 1) };
}
