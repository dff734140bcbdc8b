import { isBlank, mergeAt, numberFormatAt, textOf } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { foldHeading } from "./fold-heading";
import { headingText, withShortForms } from "./heading-cells";
import type { HeadingCell, Match } from "./heading-cells";
import type { HeadingSpec } from "./heading-spec";
import { matchHeading, matchKnownHeading } from "./match-heading";

/** A heading that only says a year belongs to the one above it: "Actual" over "2024-25". */
const YEAR = /\b(?:19|20)\d\d\b|\b\d\d\s*[-/–]\s*\d\d\b/;
/** A heading that says nothing but that its group's own text stands below: "Objective" over "Description | Weight". */
const NEUTRAL =
  /^(?:description|statement|text|values?|valeur|title|name|details?|wording|libelle|intitule|designation|ការពិពណ៌នា|ឈ្មោះ)$/;

/** Whether a folded heading says nothing of its own. */
export function isNeutral(folded: string): boolean {
  return NEUTRAL.test(folded);
}

/**
 * A row under headings that holds nothing but further headings, each with the one above it read along; else null.
 * Where a heading above is merged down into the row it is one whatever it says.
 */
export function lowerCells<Key extends string>(
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
  if (parent?.match && (isNeutral(folded) || (folded === "" && YEAR.test(text))))
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

/** A year that stands as a number, as its text; null for other values. */
export function yearText(value: CellValue): string | null {
  return typeof value === "number" && YEAR.test(String(value)) ? String(value) : null;
}
