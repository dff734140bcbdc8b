import { positiveWeight } from "../score/weight-points";
import { BANGLADESH, cfrRule, headingCell } from "./cfr-rule";
import { isMandatory } from "./cfr-201-objectives-agree";
import { sumOfWeights, tidy } from "./weight-sums";

/** The objectives that every department carries weigh together what the guideline says. */
export const cfr207 = cfrRule({
  id: "CFR-207",
  slug: "mandatory-block",
  severity: "error",
  topic: "weight",
  source: BANGLADESH("Weight of the mandatory objectives"),
  messages: ["missing", "weight-differs"],
  standsBackFor: ["CFR-204"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const { mandatory } = guideline;
    if (!mandatory || matrix.objectives.length === 0) return;
    const block = matrix.objectives.filter(({ name }) => isMandatory(name, guideline));
    const [first] = block;
    if (!first) {
      report({
        at: headingCell(matrix, "objective", "group"),
        message: "missing",
        args: { weight: mandatory.weight, marker: mandatory.marker },
      });
      return;
    }
    if (block.some(({ weight }) => positiveWeight(weight) === null)) return;
    const added = sumOfWeights(block.map(({ weight }) => weight));
    if (!added || Math.abs(added.sum - mandatory.weight) <= guideline.weights.tolerance + 1e-9) return;
    report({
      at: first.weight?.at ?? first.at,
      message: "weight-differs",
      args: { sum: tidy(added.sum), weight: mandatory.weight, count: block.length },
      related: added.cells.filter((cell) => cell !== first.weight?.at),
    });
  },
});
