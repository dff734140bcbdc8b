import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";

/** The columns beside the official five: the same matter in a form that can be computed with. */
export const STRUCTURED_COLUMNS = [
  "baseline",
  "baselineUnit",
  "baselineDate",
  "target",
  "targetDate",
  "dataSource",
  "frequency",
  "framework",
  "routine",
  "programme",
  "partneringTag",
] as const;

/** What is typed before a meeting, for the progress report. */
export const PROGRESS_COLUMNS = [
  "status",
  "actual",
  "actualDate",
  "progress",
  "challenges",
  "delayReason",
  "recommendation",
  "addressee",
  "unresolved",
  "milestones",
  "partneringState",
] as const;

export const TEMPLATE_COLUMNS = [...JMI_COLUMNS, ...STRUCTURED_COLUMNS, ...PROGRESS_COLUMNS] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** What the guideline's template says under each heading, one row each. */
export const BANDS = ["definition", "guidance", "discretion"] as const;

/** Rows of the sheet, counted from 0. The bands stand below the headings as in the guideline, so that only the headings stay in view. */
export const MATRIX = { groupRow: 3, headerRow: 4, firstBand: 5, firstRow: 8 } as const;
const PREPARED_ROWS = 40;

/** How many rows a matrix needs: what fills it already, and as many for typing as an empty one has. */
export function preparedRowsFor(filled: number): number {
  return filled === 0 ? PREPARED_ROWS : filled + PREPARED_ROWS / 2;
}

export function lastRowOf(preparedRows: number): number {
  return MATRIX.firstRow + preparedRows - 1;
}

export const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  outcome: 30,
  output: 30,
  indicator: 36,
  activity: 40,
  partnering: 34,
  baseline: 13,
  baselineUnit: 10,
  baselineDate: 13,
  target: 16,
  targetDate: 13,
  dataSource: 22,
  frequency: 13,
  framework: 16,
  routine: 12,
  programme: 20,
  partneringTag: 20,
  status: 16,
  actual: 13,
  actualDate: 13,
  progress: 34,
  challenges: 34,
  delayReason: 28,
  recommendation: 30,
  addressee: 22,
  unresolved: 12,
  milestones: 26,
  partneringState: 26,
};

export function columnOf(key: TemplateColumn): number {
  return TEMPLATE_COLUMNS.indexOf(key);
}

/** The prepared rows of one column. */
export function columnArea(key: TemplateColumn, preparedRows: number): CellArea {
  const column = columnOf(key);
  return { top: MATRIX.firstRow, bottom: lastRowOf(preparedRows), left: column, right: column };
}

/** "$C9" for the first prepared row: column fixed, row relative, as conditional formats need it. */
export function firstCell(key: TemplateColumn): string {
  return `$${columnName(columnOf(key))}${MATRIX.firstRow + 1}`;
}

/** The prepared cells of one column as a formula on another sheet names them: 'JMI Matrix'!$F$9:$F$48. */
export function columnRange(key: TemplateColumn, sheet: string, preparedRows: number): string {
  const letter = columnName(columnOf(key));
  return `${quoteSheet(sheet)}!$${letter}$${MATRIX.firstRow + 1}:$${letter}$${lastRowOf(preparedRows) + 1}`;
}
