import type { CellRef } from "../../grid/cell-ref";
import { isBlank, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { findTables } from "../../parse/headings/find-tables";
import type { HeadingSpec } from "../../parse/headings/heading-spec";
import { readDate } from "../../parse/read-date";
import { isDateFormat, serialToIso } from "../../parse/serial-date";
import type { JmiDateCell, JmiTextCell } from "../matrix";
import type { JmiTickCell } from "./twg";

/** A cell as text; a day as YYYY-MM-DD, a bare year as its digits. */
export function textCell(grid: Grid, row: number, column: number, dateSystem: DateSystem): JmiTextCell {
  const value = valueAt(grid, row, column);
  const isDay = typeof value === "number" && isDateFormat(numberFormatAt(grid, row, column));
  const day = isDay ? serialToIso(value, dateSystem) : null;
  return { at: { sheet: grid.sheet, row, column }, text: (day ?? textOf(value)).trim() };
}

export function asDate({ at, text }: JmiTextCell): JmiDateCell {
  return { at, raw: text, reading: readDate(text) };
}

const YES = /^(?:yes|oui|y|true|x|✓|✔|☑|ü|þ|បាទ|ចាស|មាន)$/i;
const NO = /^(?:no|non|n|false|☐|none|ទេ|គ្មាន)$/i;

export function asTick(cell: JmiTextCell): JmiTickCell {
  return { ...cell, ticked: YES.test(cell.text) ? true : NO.test(cell.text) ? false : null };
}

/** What a table beside the matrix looks like: the column its rows are known by, and others of which it has at least one. */
export interface TwgTableForm<Head extends string, Key extends string> {
  readonly specs: readonly HeadingSpec<Head | Key>[];
  readonly head: Head;
  readonly withOneOf: readonly Key[];
}

/** A table beside the matrix, its filled rows by key. */
export interface TwgTable<Key extends string> {
  readonly at: CellRef;
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly rows: readonly number[];
  /** The cell that a row is known by. */
  readonly head: (row: number) => JmiTextCell;
  /** Null where the table has no such column. */
  readonly text: (row: number, key: Key) => JmiTextCell | null;
  readonly date: (row: number, key: Key) => JmiDateCell | null;
  readonly tick: (row: number, key: Key) => JmiTickCell | null;
  readonly headings: readonly JmiTextCell[];
}

/** The first table of this form on these sheets. */
export function findTwgTable<Head extends string, Key extends string>(
  grids: readonly Grid[],
  dateSystem: DateSystem,
  { specs, head, withOneOf }: TwgTableForm<Head, Key>,
): TwgTable<Key> | null {
  const isHeader = (keys: ReadonlySet<Head | Key>) => keys.has(head) && withOneOf.some((key) => keys.has(key));
  for (const grid of grids) {
    const [found] = findTables(grid, specs, { isHeader });
    const headColumn = found?.columns[head]?.[0]?.column;
    if (!found || headColumn === undefined) continue;
    const columnOf = (key: Head | Key) => found.columns[key]?.[0]?.column;
    const columns = specs.flatMap(({ key }) => columnOf(key) ?? []);
    const text = (row: number, key: Key): JmiTextCell | null => {
      const column = columnOf(key);
      return column === undefined ? null : textCell(grid, row, column, dateSystem);
    };
    const made = <Made>(make: (cell: JmiTextCell) => Made) => {
      return (row: number, key: Key): Made | null => {
        const cell = text(row, key);
        return cell && make(cell);
      };
    };
    return {
      at: { sheet: grid.sheet, row: found.headerRow, column: headColumn },
      firstRow: found.firstRow,
      columns: Object.fromEntries(specs.map(({ key }) => [key, columnOf(key)])),
      rows: filledRows(grid, columns, found.firstRow, found.area.bottom),
      head: (row) => textCell(grid, row, headColumn, dateSystem),
      text,
      date: made(asDate),
      tick: made(asTick),
      headings: columns.map((column) => textCell(grid, found.firstRow - 1, column, dateSystem)),
    };
  }
  return null;
}

function filledRows(grid: Grid, columns: readonly number[], first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) {
    if (columns.some((column) => !isBlank(valueAt(grid, row, column)))) rows.push(row);
  }
  return rows;
}
