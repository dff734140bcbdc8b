import { isBlank } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { findTables, headerRowsOf } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import { toldOnSheet } from "../../parse/headings/column-choice";
import type { ColumnChoice, Layout } from "../../parse/headings/column-choice";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import { CRITERIA_KEYS, cfrHeadingSpecs } from "./cfr-headings";
import type { CfrHeading } from "./cfr-headings";
import { headingOf, isCfrColumn } from "./cfr-fields";
import type { CfrMatrixColumn } from "../matrix";
import { lastRowBefore } from "./last-row-before";
import { readColumns } from "./read-columns";
import type { CfrColumns } from "./resolve-columns";

/** A table of a sheet that is a Section 2 (targets and weights) or a Section 3 (trend values). */
export interface CfrTable {
  readonly kind: "matrix" | "trends";
  readonly grid: Grid;
  readonly headerRow: number;
  /** First row under the headings. */
  readonly firstRow: number;
  /** Rows further down where the headings are printed again. */
  readonly repeatedHeaders: ReadonlySet<number>;
  readonly area: FoundTable<CfrHeading>["area"];
  readonly columns: CfrColumns;
  readonly questions: readonly ColumnQuestion<CfrMatrixColumn>[];
  readonly layout: Layout;
}

/**
 * Every CFR table of a sheet. Headings printed again further down do not begin another one, unless under a
 * title of their own.
 */
export function findCfrTables(
  grid: Grid,
  guideline: CfrGuideline,
  choices: readonly ColumnChoice[] = [],
): readonly CfrTable[] {
  const tables: CfrTable[] = [];
  const told = toldOnSheet(choices, grid.sheet, isCfrColumn);
  const toldHeadings = new Map([...told].map(([column, field]) => [column, field && headingOf(field)]));
  for (const found of findTables(grid, cfrHeadingSpecs(guideline), { isHeader, told: toldHeadings })) {
    const read = readColumns(grid, found, guideline, choices);
    const table: CfrTable = {
      kind: kindOf(new Set(Object.keys(found.columns) as CfrHeading[])),
      grid,
      headerRow: found.headerRow,
      firstRow: found.firstRow,
      repeatedHeaders: new Set(),
      area: widened(found.area, read),
      ...read,
    };
    const before = tables[tables.length - 1];
    const title = before ? titleAbove(grid, before.firstRow, found.headerRow) : null;
    if (before && !title?.own && sameColumns(before.columns, table.columns)) {
      const printedAgain = [...(title ? [title.row] : []), ...headerRowsOf(found)];
      tables[tables.length - 1] = {
        ...before,
        area: { ...before.area, bottom: table.area.bottom },
        repeatedHeaders: new Set([...before.repeatedHeaders, ...printedAgain]),
      };
      continue;
    }
    if (before && (title || before.kind !== table.kind)) {
      const bottom = Math.min(lastRowBefore(grid, before.firstRow, found.headerRow), (title?.row ?? Infinity) - 1);
      tables[tables.length - 1] = endingAt(before, bottom);
    }
    tables.push(table);
  }
  return tables;
}

/**
 * The title above a header, alone in its row: one of its own with a blank row before it, or one that says that the
 * table before goes on, as it is printed at the top of the next page.
 */
function titleAbove(
  grid: Grid,
  from: number,
  headerRow: number,
): { readonly row: number; readonly own: boolean } | null {
  const filled = (row: number) => (grid.values[row] ?? []).filter((value) => !isBlank(value));
  let row = headerRow - 1;
  while (row > from && filled(row).length === 0) row -= 1;
  const [only, ...others] = filled(row);
  if (row <= from || typeof only !== "string" || others.length > 0) return null;
  if (/\bcont(?:inued|inuation|'?d)?\b/i.test(only)) return { row, own: false };
  return filled(row - 1).length === 0 ? { row, own: true } : null;
}

function endingAt(table: CfrTable, last: number): CfrTable {
  let bottom = Math.min(table.area.bottom, last);
  while (bottom >= table.firstRow && (table.grid.values[bottom] ?? []).every(isBlank)) bottom -= 1;
  return { ...table, area: { ...table.area, bottom } };
}

/** The table with every column that was taken, by its heading or otherwise. */
function widened(
  area: CfrTable["area"],
  { columns, questions }: Pick<CfrTable, "columns" | "questions">,
): CfrTable["area"] {
  const used = [
    ...Object.values(columns).map(({ column }) => column),
    ...questions.map(({ lastColumn }) => lastColumn),
  ];
  return { ...area, left: Math.min(area.left, ...used), right: Math.max(area.right, ...used) };
}

/** An indicator under an objective or action, and something to measure it by; a JMI's outcomes are not ours. */
function isHeader(keys: ReadonlySet<CfrHeading>): boolean {
  if (!keys.has("indicator")) return isListOfCriteria(keys);
  if (keys.has("outcome") || keys.has("output")) return isListOfIndicators(keys);
  if (!keys.has("objective") && !keys.has("action") && !keys.has("group")) return isListOfIndicators(keys);
  const measures: readonly CfrHeading[] = [
    "weight",
    "objectiveWeight",
    "target",
    "unit",
    "achievement",
    "actual",
    "baseline",
    ...CRITERIA_KEYS,
  ];
  return measures.some((key) => keys.has(key));
}

/** Indicators without a column of objectives, which may stand on lines of their own: weighted, and measured by more than a score. */
function isListOfIndicators(keys: ReadonlySet<CfrHeading>): boolean {
  const hasLevels = CRITERIA_KEYS.filter((key) => keys.has(key)).length > 2;
  return keys.has("weight") && (hasLevels || (keys.has("target") && keys.has("unit")));
}

/** Kenya's contracts call what is measured a performance criterion, and have no other name for it. */
function isListOfCriteria(keys: ReadonlySet<CfrHeading>): boolean {
  return (
    keys.has("group") && !keys.has("objective") && !keys.has("action") && keys.has("unit") && isListOfIndicators(keys)
  );
}

/** Trends carry years side by side and neither weights nor criteria values. */
function kindOf(keys: ReadonlySet<CfrHeading>): CfrTable["kind"] {
  const weighs =
    keys.has("weight") || keys.has("objectiveWeight") || CRITERIA_KEYS.filter((key) => keys.has(key)).length > 2;
  return !weighs && (keys.has("projected") || keys.has("actual")) ? "trends" : "matrix";
}

function sameColumns(a: CfrColumns, b: CfrColumns): boolean {
  const entries = (columns: CfrColumns) =>
    Object.entries(columns)
      .map(([key, found]) => `${key}:${found.column}`)
      .sort()
      .join();
  return entries(a) === entries(b);
}
