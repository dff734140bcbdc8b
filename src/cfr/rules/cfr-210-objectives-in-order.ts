import { misnumbered } from "../fixes/renumber";
import { positiveWeight } from "../score/weight-points";
import { CUSTOMARY, cfrRule, shorten } from "./cfr-rule";
import { tidy } from "./weight-sums";
import { isMandatory } from "./cfr-201-objectives-agree";

/** The weightiest objective comes first, the mandatory ones last; printed numbers run on from row to row. */
export const cfr210 = cfrRule({
  id: "CFR-210",
  slug: "objectives-in-order",
  severity: "advice",
  topic: "weight",
  source: CUSTOMARY("Order of objectives"),
  messages: ["heavier-below", "number"],
  standsBackFor: ["CFR-204"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    // Told once: one number that is missing puts all after it out of step.
    const wrong = misnumbered(matrix);
    if (wrong) {
      const { at, number, expected, fix } = wrong;
      report({ at, message: "number", args: { row: at.row + 1, number: number || "blank", expected }, fix });
    }
    const weighed = matrix.objectives.flatMap((objective) => {
      const weight = positiveWeight(objective.weight);
      return weight === null || isMandatory(objective.name, guideline) ? [] : [{ objective, weight }];
    });
    // Told once: the rest of the order follows when it is set right.
    const heavier = weighed.find(
      ({ weight }, index) => weight > (weighed[index - 1]?.weight ?? weight) + guideline.weights.tolerance,
    );
    const before = heavier && weighed[weighed.indexOf(heavier) - 1];
    if (!heavier || !before) return;
    report({
      at: heavier.objective.at,
      message: "heavier-below",
      args: {
        objective: shorten(heavier.objective.name),
        weight: tidy(heavier.weight),
        other: shorten(before.objective.name),
        less: tidy(before.weight),
      },
      related: [before.objective.at],
    });
  },
});
