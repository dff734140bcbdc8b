import { scaleToTotal } from "../fixes/scale-weights";
import { arePartsOfOne, positiveWeight } from "../score/weight-points";
import { BANGLADESH, cfrRule } from "./cfr-rule";
import { sumOfWeights, tidy } from "./weight-sums";

/** The weights of the whole add to 100. Where objectives have no weights of their own, their indicators' do. */
export const cfr205 = cfrRule({
  id: "CFR-205",
  slug: "weights-total",
  severity: "error",
  topic: "weight",
  source: BANGLADESH("Total weight of the strategic objectives"),
  messages: ["objectives", "indicators", "fractions"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const { total, tolerance, indicatorWeights, gradedTotal } = guideline.weights;
    // Graded weights are scaled for the score, so they may add to anything.
    if (gradedTotal !== null) return;
    const own = matrix.columns.objectiveWeight !== undefined;
    if (!own && indicatorWeights === "share") return;
    const objectives = matrix.objectives.filter((objective) => objective.indicators.length > 0);
    const weights = own ? objectives.map(({ weight }) => weight) : matrix.indicators.map(({ weight }) => weight);
    const added = sumOfWeights(weights);
    const [first, ...others] = added?.cells ?? [];
    if (!added || !first || Math.abs(added.sum - total) <= tolerance + 1e-9) return;
    const fractions =
      Math.abs(added.sum * 100 - total) <= tolerance * 100 ||
      arePartsOfOne(weights.map((weight) => positiveWeight(weight) ?? 0));
    report({
      at: first,
      message: fractions ? "fractions" : own ? "objectives" : "indicators",
      args: {
        sum: tidy(added.sum),
        total,
        difference: tidy(Math.abs(total - added.sum)),
        side: added.sum < total ? "under" : "over",
      },
      related: others,
      fix: scaleToTotal(matrix, guideline),
    });
  },
});
