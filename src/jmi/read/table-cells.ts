import type { CellRef } from "../../grid/cell-ref";
import { formulaAt, isBlank, isUncalculated, mergeAt, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { CellValue, DateSystem } from "../../grid/grid";
import { isDateFormat, shownDate } from "../../parse/serial-date";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrixColumn } from "../matrix";

/** The cells of a table by row and column key. A cell inside a vertical merge shows what the merge's first cell holds. */
export interface TableCells {
  readonly has: (key: JmiMatrixColumn) => boolean;
  /** The cell to point at; for a missing column the first cell of the row's table. */
  readonly at: (row: number, key: JmiMatrixColumn) => CellRef;
  /** The same, for a cell inside a vertical merge the merge's first one. */
  readonly origin: (row: number, key: JmiMatrixColumn) => CellRef;
  readonly value: (row: number, key: JmiMatrixColumn) => CellValue;
  readonly format: (row: number, key: JmiMatrixColumn) => string | null;
  /** The formula of a cell that was never calculated, else null. */
  readonly uncalculated: (row: number, key: JmiMatrixColumn) => string | null;
  /** Trimmed text; days as YYYY-MM-DD, or as YYYY-MM or YYYY where the cell shows no more. */
  readonly text: (row: number, key: JmiMatrixColumn) => string;
  /** True for a cell below the first of a vertical merge: it repeats, it does not add. */
  readonly continues: (row: number, key: JmiMatrixColumn) => boolean;
  /** The heading over a column, "" where it is missing. */
  readonly heading: (key: JmiMatrixColumn) => string;
  readonly isBlankRow: (row: number) => boolean;
  readonly dateSystem: DateSystem;
}

export function tableCells(table: JmiTable, dateSystem: DateSystem): TableCells {
  const { grid, columns, area } = table;
  const sheet = grid.sheet;
  const columnOf = (key: JmiMatrixColumn) => columns[key]?.column;
  const origin = (row: number, key: JmiMatrixColumn) => {
    const column = columnOf(key);
    if (column === undefined) return null;
    const merge = mergeAt(grid, row, column);
    return merge && merge.top >= table.firstRow ? { row: merge.top, column: merge.left } : { row, column };
  };
  const value = (row: number, key: JmiMatrixColumn): CellValue => {
    const cell = origin(row, key);
    return cell ? valueAt(grid, cell.row, cell.column) : null;
  };
  const format = (row: number, key: JmiMatrixColumn) => {
    const cell = origin(row, key);
    return cell ? numberFormatAt(grid, cell.row, cell.column) : null;
  };
  return {
    has: (key) => columnOf(key) !== undefined,
    at: (row, key) => ({ sheet, row, column: columnOf(key) ?? area.left }),
    origin: (row, key) => ({ sheet, ...(origin(row, key) ?? { row, column: area.left }) }),
    value,
    format,
    uncalculated: (row, key) => {
      const cell = origin(row, key);
      return cell && isUncalculated(grid, cell.row, cell.column) ? formulaAt(grid, cell.row, cell.column) : null;
    },
    text: (row, key) => {
      const held = value(row, key);
      const day =
        typeof held === "number" && !isYear(held) && isDateFormat(format(row, key))
          ? shownDate(held, format(row, key), dateSystem)
          : null;
      return (day ?? textOf(held)).trim();
    },
    continues: (row, key) => {
      const cell = origin(row, key);
      return cell !== null && cell.row < row;
    },
    heading: (key) => columns[key]?.heading ?? "",
    isBlankRow: (row) => {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!isBlank(valueAt(grid, row, column)) || isUncalculated(grid, row, column)) return false;
      }
      return true;
    },
    dateSystem,
  };
}

/** A year typed into a cell formatted for days, which shows it as a day of 1905. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2040;
}
