import { isBlank, mergeAt, numberFormatAt, textOf } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { foldHeading } from "./fold-heading";
import { headingCells, headingText, withShortForms } from "./heading-cells";
import type { HeadingCell, Match } from "./heading-cells";
import { matchHeading, matchKnownHeading } from "./match-heading";
import type { HeadingSpec } from "./match-heading";

/** The headings of a table, which may stand in several rows: "Criteria value" over "Excellent" over "100%". */
export interface Header<Key extends string> {
  readonly row: number;
  readonly lastRow: number;
  /** From left to right; those that nobody knows have no match. */
  readonly cells: readonly HeadingCell<Key>[];
}

/** Rows of headings under the first. */
const MAX_LOWER_ROWS = 2;
/** A heading that only says a year belongs to the one above it: "Actual" over "2024-25". */
const YEAR = /\b(?:19|20)\d\d\b|\b\d\d\s*[-/–]\s*\d\d\b/;
/** A heading that says nothing but that its group's own text stands below: "Objective" over "Description | Weight". */
const NEUTRAL =
  /^(?:description|statement|text|values?|valeur|title|name|details?|wording|libelle|intitule|designation|ការពិពណ៌នា|ឈ្មោះ)$/;

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
  if (below === null || NEUTRAL.test(foldHeading(below))) return false;
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

/**
 * A row under headings that holds nothing but further headings, each with the one above it read along; else null.
 * Where a heading above is merged down into the row it is one whatever it says.
 */
function lowerCells<Key extends string>(
  grid: Grid,
  row: number,
  above: readonly HeadingCell<Key>[],
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] | null {
  const values = grid.values[row] ?? [];
  const goesOn = above.some(
    ({ column, match }) => match !== null && (mergeAt(grid, row - 1, column)?.bottom ?? 0) >= row,
  );
  const short = new Map(withShortForms<Key>([], values, specs).map((cell) => [cell.column, cell]));
  const lower: HeadingCell<Key>[] = [];
  for (const [column, value] of values.entries()) {
    if (isBlank(value)) continue;
    const shortForm = short.get(column);
    const text = headingText(value, numberFormatAt(grid, row, column)) ?? yearText(value);
    const cell = shortForm ?? (text === null ? null : lowerCell(grid, row, column, text, above, specs));
    if (!cell && !goesOn) return null;
    lower.push(cell ?? { column, text: text ?? textOf(value), match: null });
  }
  if (goesOn) return lower;
  const known = lower.filter(({ match }) => match !== null).length;
  return lower.length > 1 && known * 2 >= lower.length ? lower : null;
}

/** One cell under a heading; null where it can be no heading and the row is one of content. */
function lowerCell<Key extends string>(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  above: readonly HeadingCell<Key>[],
  specs: readonly HeadingSpec<Key>[],
): HeadingCell<Key> | null {
  const { parent, isGroup } = parentOf(grid, row - 1, column, above);
  const both = parent ? joined(parent.text, text) : text;
  const together = parent ? matchKnownHeading(both, specs) : null;
  const named = matchKnownHeading(text, specs);
  if (together && (together.why !== "wording" || !named)) return { column, text: both, match: underGroup(together) };
  const folded = foldHeading(text);
  if (parent?.match && (NEUTRAL.test(folded) || (folded === "" && YEAR.test(text))))
    return { column, text: both, match: underGroup(parent.match) };
  const own = named ?? matchHeading(text, specs);
  if (own) return { column, text: parent?.match?.key === own.key ? both : text, match: own };
  return isGroup && !/\d{3}/.test(text) ? { column, text: both, match: null } : null;
}

/** "Success" over "Indicator"; a word broken between the cells, "Achieve-" over "ment", is one again. */
function joined(above: string, below: string): string {
  return /\p{L}-\s*$/u.test(above) && /^\p{Ll}/u.test(below)
    ? above.trimEnd().slice(0, -1) + below
    : `${above} ${below}`;
}

function underGroup<Key extends string>(match: Match<Key>): Match<Key> {
  return { ...match, why: "group" };
}

interface Parent<Key extends string> {
  readonly parent: HeadingCell<Key> | undefined;
  /** It stands over several columns, merged or with blank cells beside it. */
  readonly isGroup: boolean;
}

/** The heading right above, the one merged over this column, or the one whose blank neighbours reach to it. */
function parentOf<Key extends string>(
  grid: Grid,
  row: number,
  column: number,
  above: readonly HeadingCell<Key>[],
): Parent<Key> {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  if (merge) {
    const parent = above.find((cell) => cell.column === merge.left);
    return { parent, isGroup: merge.right > merge.left };
  }
  const own = above.find((cell) => cell.column === column);
  if (own)
    return { parent: own, isGroup: isBlank(grid.values[row]?.[column + 1] ?? null) && !mergeAt(grid, row, column + 1) };
  const left = above.filter((cell) => cell.column < column).at(-1);
  return { parent: left && !mergeAt(grid, row, left.column) ? left : undefined, isGroup: true };
}

function yearText(value: CellValue): string | null {
  return typeof value === "number" && YEAR.test(String(value)) ? String(value) : null;
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
