import { columnName } from "../../grid/cell-ref";
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
  "framework",
  "programme",
  "status",
  "actual",
  "actualDate",
  "challenges",
] as const;

export const TEMPLATE_COLUMNS = [...JMI_COLUMNS, ...STRUCTURED_COLUMNS] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** What the guideline's template says under each heading, one row each. */
export const BANDS = ["definition", "guidance", "discretion"] as const;

/** Rows of the sheet, counted from 0. The bands stand below the headings as in the guideline, so that only the headings stay in view. */
export const MATRIX = { groupRow: 3, headerRow: 4, firstBand: 5, firstRow: 8, preparedRows: 40 } as const;
export const LAST_ROW = MATRIX.firstRow + MATRIX.preparedRows - 1;

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
  framework: 14,
  programme: 20,
  status: 16,
  actual: 13,
  actualDate: 13,
  challenges: 34,
};

export function columnOf(key: TemplateColumn): number {
  return TEMPLATE_COLUMNS.indexOf(key);
}

/** The prepared rows of one column. */
export function columnArea(key: TemplateColumn): CellArea {
  const column = columnOf(key);
  return { top: MATRIX.firstRow, bottom: LAST_ROW, left: column, right: column };
}

/** "$C9" for the first prepared row: column fixed, row relative, as conditional formats need it. */
export function firstCell(key: TemplateColumn): string {
  return `$${columnName(columnOf(key))}${MATRIX.firstRow + 1}`;
}
