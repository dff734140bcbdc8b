import { isBlank, mergeAt, numberFormatAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { foldHeading, matchKnownHeading, matchNearHeading } from "./match-heading";
import type { HeadingMatch, HeadingSpec } from "./match-heading";

/** A column of a found table. */
export interface FoundColumn {
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
}

/** The headings of a table, which may stand in several rows: "Criteria value" over "Excellent" over "100%". */
export interface Header<Key extends string> {
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Key, readonly FoundColumn[]>;
}

/** A cell of a header row and what it was taken for. */
interface HeadingCell<Key extends string> {
  readonly column: number;
  readonly text: string;
  readonly match: HeadingMatch<Key> | null;
}

/** Rows of headings under the first. */
const MAX_LOWER_ROWS = 2;
/** A heading that only says a year belongs to the one above it: "Actual" over "2024-25". */
const YEAR = /\b(?:19|20)\d\d\b|\b\d\d\s*[-/–]\s*\d\d\b/;

/** The header that begins at a row, or null. Of headings one above the other the lowest that is known counts. */
export function readHeader<Key extends string>(
  grid: Grid,
  row: number,
  specs: readonly HeadingSpec<Key>[],
  isHeader: (keys: ReadonlySet<Key>) => boolean,
): Header<Key> | null {
  let cells = headingCells(grid, row, specs);
  if (!isHeader(keysOf(cells))) return null;
  let lastRow = row;
  while (lastRow - row < MAX_LOWER_ROWS) {
    const lower = lowerCells(grid, lastRow + 1, cells, specs);
    if (!lower || isHeader(keysOf(lower))) break;
    const under = new Set(lower.map(({ column }) => column));
    cells = [...cells.filter(({ column }) => !under.has(column)), ...lower].sort((a, b) => a.column - b.column);
    lastRow += 1;
  }
  return { row, lastRow, columns: byKey(cells) };
}

/**
 * The headings of one row. Near matches are looked for only beside a known heading: a row of content has none, and
 * comparing every cell of a long sheet letter by letter is slow.
 */
function headingCells<Key extends string>(
  grid: Grid,
  row: number,
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] {
  const cells = (grid.values[row] ?? []).flatMap((cell, column) => {
    const text = headingText(cell, numberFormatAt(grid, row, column));
    if (text === null) return [];
    return isAcross(grid, row, column) ? [] : [{ text, column, match: matchKnownHeading(text, specs) }];
  });
  if (!cells.some(({ match }) => match)) return [];
  return cells.map((cell) => ({ ...cell, match: cell.match ?? matchNearHeading(cell.text, specs) }));
}

/** A row under headings that holds nothing but further headings, each with the one above it read along; else null. */
function lowerCells<Key extends string>(
  grid: Grid,
  row: number,
  above: readonly HeadingCell<Key>[],
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] | null {
  const lower: HeadingCell<Key>[] = [];
  for (const [column, value] of (grid.values[row] ?? []).entries()) {
    if (isBlank(value)) continue;
    const text = headingText(value, numberFormatAt(grid, row, column)) ?? yearText(value);
    if (text === null) return null;
    const parent = parentOf(grid, row - 1, column, above);
    const both = parent ? `${parent.text} ${text}` : text;
    const together = parent ? matchKnownHeading(both, specs) : null;
    const own = together ?? matchKnownHeading(text, specs) ?? matchNearHeading(text, specs);
    const ofYear = own === null && YEAR.test(text) && foldHeading(text) === "" ? (parent?.match ?? null) : null;
    if (!own && !ofYear) return null;
    const goesOn = together ?? ofYear ?? (parent?.match?.key === own?.key ? own : null);
    lower.push({ column, text: goesOn ? both : text, match: own ?? ofYear });
  }
  return lower.length > 1 ? lower : null;
}

/** The heading right above, or the one merged over this column. */
function parentOf<Key extends string>(
  grid: Grid,
  row: number,
  column: number,
  above: readonly HeadingCell<Key>[],
): HeadingCell<Key> | undefined {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  return above.find((cell) => cell.column === (merge?.left ?? column));
}

/** True for a title above the table or a signature below it: one cell merged over more columns than any heading. */
export function isAcross(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  return merge !== null && merge.right - merge.left > 3;
}

/** A heading typed as "100%" is a number to the sheet and a heading to people. */
function headingText(value: CellValue, numberFormat: string | null): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" && numberFormat?.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  return null;
}

function yearText(value: CellValue): string | null {
  return typeof value === "number" && YEAR.test(String(value)) ? String(value) : null;
}

function keysOf<Key extends string>(cells: readonly HeadingCell<Key>[]): ReadonlySet<Key> {
  return new Set(cells.flatMap(({ match }) => match?.key ?? []));
}

function byKey<Key extends string>(cells: readonly HeadingCell<Key>[]): ReadonlyMap<Key, readonly FoundColumn[]> {
  const columns = new Map<Key, FoundColumn[]>();
  for (const { column, text, match } of cells) {
    if (!match) continue;
    columns.set(match.key, [
      ...(columns.get(match.key) ?? []),
      { column, heading: text, confidence: match.confidence },
    ]);
  }
  return columns;
}
