import { defineRule } from "../../check/define-rule";
import { isWithoutBudget } from "./jmi-14-budget-link";
import { shortText } from "./support/short-text";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An outcome is reflected in the rolling Budget Strategic Plan, by the programmes of its outputs. */
export const outcomeInBudget: JmiRule = defineRule({
  id: "JMI-27",
  slug: "outcome-in-budget",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Template, Guidance, column 1"),
  messages: ["no-budget"],
  standsBackFor: ["JMI-06"],
  justifiable: true,
  check: ({ matrix }, report) => {
    if (!matrix.columns.programme) return;
    for (const outcome of matrix.outcomes) {
      if (outcome.text === "" || outcome.outputs.length === 0 || !isWithoutBudget(outcome)) continue;
      report({ at: outcome.at, message: "no-budget", args: { outcome: shortText(outcome.text) } });
    }
  },
});
