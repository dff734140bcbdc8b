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
 * An indicator's weight in points of the whole: as written (or a hundred times that where all are parts of 1), its share
 * of its objective's weight where the guideline or the table has shares, or where the guideline grades weights its part
 * of the graded total (weight × graded total / Σ weights).
 */
export function weightPoints(indicator: CfrIndicator, matrix: CfrMatrix, guideline: CfrGuideline): number | null {
  const { indicatorWeights, gradedTotal, total } = guideline.weights;
  const own = positiveWeight(indicator.weight);
  if (own === null) return null;
  if (gradedTotal !== null) return (own * gradedTotal) / sumOfWeights(matrix);
  if (indicatorWeights === "absolute") {
    const written = notationOf(matrix)(guideline);
    if (written !== "shares") return written === "parts" ? own * total : own;
  }
  const objective = indicator.objective === null ? undefined : matrix.objectives[indicator.objective];
  const whole = positiveWeight(objective?.weight ?? null);
  const share = positiveShare(indicator.weight);
  return whole === null || share === null ? null : share * whole;
}

/** How a table writes the weights of its indicators. */
const notationOf = rememberLast(2, (matrix: CfrMatrix) =>
  rememberLast(2, ({ weights }: CfrGuideline): "points" | "parts" | "shares" => {
    if (arePartsOfOne(matrix.indicators.flatMap(({ weight }) => positiveWeight(weight) ?? []))) return "parts";
    return areShares(matrix, weights.tolerance) ? "shares" : "points";
  }),
);

/**
 * .50, .30 and .20, as the oldest tables have them, are 50, 30 and 20 of the whole; CFR-205 asks for one notation. They
 * are so even where one is wrong or missing and the sum is not 1: as points they would be next to nothing.
 */
export function arePartsOfOne(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length > 1 && sum < MOST_PARTS && weights.every((weight) => weight < 1);
}

/** Two objectives whose indicators share out 1 each make 2; halfway there it is one whole with a slip. */
const MOST_PARTS = 1.5;

/** Whether each of several objectives has a weight in points, and indicators that share out 1 of it; CFR-206 says so. */
function areShares({ objectives, indicators }: CfrMatrix, tolerance: number): boolean {
  const used = objectives.filter((objective) => objective.indicators.length > 0);
  const grouped = used.reduce((count, objective) => count + objective.indicators.length, 0);
  return (
    used.length > 1 &&
    grouped === indicators.length &&
    used.every((objective) => {
      const weights = objective.indicators.map((index) => positiveWeight(indicators[index]?.weight ?? null) ?? 0);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return (positiveWeight(objective.weight) ?? 0) > 1 && Math.abs(sum - 1) <= tolerance + 1e-9;
    })
  );
}
