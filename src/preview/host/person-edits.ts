import type { Area } from "@ironcalc/wasm";
import { MAX_COLUMNS, MAX_ROWS } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { addressOf, boundingArea, columnCount, intersection, rowCount } from "./areas";
import { isRecord } from "./bridge-message";
import { absorbConditionalFormats } from "./draw-conditional-formats";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import type { Watch } from "./person-model";
import { readCell, usedArea } from "./sheet-cells";
import type { EditKind } from "./workbook-change";

/** What of the engine's methods changes cells when a person uses the grid. Rows and columns count from 1 there. */
export const personEdits: Readonly<Record<string, Watch>> = {
  setUserInput: (workbook, [sheet, row, column, text], run) => {
    const target = workbook.sheetAt(Number(sheet));
    if (String(text).startsWith("=")) target.hasFormulas = true;
    return edit(target, cornersArea(row, column, row, column), run);
  },
  setUserArrayFormula: (workbook, [sheet, row, column, width, height], run) => {
    const target = workbook.sheetAt(Number(sheet));
    target.hasFormulas = true;
    return edit(target, engineToArea({ row, column, width, height }), run);
  },
  rangeClearContents: (workbook, [sheet, ...corners], run) =>
    edit(workbook.sheetAt(Number(sheet)), cornersArea(...corners), run),
  rangeClearAll: (workbook, [sheet, ...corners], run) =>
    edit(workbook.sheetAt(Number(sheet)), cornersArea(...corners), run),
  autoFillRows: (workbook, [source, toRow], run) => {
    const { sheet, area } = sourceOf(workbook, source);
    return edit(sheet, boundingArea([area, { ...area, top: Number(toRow) - 1, bottom: Number(toRow) - 1 }]), run);
  },
  autoFillColumns: (workbook, [source, toColumn], run) => {
    const { sheet, area } = sourceOf(workbook, source);
    return edit(sheet, boundingArea([area, { ...area, left: Number(toColumn) - 1, right: Number(toColumn) - 1 }]), run);
  },
  pasteCsvText: (workbook, [target, text], run) => {
    const { sheet, area } = sourceOf(workbook, target);
    const lines = String(text).replace(/\n$/, "").split("\n");
    const columns = Math.max(...lines.map((line) => line.split("\t").length));
    sheet.hasFormulas ||= String(text).includes("=");
    return edit(sheet, sized(area, lines.length, columns), run);
  },
  pasteFromClipboard: (workbook, [sourceSheet, sourceRange, , isCut], run) => {
    const corners: readonly unknown[] = Array.isArray(sourceRange) ? sourceRange : [];
    const source = cornersArea(...corners);
    const from = workbook.sheetAt(Number(sourceSheet));
    const to = workbook.activeSheet;
    const repeated = boundingArea([
      workbook.selection,
      sized(workbook.selection, rowCount(source), columnCount(source)),
    ]);
    to.hasFormulas ||= from.hasFormulas;
    const result = edit(to, repeated, run);
    if (isCut === true) tell(from, source, "RangeEdited");
    return result;
  },
  insertRows: (workbook, args, run) => shift(workbook, args, run, "rows", 1),
  deleteRows: (workbook, args, run) => shift(workbook, args, run, "rows", -1),
  insertColumns: (workbook, args, run) => shift(workbook, args, run, "columns", 1),
  deleteColumns: (workbook, args, run) => shift(workbook, args, run, "columns", -1),
  moveRows: (workbook, [sheet, row, count, delta], run) => {
    const [first, steps] = [Number(row) - 1, Number(delta)];
    const rows = { first: Math.min(first, first + steps), last: Math.max(first, first + steps) + Number(count) - 1 };
    return edit(
      workbook.sheetAt(Number(sheet)),
      { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 },
      run,
    );
  },
  moveColumns: (workbook, [sheet, column, count, delta], run) => {
    const [first, steps] = [Number(column) - 1, Number(delta)];
    const columns = { first: Math.min(first, first + steps), last: Math.max(first, first + steps) + Number(count) - 1 };
    return edit(
      workbook.sheetAt(Number(sheet)),
      { left: columns.first, right: columns.last, top: 0, bottom: MAX_ROWS - 1 },
      run,
    );
  },
  undo: travel,
  redo: travel,
};

/** Runs an edit and tells it. On a protected sheet nothing happens, as in Excel. */
function edit(sheet: HostSheet, area: CellArea, run: () => unknown): unknown {
  if (sheet.isProtected && sheet.lockedIn(area) !== false) {
    sheet.workbook.emit({ kind: "refused", sheetId: sheet.id, address: addressOf(area) });
    return undefined;
  }
  const single = rowCount(area) * columnCount(area) === 1;
  const before = single ? readCell(sheet, area.top, area.left).value : null;
  const result = run();
  sheet.workbook.touch();
  const whole = rowCount(area) === MAX_ROWS || columnCount(area) === MAX_COLUMNS;
  if (!whole) sheet.grow(area);
  const after = single ? readCell(sheet, area.top, area.left).value : null;
  const details = before === null || after === null ? null : { valueBefore: before, valueAfter: after };
  sheet.workbook.emitEdit(sheet, { address: addressOf(area), edit: "RangeEdited", details });
  return result;
}

function tell(sheet: HostSheet, area: CellArea, kind: EditKind): void {
  sheet.workbook.emitEdit(sheet, { address: addressOf(area), edit: kind, details: null });
}

const SHIFTS: Readonly<Record<"rows" | "columns", Readonly<Record<1 | -1, EditKind>>>> = {
  rows: { 1: "RowInserted", [-1]: "RowDeleted" },
  columns: { 1: "ColumnInserted", [-1]: "ColumnDeleted" },
};

function shift(
  workbook: HostWorkbook,
  args: readonly unknown[],
  run: () => unknown,
  axis: "rows" | "columns",
  direction: 1 | -1,
): unknown {
  const [at, count] = [Number(args[1]) - 1, Number(args[2])];
  const sheet = workbook.sheetAt(Number(args[0]));
  const area: CellArea =
    axis === "rows"
      ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
      : { left: at, right: at + count - 1, top: 0, bottom: MAX_ROWS - 1 };
  if (sheet.isProtected) {
    workbook.emit({ kind: "refused", sheetId: sheet.id, address: addressOf(area) });
    return undefined;
  }
  const result = run();
  workbook.touch();
  sheet.shift(axis, at, count * direction);
  tell(sheet, area, SHIFTS[axis][direction]);
  return result;
}

/** Undo and redo: the engine does not say what they changed, so every cell in use may have. */
function travel(workbook: HostWorkbook, _: readonly unknown[], run: () => unknown): unknown {
  const before = workbook.sheets.map(({ id }) => id);
  const result = run();
  workbook.touch();
  const after = workbook.sheets;
  for (const sheetId of before) {
    if (after.every(({ id }) => id !== sheetId)) workbook.emit({ kind: "deleted", sheetId });
  }
  for (const sheet of after) {
    if (!before.includes(sheet.id)) workbook.emit({ kind: "added", sheetId: sheet.id });
  }
  const sheet = workbook.activeSheet;
  absorbConditionalFormats(sheet);
  tell(sheet, usedArea(sheet, false) ?? cornersArea(1, 1, 1, 1), "RangeEdited");
  return result;
}

/** Corners counted from 1, in any order. */
function cornersArea(...corners: readonly unknown[]): CellArea {
  const [row1 = 1, column1 = 1, row2 = row1, column2 = column1] = corners.map(Number);
  const area = {
    top: Math.min(row1, row2) - 1,
    left: Math.min(column1, column2) - 1,
    bottom: Math.max(row1, row2) - 1,
    right: Math.max(column1, column2) - 1,
  };
  return intersection(area, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }) ?? area;
}

function engineToArea(area: Readonly<Record<keyof Omit<Area, "sheet">, unknown>>): CellArea {
  const [row, column] = [Number(area.row), Number(area.column)];
  return cornersArea(row, column, row + Number(area.height) - 1, column + Number(area.width) - 1);
}

function sourceOf(workbook: HostWorkbook, value: unknown): { readonly sheet: HostSheet; readonly area: CellArea } {
  const { sheet = 0, row = 1, column = 1, width = 1, height = 1 } = isRecord(value) ? value : {};
  return { sheet: workbook.sheetAt(Number(sheet)), area: engineToArea({ row, column, width, height }) };
}

function sized(area: CellArea, rows: number, columns: number): CellArea {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}
