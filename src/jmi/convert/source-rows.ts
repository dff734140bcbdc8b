import type { CellRef } from "../../grid/cell-ref";
import { formulaAt, isBlank, isCellError, mergeAt, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import type { PlannedContent } from "../../grid/sheet-plan";
import { isDateFormat, serialToIso } from "../../parse/serial-date";
import type { JmiMatrix, JmiMatrixColumn, JmiPart } from "../matrix";
import { partsOf, shiftOf } from "../parts";

/** What a cell of the older matrix holds. */
export interface SourceCell {
  readonly at: CellRef;
  /** The column of the matrix that it belongs to; on a sheet where the matrix goes on it may stand beside that. */
  readonly column: number;
  readonly content: PlannedContent;
  /** As text, days as YYYY-MM-DD. */
  readonly text: string;
  /** The cell shows what a merge that begins above holds. */
  readonly continues: boolean;
}

/** A column of the older matrix, and what it was taken for; null where it is none that the program knows. */
export interface SourceColumn {
  readonly column: number;
  readonly key: JmiMatrixColumn | null;
  readonly heading: string;
}

/** Cells by column of the sheet; blank ones are left out. */
export type SourceRow = ReadonlyMap<number, SourceCell>;

/** A header is at most three rows high. */
const HEADER_ROWS = 3;

/** Every column with anything in the matrix's rows, from left to right, those beside the known ones included. */
export function sourceColumns(matrix: JmiMatrix): readonly SourceColumn[] {
  const { columns } = matrix;
  const keys = new Map<number, JmiMatrixColumn>();
  for (const [key, found] of Object.entries(columns) as [JmiMatrixColumn, { column: number }][])
    keys.set(found.column, key);
  const parts = partsOf(matrix).map((part) => ({ ...part, shift: shiftOf(matrix, part) }));
  const width = Math.max(
    0,
    ...parts.flatMap(({ grid, rows, shift }) => rows.map((row) => (grid.values[row]?.length ?? 0) - shift)),
  );
  const all: SourceColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const key = keys.get(column) ?? null;
    const isUsed = parts.some(({ grid, rows, shift }) =>
      rows.some((row) => !isBlank(valueAt(grid, row, column + shift))),
    );
    if (key !== null || isUsed) all.push({ column, key, heading: headingOf(matrix, column) });
  }
  return all;
}

/** The cells of one row of a part, by the columns of the matrix. */
export function sourceRow(matrix: JmiMatrix, part: JmiPart, columns: readonly SourceColumn[], row: number): SourceRow {
  const cells = new Map<number, SourceCell>();
  const shift = shiftOf(matrix, part);
  for (const { column } of columns) {
    const here = column + shift;
    const merge = mergeAt(part.grid, row, here);
    const isInside = merge !== null && merge.top > part.headerRow && merge.left === here;
    const top = isInside ? merge.top : row;
    const content = contentOf(part.grid, matrix.dateSystem, top, here);
    if (content === null) continue;
    const text = typeof content === "object" && "date" in content ? content.date : String(content);
    const at = { sheet: part.sheet, row: top, column: here };
    cells.set(column, { at, column, content, text, continues: top < row });
  }
  return cells;
}

/** Constants as they are, results of formulas as values, shares as they are shown ("38%"), days as days. */
function contentOf(
  grid: Grid,
  dateSystem: DateSystem,
  row: number,
  column: number,
): string | number | boolean | { readonly date: string } | null {
  const value = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  if (value === null) return formula;
  if (isBlank(value)) return null;
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return typeof value === "string" ? value.trim() : value;
  const format = numberFormatAt(grid, row, column);
  const day = isDateFormat(format) && !(value >= 1990 && value <= 2040) ? serialToIso(value, dateSystem) : null;
  if (day !== null) return { date: day };
  return format?.includes("%") ? `${Number((value * 100).toPrecision(12))}%` : value;
}

/** Every text over a column in the header's rows, groups first. */
function headingOf({ grid, headerRow, rows, columns }: JmiMatrix, column: number): string {
  const known = Object.values(columns).find((found) => found.column === column);
  if (known) return known.heading.replace(/\s+/g, " ").trim();
  const end = Math.min(headerRow + HEADER_ROWS, rows[0] ?? headerRow + 1);
  const words: string[] = [];
  for (let row = headerRow; row < end; row += 1) {
    const merge = mergeAt(grid, row, column);
    // A title over the whole matrix, the first of its groups, is no heading.
    if (merge && row > headerRow && merge.right - merge.left + 1 >= Object.keys(columns).length) break;
    const text = textOf(valueAt(grid, merge?.top ?? row, merge?.left ?? column))
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "" && !words.includes(text)) words.push(text);
  }
  return words.join(": ");
}
