import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { CRITERIA_KEYS } from "../layout/cfr-headings";

/** Columns of the sheet "2 Matrix": the guideline's, and three that the formulas need, in plain sight. */
const COLUMNS = [
  "objective", "objectiveWeight", "action", "indicator", "unit", "weight", ...CRITERIA_KEYS,
  "achievement", "rawScore", "weightedScore", "status", "block", "points",
] as const;
export type TemplateColumn = (typeof COLUMNS)[number];

/** Rows and columns of "2 Matrix", counted from 0. */
export const MATRIX = {
  bandRow: 3,
  headerRow: 4,
  firstRow: 5,
  preparedRows: 70,
  /** Blank line that ends the ranges: rows inserted above it are counted. */
  closingRow: 75,
  totalRow: 76,
} as const;

/** The columns a guideline's template has; weights as shares need one more, in points. */
export function templateColumns(guideline: CfrGuideline): readonly TemplateColumn[] {
  const criteria = CRITERIA_KEYS.slice(0, guideline.scale.levels.length);
  return COLUMNS.filter((key) => {
    if (key === "points") return guideline.weights.indicatorWeights === "share";
    return !(CRITERIA_KEYS as readonly string[]).includes(key) || (criteria as readonly string[]).includes(key);
  });
}

/** Addresses of "2 Matrix" as formulas write them. */
export interface MatrixAddresses {
  readonly column: (key: TemplateColumn) => number;
  /** "G6" */
  readonly cell: (key: TemplateColumn, row: number) => string;
  /** "$G$5:$G$76": headings to closing line, so that inserted rows belong to it. */
  readonly range: (key: TemplateColumn) => string;
  /** The same with the sheet before it. */
  readonly rangeFrom: (key: TemplateColumn) => string;
  /** The column that holds an indicator's weight in points. */
  readonly pointsKey: TemplateColumn;
  readonly lastCriterion: TemplateColumn;
}

export function matrixAddresses(guideline: CfrGuideline, sheet: string): MatrixAddresses {
  const columns = templateColumns(guideline);
  const letter = (key: TemplateColumn) => columnName(columns.indexOf(key));
  const range = (key: TemplateColumn) => `$${letter(key)}$${MATRIX.headerRow + 1}:$${letter(key)}$${MATRIX.closingRow + 1}`;
  return {
    column: (key) => columns.indexOf(key),
    cell: (key, row) => `${letter(key)}${row + 1}`,
    range,
    rangeFrom: (key) => `${quoteSheet(sheet)}!${range(key)}`,
    pointsKey: columns.includes("points") ? "points" : "weight",
    lastCriterion: CRITERIA_KEYS[guideline.scale.levels.length - 1] ?? "criteria60",
  };
}
