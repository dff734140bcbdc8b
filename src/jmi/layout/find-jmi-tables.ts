import type { CellArea } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { fieldsDenied, layoutKey, toldOfLayout, toldOnSheet } from "../../parse/headings/column-choice";
import type { ColumnChoice, Layout } from "../../parse/headings/column-choice";
import { headerRowsOf, headingOver } from "../../parse/headings/find-tables";
import type { FoundColumn, FoundTable } from "../../parse/headings/find-tables";
import { withTold, withoutColumns, withoutFields } from "../../parse/headings/taken-columns";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import type { JmiMatrixColumn } from "../matrix";
import { headedTables } from "./headed-tables";
import { isJmiColumn, periodOf } from "./jmi-headings";
import type { JmiHeading } from "./jmi-headings";
import { questionsOf } from "./questions-of";

export type JmiColumns = Readonly<Partial<Record<JmiMatrixColumn, FoundColumn>>>;

/** A table of a sheet that is a JMI matrix. */
export interface JmiTable {
  readonly grid: Grid;
  /** The first header row; further ones are the same headings printed again. */
  readonly headerRow: number;
  /** First row under the headings. */
  readonly firstRow: number;
  readonly repeatedHeaders: ReadonlySet<number>;
  readonly area: CellArea;
  readonly columns: JmiColumns;
  readonly questions: readonly ColumnQuestion<JmiMatrixColumn>[];
  readonly layout: Layout;
}

/** "JMI-04", "JMI 17" name one indicator each: a row of a list, and no headings. */
const NUMBERED = /^\s*JMIs?\s*[-–#:.]?\s*\d/i;

/** Every JMI matrix of a sheet. A table whose header is printed again further down (a page break) is one table. */
export function findJmiTables(
  grid: Grid,
  guideline: JmiGuideline,
  choices: readonly ColumnChoice[] = [],
): readonly JmiTable[] {
  const tables: JmiTable[] = [];
  const told = toldOnSheet(choices, grid.sheet, isJmiColumn);
  for (const found of headedTables(grid, guideline, told)) {
    if (NUMBERED.test(found.columns.output?.[0]?.heading ?? "")) continue;
    const key = layoutKey(found.headings);
    const said = new Map([...told, ...toldOfLayout(choices, key, found.left, isJmiColumn)]);
    const headed = withTold(columnsOf(withoutColumns(found, said)), said, (column) => headingOver(found, column));
    const columns = withoutFields(headed, fieldsDenied(choices, grid.sheet));
    if (isListOfOthers(columns)) continue;
    // Technical names over the headings, as exports have them: the table's are those right above its rows.
    if (tables.at(-1)?.firstRow === found.headerRow && holds(columns, tables.at(-1)?.columns ?? {})) tables.pop();
    const before = tables.at(-1);
    if (before && sameColumns(before.columns, columns)) {
      tables[tables.length - 1] = {
        ...before,
        area: { ...before.area, bottom: found.area.bottom },
        repeatedHeaders: new Set([...before.repeatedHeaders, ...headerRowsOf(found)]),
      };
    } else {
      tables.push({
        grid,
        headerRow: found.headerRow,
        firstRow: found.firstRow,
        repeatedHeaders: new Set(),
        area: found.area,
        columns,
        questions: questionsOf(grid, found, said, columns),
        layout: { key, left: found.left },
      });
    }
  }
  return tables;
}

/** Outputs with their status and nothing else are a matrix only where they are called Joint Monitoring Indicators, as in 2004. */
function isListOfOthers(columns: JmiColumns): boolean {
  const { output, status, indicator, activity, outcome, twg, target } = columns;
  if (!output || !status || indicator || activity || outcome || twg || target) return false;
  return !/\bjmis?\b|joint monitoring/i.test(output.heading);
}

function columnsOf(table: FoundTable<JmiHeading>): JmiColumns {
  const columns: Partial<Record<JmiMatrixColumn, FoundColumn>> = {};
  for (const [key, found] of Object.entries(table.columns) as [JmiHeading, readonly FoundColumn[]][]) {
    if (key === "weight" || key === "objective") continue;
    columns[key] =
      lastOfYears(key, found) ?? found.reduce((best, next) => (next.confidence > best.confidence ? next : best));
  }
  if (!columns.output && !columns.indicator && columns.target) {
    columns.output = columns.target;
    delete columns.target;
  }
  const both = [...table.unclear, ...table.unknown].find(({ heading }) => ACTIVITY_AND_NAME.test(heading));
  if (!columns.activity && both)
    columns.activity = { column: both.column, heading: both.heading, confidence: 0.7, why: "wording" };
  return columns;
}

/** "Main activities and implementers": the template's fourth column holds both, the activity first. */
const ACTIVITY_AND_NAME =
  /(?:\bactivit|\bactions?\b|សកម្មភាព)[^/&+,\n]*?(?:\s(?:and|with|et|avec)\s|\s*(?:[/&+,\n]|និង)\s*)(?:[\p{L}’']+\s+){0,2}(?:implement|responsible|responsables?|អ្នកអនុវត្ត|អ្នកទទួលខុសត្រូវ)/iu;

/** Of targets for several years the last year's is where they lead. */
function lastOfYears(key: JmiHeading, found: readonly FoundColumn[]): FoundColumn | null {
  const years = found.map(({ heading }) => periodOf(heading)?.to ?? 0);
  if (key !== "target" || found.length < 2 || years.includes(0)) return null;
  return found[years.indexOf(Math.max(...years))] ?? null;
}

/** Whether every column of the second stands at the same place in the first. */
function holds(columns: JmiColumns, others: JmiColumns): boolean {
  return (Object.keys(others) as JmiMatrixColumn[]).every((key) => columns[key]?.column === others[key]?.column);
}

function sameColumns(a: JmiColumns, b: JmiColumns): boolean {
  const list = (columns: JmiColumns) =>
    Object.entries(columns)
      .map(([key, found]) => `${key}:${found.column}`)
      .sort()
      .join();
  return list(a) === list(b);
}
