import type { CellArea } from "./cell-ref";
import { mergeOver } from "./merges-by-row";

/** An error that a formula left in a cell: "#N/A", "#REF!", "#DIV/0!" … */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. `null` is a blank cell, or a formula that was never calculated; blank is never zero and never "",
 * which is a formula's empty text. A date is a number with a date format.
 */
export type CellValue = string | number | boolean | null | CellError;

/** Which day serial 0 stands for: 1900 (Windows) or 1904 (old Mac workbooks, 1,462 days apart). */
export type DateSystem = "1900" | "1904";

/**
 * One sheet as data. All three tables start at A1 and may be ragged: a row or cell that is not there is blank.
 * `formulas` holds the text with "=" where a cell computes, else null; `numberFormats` the invariant format code,
 * null for General.
 */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** A name the workbook gives to cells, e.g. `{ name: "RM_Units", refersTo: "=Lists!$A$2:$A$9" }`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** Everything a door brings in at one moment. */
export interface Workbook {
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  /** Parts that were left out because of a limit, a sentence each for the person; empty in the normal case. */
  readonly limits: readonly string[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The value at row and column (from 0); `null` beyond the edges. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

/** The formula at row and column with its "=", or `null` where the cell holds a constant. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas[row]?.[column] ?? null;
}

/** True for a formula without a result: a program wrote it into the file and none has calculated it since. */
export function isUncalculated(grid: Grid, row: number, column: number): boolean {
  return formulaAt(grid, row, column) !== null && valueAt(grid, row, column) === null;
}

/** The number format at row and column, or `null` for General. */
export function numberFormatAt(grid: Grid, row: number, column: number): string | null {
  return grid.numberFormats[row]?.[column] ?? null;
}

/** True for a cell that shows nothing: blank, or text of white space alone. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A cell's content as a line of text for reading by headings and rules; errors as their code, blank as "". */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? value : String(value);
}

/** The merge that covers a cell, or `null`. */
export function mergeAt(grid: Grid, row: number, column: number): CellArea | null {
  return mergeOver(grid.merges, row, column);
}

/** An empty sheet, to start fixtures and plans from. */
export function emptyGrid(sheet: string): Grid {
  return {
    sheet,
    hidden: false,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
  };
}
