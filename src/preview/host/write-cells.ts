import type { CellArea } from "../../grid/cell-ref";
import { addressOf, columnCount, rowCount } from "./areas";
import { invalidArgument } from "./host-error";
import type { HostSheet } from "./host-sheet";
import { readCell } from "./sheet-cells";

/** What may be written to one cell. `null` leaves it alone, "" clears it. */
type Written = string | number | boolean | null;

/**
 * Assigns `range.values` or `range.formulas`: a table of the area's shape, or one value for all its cells. Text is read
 * as if typed: "=…" computes, "12" becomes a number unless the cell is formatted as text, "'12" stays text.
 * Throws `InvalidArgument` for another shape or a formula that cannot be parsed, `AccessDenied` under protection.
 */
export function writeCells(sheet: HostSheet, area: CellArea, value: unknown): void {
  const table = toTable(area, value);
  sheet.requireWritable(area);
  const { model } = sheet.workbook;
  const { index } = sheet;
  // Details are read for listeners alone: reading between writes would calculate each time.
  const single = rowCount(area) * columnCount(area) === 1 && sheet.workbook.registrations.count > 0;
  const before = single ? readCell(sheet, area.top, area.left).value : null;
  sheet.workbook.batch(() => {
    for (const [rowOffset, cells] of table.entries()) {
      for (const [columnOffset, cell] of cells.entries()) {
        if (cell === null) continue;
        const [row, column] = [area.top + rowOffset, area.left + columnOffset];
        if (cell === "") clearCell(sheet, row, column);
        else model.setUserInput(index, row + 1, column + 1, inputFor(sheet, row, column, cell));
        if (typeof cell === "string" && cell.startsWith("=")) {
          sheet.hasFormulas = true;
          sheet.workbook.checkFormula({ sheet, row, column });
        }
      }
    }
  });
  sheet.grow(area);
  const details = single ? { valueBefore: before ?? "", valueAfter: readCell(sheet, area.top, area.left).value } : null;
  sheet.workbook.emitEdit(sheet, { address: addressOf(area), edit: "RangeEdited", details });
}

/** A cell that held text with an apostrophe keeps the apostrophe, and reads as zero, until a number takes its place. */
function clearCell(sheet: HostSheet, row: number, column: number): void {
  const { model } = sheet.workbook;
  const content = model.getCellContent(sheet.index, row + 1, column + 1);
  if (content === "") return;
  if (content.startsWith("'")) model.setUserInput(sheet.index, row + 1, column + 1, "0");
  model.rangeClearContents(sheet.index, row + 1, column + 1, row + 1, column + 1);
}

/** What to type into the engine so that it takes the cell for what Excel would take it for. */
function inputFor(sheet: HostSheet, row: number, column: number, cell: string | number | boolean): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (cell.startsWith("'") || cell.startsWith("=")) return cell;
  const format = sheet.workbook.model.getCellStyle(sheet.index, row + 1, column + 1).style.num_fmt;
  return format === "@" ? `'${cell}` : cell;
}

/** A 2-D assignment as a table of exactly the area's shape. */
export function toTable(area: CellArea, value: unknown): readonly (readonly Written[])[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) {
    const cell = toWritten(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
  }
  const table: readonly unknown[] = value;
  const fits = table.length === rows && table.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of ${addressOf(area)}`,
    );
  }
  return table.map((row) => (Array.isArray(row) ? row.map(toWritten) : []));
}

function toWritten(value: unknown): Written {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("a cell takes text, a finite number, a boolean or null");
}

/** Clears cells as `range.clear` and `range.delete` do. */
export function clearCells(sheet: HostSheet, area: CellArea, what: "All" | "Formats" | "Contents"): void {
  sheet.requireWritable(area);
  const { model } = sheet.workbook;
  const corners = [sheet.index, area.top + 1, area.left + 1, area.bottom + 1, area.right + 1] as const;
  if (what === "Formats") model.rangeClearFormatting(...corners);
  else if (what === "Contents") model.rangeClearContents(...corners);
  else model.rangeClearAll(...corners);
  sheet.workbook.batch(() => undefined);
  if (what !== "Formats") {
    sheet.workbook.emitEdit(sheet, { address: addressOf(area), edit: "RangeEdited", details: null });
  }
}
