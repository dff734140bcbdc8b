import { scaleGroup } from "../fixes/scale-weights";
import { BANGLADESH, cfrRule, headingCell, shown } from "./cfr-rule";
import { isInPercent, positiveShare, positiveWeight } from "../score/weight-points";
import { indicatorWeights, sumOfWeights, tidy } from "./weight-sums";

/** The weights of an objective's indicators add to its own weight, or to 1 where the guideline makes them shares. */
export const cfr206 = cfrRule({
  id: "CFR-206",
  slug: "indicator-weights-sum",
  severity: "error",
  topic: "weight",
  source: BANGLADESH("Weights of performance indicators within an objective"),
  messages: ["differs", "shares", "share-sum", "two-weights"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    for (const { name, weight, otherWeights = [] } of matrix.objectives) {
      const other = otherWeights.find((cell) => positiveWeight(cell) !== positiveWeight(weight));
      if (weight && other)
        report({
          at: other.at,
          message: "two-weights",
          args: { objective: name, weight: shown(weight), other: shown(other), row: weight.at.row + 1 },
          related: [weight.at, ...otherWeights.filter((cell) => cell !== other).map(({ at }) => at)],
        });
    }
    const { tolerance } = guideline.weights;
    const asShares = guideline.weights.indicatorWeights === "share";
    if (!asShares && !matrix.columns.objectiveWeight) return;
    const sums = matrix.objectives.flatMap((objective) => {
      const whole = asShares ? 1 : positiveWeight(objective.weight);
      const added = sumOfWeights(
        indicatorWeights(matrix, objective.indicators),
        asShares ? positiveShare : positiveWeight,
      );
      return added && whole !== null ? [{ objective, whole, added }] : [];
    });
    const off = sums.filter(({ whole, added }) => Math.abs(added.sum - whole) > tolerance + 1e-9);
    // Every objective's indicators making 1 is one way of writing, not as many mistakes.
    if (
      !asShares &&
      off.length > 1 &&
      off.length === sums.length &&
      off.every(({ added }) => Math.abs(added.sum - 1) <= tolerance)
    ) {
      report({ at: headingCell(matrix, "weight"), message: "shares", args: { count: off.length } });
      return;
    }
    for (const { objective, whole, added } of off) {
      const [first] = added.cells;
      const at = asShares ? first : objective.weight?.at;
      if (!at) continue;
      const weights = indicatorWeights(matrix, objective.indicators);
      const inPercent = asShares ? weights.filter(isInPercent).length : 0;
      report({
        at,
        message: asShares ? "share-sum" : "differs",
        args: {
          objective: objective.name,
          sum: tidy(added.sum),
          weight: tidy(whole),
          count: objective.indicators.length,
          difference: tidy(Math.abs(whole - added.sum)),
          side: added.sum < whole ? "under" : "over",
        },
        related: added.cells.filter((cell) => cell !== at),
        // Shares in two notations at once are for a person to write in one.
        fix:
          inPercent > 0 && inPercent < weights.length ? null : scaleGroup(weights, inPercent > 0 ? whole * 100 : whole),
      });
    }
  },
});
