import { isBlank, mergeAt, numberFormatAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { foldHeading } from "./fold-heading";
import { matchHeading, matchKnownHeading, matchShortForm } from "./match-heading";
import type { HeadingMatch, HeadingSpec } from "./heading-spec";

/** Why a column was taken for what it is: by its heading, by the group above it, by what a person said, … */
export type ColumnWhy = HeadingMatch<string>["why"] | "group" | "short" | "place" | "content" | "told" | "continued";

/** A cell of a header row and what it was taken for. */
export interface HeadingCell<Key extends string> {
  readonly column: number;
  readonly text: string;
  readonly match: Match<Key> | null;
}

export interface Match<Key extends string> {
  readonly key: Key;
  readonly confidence: number;
  readonly why: ColumnWhy;
  readonly rivals: readonly Key[];
}

/** A row in which no heading is known is looked at closely only if it is this much like a header. */
const FEWEST_CELLS = 4;
/** So far down a sheet; below, a header has to have one heading that is spelt rightly. */
const GUESSED_ROWS = 60;
const LONGEST_CELL = 60;
/** Short forms count where a row has those of so many keys. */
const COMPANY = 3;

/** The cells of a row that may be headings; null for a row that is none. Text merged over many columns is a title. */
export function headingCells<Key extends string>(
  grid: Grid,
  row: number,
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] | null {
  const values = grid.values[row] ?? [];
  const isTitle = grid.merges.length > 0 && values.filter((value) => !isBlank(value)).length < 3;
  const cells: HeadingCell<Key>[] = [];
  let isKnown = false;
  values.forEach((value, column) => {
    const text = headingText(value, numberFormatAt(grid, row, column));
    if (text === null || (isTitle && isAcross(grid, row, column))) return;
    const match = matchKnownHeading(text, specs);
    isKnown ||= match !== null;
    cells.push({ column, text, match });
  });
  if (!isKnown && (row >= GUESSED_ROWS || !mayBeHeader(values, cells))) return null;
  const near = cells.map((cell) => (cell.match ? cell : { ...cell, match: matchHeading(cell.text, specs) }));
  return withShortForms(withFigures(near, specs), values, specs);
}

/** "Target (100%) | Target (90%) | Target (80%)": where several say the same, what each adds tells them apart. */
function withFigures<Key extends string>(
  cells: readonly HeadingCell<Key>[],
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] {
  const added = new Map<HeadingCell<Key>, Match<Key>>();
  for (const cell of cells) {
    const figure = cell.match ? /\b\d{2,3}\s*%/.exec(cell.text)?.[0] : undefined;
    const match = figure === undefined ? null : matchKnownHeading(figure, specs);
    if (match && match.key !== cell.match?.key) added.set(cell, { ...match, why: "group" });
  }
  const same = new Set([...added.keys()].map(({ match }) => match?.key));
  if (same.size !== 1 || new Set([...added.values()].map(({ key }) => key)).size < COMPANY) return cells;
  return cells.map((cell) => ({ ...cell, match: added.get(cell) ?? cell.match }));
}

/** Nothing but short different texts: perhaps a header with every word misspelt. */
function mayBeHeader(values: readonly CellValue[], cells: readonly HeadingCell<string>[]): boolean {
  if (cells.length < FEWEST_CELLS || values.some((value) => typeof value === "number")) return false;
  return cells.every(({ text }) => text.length <= LONGEST_CELL && !/\d{3}/.test(foldHeading(text)));
}

/** "E | VG | G | F | P", and the numbers 100, 90, 80 … that stand for the same, where there are enough of them. */
export function withShortForms<Key extends string>(
  cells: readonly HeadingCell<Key>[],
  values: readonly CellValue[],
  specs: readonly HeadingSpec<Key>[],
): readonly HeadingCell<Key>[] {
  const short = new Map<number, { readonly text: string; readonly key: Key }>();
  values.forEach((value, column) => {
    if (typeof value !== "string" && typeof value !== "number") return;
    const text = String(value);
    const key = text.length > 4 ? null : matchShortForm(text, specs);
    if (key === null || cells.some((cell) => cell.column === column && cell.match?.why === "exact")) return;
    short.set(column, { text, key });
  });
  if (short.size < COMPANY || new Set([...short.values()].map(({ key }) => key)).size < COMPANY) return cells;
  const known = new Map(cells.map((cell) => [cell.column, cell]));
  for (const [column, { text, key }] of short)
    known.set(column, { column, text, match: { key, confidence: 0.9, why: "short", rivals: [] } });
  return [...known.values()].sort((a, b) => a.column - b.column);
}

/** True for a title above the table or a signature below it: one cell merged over more columns than any heading. */
export function isAcross(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  return merge !== null && merge.right - merge.left > 3;
}

/** Letters one below the other, as people write who do not know that text can be turned. */
const UPRIGHT = /^\s*\p{L}\p{M}*(?:\s*\n\s*[\p{L}%]\p{M}*){2,}\s*$/u;

function laidDown(letters: string): string {
  const words = letters.trim().split(/\n[^\S\n]*\n/);
  return words.map((word) => word.replace(/\s+/g, "")).join(" ");
}

/** A heading typed as "100%" is a number to the sheet and a heading to people. */
export function headingText(value: CellValue, numberFormat: string | null): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : UPRIGHT.test(value) ? laidDown(value) : value;
  if (typeof value === "number" && numberFormat?.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  return null;
}
