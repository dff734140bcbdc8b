import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrIndicator, CfrMatrix, MeasureCell } from "../matrix";

/** A weight that is a number above 0, in points as written; null for anything else. */
export function positiveWeight(cell: MeasureCell | null): number | null {
  if (!cell || (cell.measure.kind !== "number" && cell.measure.kind !== "percent")) return null;
  return cell.measure.value > 0 ? cell.measure.value : null;
}

/** An indicator's weight in points of the whole: as written, or its share of its objective's weight. */
export function weightPoints(indicator: CfrIndicator, matrix: CfrMatrix, guideline: CfrGuideline): number | null {
  const own = positiveWeight(indicator.weight);
  if (own === null || guideline.weights.indicatorWeights === "absolute") return own;
  const objective = indicator.objective === null ? undefined : matrix.objectives[indicator.objective];
  const whole = positiveWeight(objective?.weight ?? null);
  return whole === null ? null : own * whole;
}
