import { columnName, quoteSheet } from "../../grid/cell-ref";
import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import type { CfrColumnKey, CfrGuideline } from "../../guidelines/schema/cfr";

/** Columns to be typed that every template has besides the guideline's: the kind of result, and reasons. */
const EXTRAS = ["class", "remarks"] as const;
/**
 * Columns that the formulas need besides the guideline's, in plain sight. A row's number is typed and goes with the
 * row when it is moved or sorted, so that the other sections find it again.
 */
const HELPERS = ["status", "block", "points", "rowNumber"] as const;
export type HelperColumn = (typeof HELPERS)[number];
export type TemplateColumn = CfrColumnKey | (typeof EXTRAS)[number] | HelperColumn;

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

/** The columns a guideline's template has; weights as shares or to be graded need one more, in points. */
export function templateColumns(guideline: CfrGuideline): readonly TemplateColumn[] {
  const needsPoints = guideline.weights.indicatorWeights === "share" || guideline.weights.gradedTotal !== null;
  return [...guideline.columns, ...EXTRAS, ...HELPERS.filter((key) => key !== "points" || needsPoints)];
}

/** Position of the level that stands for the plan: the one called "Very Good", else the second best. */
export function planLevel({ scale }: CfrGuideline): number {
  const named = scale.levels.findIndex(({ name }) => /^very good$/i.test(name.trim()));
  return named < 0 ? 1 : named;
}

export function isHelper(key: TemplateColumn): key is HelperColumn {
  return (HELPERS as readonly string[]).includes(key);
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
  /** The column whose texts begin a block of weighted rows: the group where there is one, else the objective. */
  readonly blockKey: "group" | "objective";
  /** The column that holds the plan's target: its own, or that of the level Very Good; null where there is neither. */
  readonly planKey: TemplateColumn | null;
  /** Criteria columns from best to worst; none where ratings are agreed on. */
  readonly criteria: readonly TemplateColumn[];
  has(key: TemplateColumn): boolean;
}

export function matrixAddresses(guideline: CfrGuideline, sheet: string): MatrixAddresses {
  const columns = templateColumns(guideline);
  const letter = (key: TemplateColumn) => columnName(columns.indexOf(key));
  const range = (key: TemplateColumn) =>
    `$${letter(key)}$${MATRIX.headerRow + 1}:$${letter(key)}$${MATRIX.closingRow + 1}`;
  return {
    column: (key) => columns.indexOf(key),
    cell: (key, row) => `${letter(key)}${row + 1}`,
    range,
    rangeFrom: (key) => `${quoteSheet(sheet)}!${range(key)}`,
    pointsKey: columns.includes("points") ? "points" : "weight",
    blockKey: columns.includes("group") && columns.includes("objectiveWeight") ? "group" : "objective",
    planKey: columns.includes("target") ? "target" : (criteriaColumns(guideline)[planLevel(guideline)] ?? null),
    criteria: criteriaColumns(guideline),
    has: (key) => columns.includes(key),
  };
}
