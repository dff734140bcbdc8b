import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { rememberLast } from "../../parse/remember-last";
import type { CfrIndicator, CfrMatrix, MeasureCell } from "../matrix";

/** A weight that is a number above 0, in points as written; null for anything else. */
export function positiveWeight(cell: MeasureCell | null): number | null {
  if (!cell || (cell.measure.kind !== "number" && cell.measure.kind !== "percent")) return null;
  return cell.measure.value > 0 ? cell.measure.value : null;
}

/** A weight as a share of its objective's, for guidelines that want shares: 0.7, and 70% is the same. */
export function positiveShare(cell: MeasureCell | null): number | null {
  const own = positiveWeight(cell);
  return own !== null && isInPercent(cell) ? own / 100 : own;
}

/** Whether a weight is written with a percent sign, by the cell's format or in words. */
export function isInPercent(cell: MeasureCell | null): boolean {
  if (cell?.measure.kind !== "percent") return false;
  return typeof cell.raw === "string" ? cell.raw.includes("%") : cell.raw !== cell.measure.value;
}

/** The sum of the weights as written; every row asks for it. */
const sumOfWeights = rememberLast(2, ({ indicators }: CfrMatrix) =>
  indicators.reduce((total, row) => total + (positiveWeight(row.weight) ?? 0), 0),
);

/**
 * An indicator's weight in points of the whole: as written (or a hundred times that where all are parts of 1), its share of its objective's weight, or where the
 * guideline grades weights its part of the graded total (weight × graded total / Σ weights).
 */
export function weightPoints(indicator: CfrIndicator, matrix: CfrMatrix, guideline: CfrGuideline): number | null {
  const { indicatorWeights, gradedTotal, total } = guideline.weights;
  const own = positiveWeight(indicator.weight);
  if (own === null) return null;
  if (gradedTotal !== null) return (own * gradedTotal) / sumOfWeights(matrix);
  if (indicatorWeights === "absolute") return arePartsOfOne(matrix) ? own * total : own;
  const objective = indicator.objective === null ? undefined : matrix.objectives[indicator.objective];
  const whole = positiveWeight(objective?.weight ?? null);
  const share = positiveShare(indicator.weight);
  return whole === null || share === null ? null : share * whole;
}

/** .50, .30 and .20, as the oldest tables have them, are 50, 30 and 20 of the whole; CFR-205 asks for one notation. */
function arePartsOfOne(matrix: CfrMatrix): boolean {
  return matrix.indicators.length > 1 && Math.abs(sumOfWeights(matrix) - 1) < 1e-6;
}
