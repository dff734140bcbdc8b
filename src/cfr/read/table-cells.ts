import type { CellRef } from "../../grid/cell-ref";
import { isBlank, isUncalculated, mergeAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import type { CfrTable } from "../layout/find-cfr-tables";
import { rememberLast } from "../../parse/remember-last";
import type { CfrMatrixColumn, MeasureCell, TextCell } from "../matrix";
import { readMeasureCell } from "./read-measure";
import type { UnitKind } from "./unit-kind";

/** A table's cells by row and column key; a cell under a merge shows what the merge shows. */
export interface TableCells {
  has(key: CfrMatrixColumn): boolean;
  ref(row: number, key: CfrMatrixColumn): CellRef;
  /** Trimmed text; "" for a blank cell or a column that is not there. `at` is the merge's first cell. */
  text(row: number, key: CfrMatrixColumn): TextCell;
  /** Null where the column is not there. */
  measure(row: number, key: CfrMatrixColumn, unit: UnitKind): MeasureCell | null;
  /** A formula that was never calculated is not blank. */
  blank(row: number, key: CfrMatrixColumn): boolean;
  /** True for a cell below the first of a merge: it repeats, it does not add. */
  continues(row: number, key: CfrMatrixColumn): boolean;
  /** How many columns the cell is merged over; 1 where it is not, or where the merge covers several rows. */
  width(row: number, key: CfrMatrixColumn): number;
  /** Whether the merge of one cell covers another column too. */
  covers(row: number, key: CfrMatrixColumn, other: CfrMatrixColumn): boolean;
  /** True where the headings are printed again. */
  isHeadingRow(row: number): boolean;
}

/** Made once for a table: Section 3 is read beside the matrix and as a section of the document. */
const made: Readonly<Record<DateSystem, (table: CfrTable) => TableCells>> = {
  "1900": rememberLast(4, (table) => makeCells(table, "1900")),
  "1904": rememberLast(4, (table) => makeCells(table, "1904")),
};

export function tableCells(table: CfrTable, dateSystem: DateSystem): TableCells {
  return made[dateSystem](table);
}

function makeCells(table: CfrTable, dateSystem: DateSystem): TableCells {
  const { grid, columns } = table;
  const origin = (row: number, column: number) => {
    const merge = mergeAt(grid, row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  };
  const at = (row: number, name: CfrMatrixColumn) => {
    const found = columns[name];
    return found ? origin(row, found.column) : null;
  };
  const wide = wideMerges(grid);
  const widthOf = (row: number, name: CfrMatrixColumn) => {
    const cell = at(row, name);
    return cell && cell.row === row ? (wide.get(key(row, cell.column)) ?? 1) : 1;
  };
  return {
    has: (name) => columns[name] !== undefined,
    ref: (row, name) => ({ sheet: grid.sheet, row, column: columns[name]?.column ?? table.area.left }),
    text: (row, name) => {
      const cell = at(row, name);
      // Field by field: this is asked for every cell by every reader of the table, and spreading takes its time.
      if (!cell) return { at: { sheet: grid.sheet, row, column: table.area.left }, text: "" };
      const text = textOf(valueAt(grid, cell.row, cell.column)).trim();
      return { at: { sheet: grid.sheet, row: cell.row, column: cell.column }, text };
    },
    measure: (row, name, unit) => {
      const cell = at(row, name);
      if (!cell) return null;
      const { raw, measure, formula } = readMeasureCell(grid, cell.row, cell.column, { dateSystem, unit });
      return { at: { sheet: grid.sheet, row, column: columns[name]?.column ?? cell.column }, raw, measure, formula };
    },
    blank: (row, name) => {
      const cell = at(row, name);
      return (
        cell === null || (isBlank(valueAt(grid, cell.row, cell.column)) && !isUncalculated(grid, cell.row, cell.column))
      );
    },
    continues: (row, name) => (at(row, name)?.row ?? row) < row,
    width: widthOf,
    covers: (row, name, other) => {
      const [from, to] = [at(row, name), columns[other]?.column];
      return from !== null && to !== undefined && to >= from.column && to < from.column + widthOf(row, name);
    },
    isHeadingRow: (row) => table.repeatedHeaders.has(row),
  };
}

/** How wide the merges of one row are, by their first cell. */
function wideMerges(grid: Grid): ReadonlyMap<number, number> {
  return new Map(
    grid.merges
      .filter((merge) => merge.top === merge.bottom)
      .map((merge) => [key(merge.top, merge.left), merge.right - merge.left + 1]),
  );
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}
