import { defineRule } from "../../check/define-rule";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { cellIn } from "./support/walk";
import { shortText } from "./support/short-text";

/** Outcome, output and what lies below form one chain: nothing hangs in the air, and no outcome stands alone. */
export const resultsChain: JmiRule = defineRule({
  id: "JMI-01",
  slug: "results-chain-broken",
  severity: "error",
  topic: "structure",
  source: jmiClause("Objectives, opening paragraph"),
  messages: ["output-without-outcome", "output-missing"],
  standsBackFor: ["JMI-06"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const anyNamed = matrix.outcomes.some((outcome) => outcome.text !== "");
    for (const outcome of matrix.outcomes) {
      if (outcome.text === "" && anyNamed && matrix.columns.outcome) {
        for (const output of outcome.outputs) {
          report({
            at: output.at,
            message: "output-without-outcome",
            args: { output: shortText(output.text) },
            related: [outcome.at],
          });
        }
      }
      if (!matrix.columns.output) continue;
      for (const output of outcome.outputs.filter((each) => each.text === "")) {
        const at = cellIn(matrix, output.rows[0], "output");
        if (at) report({ at, message: "output-missing", args: { outcome: shortText(outcome.text) } });
      }
    }
  },
});
