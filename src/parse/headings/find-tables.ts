import type { CellArea } from "../../grid/cell-ref";
import { isBlank, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { HeadingSpec } from "./match-heading";
import { isAcross, readHeader } from "./read-header";
import type { FoundColumn, Header } from "./read-header";

export type { FoundColumn } from "./read-header";

/** A table by its headings. A key lists every column whose heading fits it, from left to right. */
export interface FoundTable<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  /** First row under the headings: they may stand in up to three rows. */
  readonly firstRow: number;
  /** Header row to last row with content, first to last headed column. */
  readonly area: CellArea;
  readonly columns: Readonly<Partial<Record<Key, readonly FoundColumn[]>>>;
}

export interface FindOptions<Key extends string> {
  /** Says whether the keys found in a row make it a header row. */
  readonly isHeader: (keys: ReadonlySet<Key>) => boolean;
  /** Headers are looked for in this many rows from the top. */
  readonly searchRows?: number;
}

/** So many blank rows end a table. */
const GAP_ROWS = 25;

/** Every table of a sheet whose header fits, from top to bottom. A table ends where the next begins. */
export function findTables<Key extends string>(
  grid: Grid,
  specs: readonly HeadingSpec<Key>[],
  options: FindOptions<Key>,
): readonly FoundTable<Key>[] {
  const headers: Header<Key>[] = [];
  const last = Math.min(grid.values.length, options.searchRows ?? 1000);
  for (let row = 0; row < last; row += 1) {
    const header = readHeader(grid, row, specs, options.isHeader);
    if (!header) continue;
    headers.push(header);
    row = header.lastRow;
  }
  return headers.map(({ row, lastRow: lastHeaderRow, columns }, index) => {
    const end = headers[index + 1]?.row ?? grid.values.length;
    const used = [...columns.values()].flat().map((found) => found.column);
    const left = Math.min(...used);
    const right = Math.max(...used);
    return {
      sheet: grid.sheet,
      headerRow: row,
      firstRow: lastHeaderRow + 1,
      area: { top: row, left, bottom: lastRow(grid, lastHeaderRow, end, left, right), right },
      columns: Object.fromEntries(columns) as Partial<Record<Key, FoundColumn[]>>,
    };
  });
}

/** Every row of a table's header. */
export function headerRowsOf({ headerRow, firstRow }: FoundTable<string>): readonly number[] {
  return Array.from({ length: firstRow - headerRow }, (_, index) => headerRow + index);
}

function lastRow(grid: Grid, header: number, end: number, left: number, right: number): number {
  let last = header;
  for (let row = header + 1; row < end && row - last <= GAP_ROWS; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(valueAt(grid, row, column)) && !isAcross(grid, row, column)) {
        last = row;
        break;
      }
    }
  }
  return last;
}
