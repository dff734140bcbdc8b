import { positiveWeight } from "../score/weight-points";
import { CUSTOMARY, cfrRule, shorten } from "./cfr-rule";
import { tidy } from "./weight-sums";
import { isMandatory } from "./cfr-201-objectives-agree";

/** The weightiest objective comes first, the mandatory ones last. */
export const cfr210 = cfrRule({
  id: "CFR-210",
  slug: "objectives-in-order",
  severity: "advice",
  topic: "weight",
  source: CUSTOMARY("Order of objectives"),
  messages: ["heavier-below"],
  standsBackFor: ["CFR-204"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
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
