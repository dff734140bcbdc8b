import { mergeAt, numberFormatAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { foldHeading } from "./fold-heading";
import { headingCells, headingText } from "./heading-cells";
import type { HeadingCell } from "./heading-cells";
import type { HeadingSpec } from "./heading-spec";
import { isNeutral, lowerCells, yearText } from "./lower-headings";

/** The headings of a table, which may stand in several rows: "Criteria value" over "Excellent" over "100%". */
export interface Header<Key extends string> {
  readonly row: number;
  readonly lastRow: number;
  /** From left to right; those that nobody knows have no match. */
  readonly cells: readonly HeadingCell<Key>[];
}

/** Rows of headings under the first. */
const MAX_LOWER_ROWS = 2;

interface HeaderOptions<Key extends string> {
  readonly isHeader: (keys: ReadonlySet<Key>) => boolean;
  /** What a person said that columns are; `null` for none of ours. */
  readonly told?: ReadonlyMap<number, Key | null>;
}

/** The header that begins at a row, or null. Of headings one above the other the lowest that is known counts. */
export function readHeader<Key extends string>(
  grid: Grid,
  row: number,
  specs: readonly HeadingSpec<Key>[],
  { isHeader, told }: HeaderOptions<Key>,
): Header<Key> | null {
  const first = withTold(headingCells(grid, row, specs), grid, row, told);
  if (!first) return null;
  const complete = isHeader(keysOf(first));
  if (!complete && (!first.some(({ match }) => match) || hasNumbers(grid, row))) return null;
  if (!complete && isTitle(grid, row, first, specs)) return null;
  let cells = first;
  let lastRow = row;
  while (lastRow - row < MAX_LOWER_ROWS) {
    const lower = lowerCells(grid, lastRow + 1, cells, specs);
    if (!lower) break;
    const alone = headingCells(grid, lastRow + 1, specs) ?? [];
    if (isHeader(keysOf(alone)) && (isHeader(keysOf(cells)) || !adds(grid, lastRow, cells, lower, alone))) break;
    const under = new Set(lower.map(({ column }) => column));
    cells = [...cells.filter(({ column }) => !under.has(column)), ...lower].sort((a, b) => a.column - b.column);
    lastRow += 1;
  }
  return isHeader(keysOf(cells)) ? { row, lastRow, cells: withTold(cells, grid, row, told) ?? cells } : null;
}

/** A heading alone in its row above other headings, one of them right below it: what the table is called. */
function isTitle<Key extends string>(
  grid: Grid,
  row: number,
  [only, ...others]: readonly HeadingCell<Key>[],
  specs: readonly HeadingSpec<Key>[],
): boolean {
  if (!only || others.length > 0 || mergeAt(grid, row, only.column)) return false;
  const below = headingText(grid.values[row + 1]?.[only.column] ?? null, null);
  if (below === null || isNeutral(foldHeading(below))) return false;
  return (headingCells(grid, row + 1, specs) ?? []).filter(({ match }) => match).length > 2;
}

/** The cells as a person said they are to be taken, in a row that has a text in each of those columns. */
function withTold<Key extends string>(
  cells: readonly HeadingCell<Key>[] | null,
  grid: Grid,
  row: number,
  told: HeaderOptions<Key>["told"],
): readonly HeadingCell<Key>[] | null {
  if (!told || told.size === 0) return cells;
  const texts = new Map([...told.keys()].map((column) => [column, headingAbove(grid, row, column, cells ?? [])]));
  if (!cells && (told.size < 2 || [...texts.values()].some((text) => text === null))) return null;
  const others = (cells ?? []).filter(({ column }) => !told.has(column));
  const own = [...told].map(([column, key]): HeadingCell<Key> => ({
    column,
    text: texts.get(column) ?? "",
    match: key === null ? null : { key, confidence: 1, why: "told", rivals: [] },
  }));
  return [...others, ...own].sort((a, b) => a.column - b.column);
}

function headingAbove(grid: Grid, row: number, column: number, cells: readonly HeadingCell<string>[]): string | null {
  const known = cells.find((cell) => cell.column === column);
  return known?.text ?? headingText(grid.values[row]?.[column] ?? null, numberFormatAt(grid, row, column));
}

/** Whether a row of groups says anything about the complete header below it: something that this does not say itself. */
function adds<Key extends string>(
  grid: Grid,
  row: number,
  above: readonly HeadingCell<Key>[],
  lower: readonly HeadingCell<Key>[],
  alone: readonly HeadingCell<Key>[],
): boolean {
  const own = new Map(alone.map(({ column, match }) => [column, match?.key]));
  if (lower.some(({ column, match }) => match !== null && own.get(column) !== match.key)) return true;
  const under = new Set(lower.map(({ column }) => column));
  return above.some(
    ({ column, match }) => match !== null && !under.has(column) && (mergeAt(grid, row, column)?.bottom ?? row) > row,
  );
}

/** Content has numbers that are no years; a row of groups above a header has none. */
function hasNumbers(grid: Grid, row: number): boolean {
  return (grid.values[row] ?? []).some(
    (value, column) =>
      typeof value === "number" &&
      yearText(value) === null &&
      headingText(value, numberFormatAt(grid, row, column)) === null,
  );
}

function keysOf<Key extends string>(cells: readonly HeadingCell<Key>[]): ReadonlySet<Key> {
  const keys = new Set<Key>();
  for (const { match } of cells) if (match) keys.add(match.key);
  return keys;
}
