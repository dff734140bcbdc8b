import type { CellArea } from "../../grid/cell-ref";
import { isBlank, mergeAt, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { isAcross } from "./heading-cells";
import type { ColumnWhy, HeadingCell } from "./heading-cells";
import type { HeadingSpec } from "./heading-spec";
import { readHeader } from "./read-header";
import type { Header } from "./read-header";

/** A column of a found table. */
export interface FoundColumn {
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
  readonly why: ColumnWhy;
}

/** A heading that may stand for several things, all as likely. */
export interface UnclearColumn<Key extends string> {
  readonly column: number;
  readonly heading: string;
  readonly mayBe: readonly Key[];
}

/** A table by its headings. A key lists every column whose heading fits it, from left to right. */
export interface FoundTable<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  /** First row under the headings: they may stand in up to three rows. */
  readonly firstRow: number;
  /** Header row to last row with content, first to last headed column. */
  readonly area: CellArea;
  readonly columns: Readonly<Partial<Record<Key, readonly FoundColumn[]>>>;
  /** Columns whose headings say nothing that is known. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
  readonly unclear: readonly UnclearColumn<Key>[];
  /** Headings merged over several columns that have none of their own. */
  readonly groups: readonly BareGroup[];
  /** Every heading from left to right, and the column of the first. */
  readonly headings: readonly string[];
  readonly left: number;
}

/** A heading merged over several columns, and nothing under it that tells them apart. */
export interface BareGroup {
  readonly column: number;
  readonly lastColumn: number;
  readonly heading: string;
}

export interface FindOptions<Key extends string> {
  /** Says whether the keys found in a row make it a header row. */
  readonly isHeader: (keys: ReadonlySet<Key>) => boolean;
  /** Headers are looked for in this many rows from the top. */
  readonly searchRows?: number;
  /** What a person said that columns of this sheet are; `null` for none of ours. */
  readonly told?: ReadonlyMap<number, Key | null>;
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
    const header = readHeader(grid, row, specs, options);
    if (!header) continue;
    headers.push(header);
    row = header.lastRow;
  }
  return headers.flatMap((header, index) => {
    const end = headers[index + 1]?.row ?? grid.values.length;
    return sideBySide(header, options.isHeader).map((cells) => tableOf(grid, { ...header, cells }, end));
  });
}

/** Every row of a table's header. */
export function headerRowsOf({ headerRow, firstRow }: FoundTable<string>): readonly number[] {
  return Array.from({ length: firstRow - headerRow }, (_, index) => headerRow + index);
}

/** The heading over a column of a table, known or not; "" where there is none. */
export function headingOver({ columns, unknown, unclear }: FoundTable<string>, column: number): string {
  const known = Object.values(columns).flatMap((found) => found ?? []);
  return [...known, ...unknown, ...unclear].find((one) => one.column === column)?.heading ?? "";
}

type Cells<Key extends string> = readonly HeadingCell<Key>[];

/** Tables that stand beside each other with a blank column between: each has a header of its own. */
function sideBySide<Key extends string>(
  { cells }: Header<Key>,
  isHeader: FindOptions<Key>["isHeader"],
): readonly Cells<Key>[] {
  const isComplete = (part: Cells<Key>) => isHeader(new Set(part.flatMap(({ match }) => match?.key ?? [])));
  for (const [index, cell] of cells.entries()) {
    if (index === 0 || cell.column - (cells[index - 1]?.column ?? 0) < 2) continue;
    const [left, right] = [cells.slice(0, index), cells.slice(index)];
    if (isComplete(left) && isComplete(right))
      return [left, ...sideBySide({ row: 0, lastRow: 0, cells: right }, isHeader)];
  }
  return [cells];
}

function tableOf<Key extends string>(grid: Grid, header: Header<Key>, end: number): FoundTable<Key> {
  const { row, lastRow: lastHeaderRow, cells } = header;
  const headed = new Set(cells.map(({ column }) => column));
  const used = cells.flatMap(({ column, match }) => (match ? [column] : []));
  const left = Math.min(...used);
  const right = Math.max(...used);
  return {
    sheet: grid.sheet,
    headerRow: row,
    firstRow: lastHeaderRow + 1,
    area: { top: row, left, bottom: lastRow(grid, lastHeaderRow, end, left, right), right },
    columns: Object.fromEntries(byKey(cells)) as Partial<Record<Key, FoundColumn[]>>,
    unknown: cells.flatMap(({ column, text, match }) => (match ? [] : [{ column, heading: text }])),
    unclear: cells.flatMap(({ column, text, match }) =>
      match && match.rivals.length > 0 ? [{ column, heading: text, mayBe: [match.key, ...match.rivals] }] : [],
    ),
    groups: cells.flatMap(({ column, text }) => {
      const lastColumn = lastColumnOf(grid, header, column);
      for (let next = column + 1; next <= lastColumn; next += 1) if (headed.has(next)) return [];
      return lastColumn > column ? [{ column, lastColumn, heading: text }] : [];
    }),
    headings: cells.map(({ text }) => text),
    left: cells[0]?.column ?? left,
  };
}

/** The last column that a heading is merged over, in whichever of the header's rows it stands. */
function lastColumnOf(grid: Grid, { row, lastRow: last }: Header<string>, column: number): number {
  if (grid.merges.length === 0) return column;
  for (let at = last; at >= row; at -= 1) {
    const merge = mergeAt(grid, at, column);
    if (merge && merge.left === column && merge.right > column) return merge.right;
  }
  return column;
}

function byKey<Key extends string>(cells: Cells<Key>): ReadonlyMap<Key, readonly FoundColumn[]> {
  const columns = new Map<Key, FoundColumn[]>();
  for (const { column, text, match } of cells) {
    if (!match || match.rivals.length > 0) continue;
    const { key, confidence, why } = match;
    columns.set(key, [...(columns.get(key) ?? []), { column, heading: text, confidence, why }]);
  }
  return columns;
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
