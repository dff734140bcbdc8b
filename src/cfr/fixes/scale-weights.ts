import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { positiveWeight } from "../score/weight-points";

/** Weights are set in hundredths of a point. */
const STEPS = 100;

/**
 * Weights in the same proportions that add exactly to `total`, in two decimals: each is rounded down, and the steps
 * left over go to the largest remainders, the first of equals first.
 */
export function scaled(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  const exact = weights.map((weight) => (weight / sum) * total * STEPS);
  // 33.33 × 100 is 3332.9999…; what is that near to a whole number is one.
  const steps = exact.map((value) => Math.floor(value + 1e-6));
  const left = Math.round(total * STEPS) - steps.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - (steps[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(left, 0))) steps[index] = (steps[index] ?? 0) + 1;
  return steps.map((value) => value / STEPS);
}

/**
 * All weights scaled so that the whole adds to the guideline's total: the objectives' own and, where the indicators of
 * an objective shared out its weight before, theirs with it. Null where a weight is missing, computed or typed as text.
 */
export function scaleToTotal(matrix: CfrMatrix, guideline: CfrGuideline): Fix | null {
  const { total, indicatorWeights, tolerance } = guideline.weights;
  if (!matrix.columns.objectiveWeight)
    return scaleGroup(
      matrix.indicators.map(({ weight }) => weight),
      total,
    );
  const objectives = matrix.objectives.filter(({ indicators }) => indicators.length > 0);
  const weights = objectives.map(({ weight }) => positiveWeight(weight));
  if (weights.some((weight) => weight === null)) return null;
  const wanted = scaled(
    weights.map((weight) => weight ?? 0),
    total,
  );
  const fixes = [
    setWeights(
      objectives.map(({ weight }) => weight),
      wanted,
    ),
  ];
  if (indicatorWeights === "absolute" && matrix.columns.weight) {
    objectives.forEach(({ indicators }, index) => {
      const cells = indicators.map((position) => matrix.indicators[position]?.weight ?? null);
      const sum = cells.reduce((all, cell) => all + (positiveWeight(cell) ?? Number.NaN), 0);
      const agreed = Math.abs(sum - (weights[index] ?? 0)) <= tolerance + 1e-9;
      if (agreed) fixes.push(scaleGroup(cells, wanted[index] ?? 0));
    });
  }
  return fixes.every((fix) => fix !== null) ? { kind: "suggested", edits: fixes.flatMap((fix) => fix.edits) } : null;
}

/** The weights of some rows scaled so that they add to a total. */
export function scaleGroup(cells: readonly (MeasureCell | null)[], total: number): Fix | null {
  const weights = cells.map(positiveWeight);
  if (weights.length === 0 || weights.some((weight) => weight === null)) return null;
  return setWeights(
    cells,
    scaled(
      weights.map((weight) => weight ?? 0),
      total,
    ),
  );
}

/** Null where a weight would be nothing, or a cell holds no plain number: formulas and texts are left to a person. */
function setWeights(cells: readonly (MeasureCell | null)[], wanted: readonly number[]): Fix | null {
  const edits: Edit[] = [];
  for (const [index, cell] of cells.entries()) {
    const to = wanted[index] ?? 0;
    if (!cell || typeof cell.raw !== "number" || cell.formula !== null || to <= 0) return null;
    const shown = positiveWeight(cell);
    // Shown as a percentage, the cell holds a hundredth of the points.
    const held = shown === cell.raw ? to : Number((to / 100).toPrecision(12));
    if (held !== cell.raw) edits.push({ sheet: cell.at.sheet, cell: toA1(cell.at), from: cell.raw, to: held });
  }
  return { kind: "suggested", edits };
}
