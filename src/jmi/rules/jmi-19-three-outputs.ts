import { defineRule } from "../../check/define-rule";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";

/** No more outputs under an outcome than the guideline encourages; a TWG has discretion, and says when it agreed and why. */
export const threeOutputs: JmiRule = defineRule({
  id: "JMI-19",
  slug: "many-outputs",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Principles, fifth point, and Template, Scope for discretion, column 2"),
  messages: ["many"],
  justifiable: true,
  needsAgreementDay: true,
  check: ({ matrix, guideline }, report) => {
    const limit = guideline.limits.outputsPerOutcome;
    for (const outcome of matrix.outcomes) {
      // Without an outcome there is nothing to count them against; JMI-06 or JMI-46 says so.
      if (outcome.text === "") continue;
      const outputs = outcome.outputs.filter((output) => output.text !== "");
      const surplus = outputs[limit];
      if (!surplus) continue;
      report({
        at: surplus.at,
        message: "many",
        args: { count: outputs.length, limit, outcome: shortText(outcome.text) },
        related: outputs.slice(limit + 1).map((output) => output.at),
      });
    }
  },
});
