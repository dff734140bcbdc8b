import type { CellArea } from "../../grid/cell-ref";
import { isBlank, mergeAt, numberFormatAt, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { matchKnownHeading, matchNearHeading } from "./match-heading";
import type { HeadingSpec } from "./match-heading";

/** A column of a found table. */
export interface FoundColumn {
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
}

/** A table by its headings. A key lists every column whose heading fits it, from left to right. */
export interface FoundTable<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
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

/** Every table of a sheet whose one header row fits, from top to bottom. A table ends where the next begins. */
export function findTables<Key extends string>(
  grid: Grid,
  specs: readonly HeadingSpec<Key>[],
  options: FindOptions<Key>,
): readonly FoundTable<Key>[] {
  const headers: { row: number; columns: Map<Key, FoundColumn[]> }[] = [];
  const last = Math.min(grid.values.length, options.searchRows ?? 1000);
  for (let row = 0; row < last; row += 1) {
    const columns = readHeader(grid, row, specs);
    if (options.isHeader(new Set(columns.keys()))) headers.push({ row, columns });
  }
  return headers.map(({ row, columns }, index) => {
    const end = headers[index + 1]?.row ?? grid.values.length;
    const used = [...columns.values()].flat().map((found) => found.column);
    const left = Math.min(...used);
    const right = Math.max(...used);
    return {
      sheet: grid.sheet,
      headerRow: row,
      area: { top: row, left, bottom: lastRow(grid, row, end, left, right), right },
      columns: Object.fromEntries(columns) as Partial<Record<Key, FoundColumn[]>>,
    };
  });
}

/**
 * The headings of one row. Near matches are looked for only beside a known heading: a row of content has none, and
 * comparing every cell of a long sheet letter by letter is slow.
 */
function readHeader<Key extends string>(
  grid: Grid,
  row: number,
  specs: readonly HeadingSpec<Key>[],
): Map<Key, FoundColumn[]> {
  const texts = (grid.values[row] ?? []).flatMap((cell, column) => {
    const value = headingText(cell, numberFormatAt(grid, row, column));
    if (value === null) return [];
    return isAcross(grid, row, column) ? [] : [{ text: value, column, match: matchKnownHeading(value, specs) }];
  });
  const found = new Map<Key, FoundColumn[]>();
  if (!texts.some(({ match }) => match)) return found;
  for (const { text, column, match } of texts) {
    const taken = match ?? matchNearHeading(text, specs);
    if (!taken) continue;
    const columns = found.get(taken.key) ?? [];
    columns.push({ column, heading: text, confidence: taken.confidence });
    found.set(taken.key, columns);
  }
  return found;
}

/** True for a title above the table or a signature below it: one cell merged over more columns than any heading. */
function isAcross(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  return merge !== null && merge.right - merge.left > 3;
}

/** A heading typed as "100%" is a number to the sheet and a heading to people. */
function headingText(value: CellValue, numberFormat: string | null): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" && numberFormat?.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  return null;
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
