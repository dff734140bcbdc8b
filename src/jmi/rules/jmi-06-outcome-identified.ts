import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { rowCount } from "../parts";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { headingOf } from "./support/walk";

/** There is an outcome, and its heading covers as many years as the guideline's outcome period. */
export const outcomeIdentified: JmiRule = defineRule({
  id: "JMI-06",
  slug: "outcome-not-identified",
  severity: "error",
  topic: "structure",
  source: jmiClause("Principles, second point"),
  messages: ["missing", "column-empty", "placeholder", "period"],
  standsBackFor: ["JMI-46"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    if (!matrix.columns.outcome) return; // JMI-46 says once that the column is missing
    const heading = headingOf(matrix, "outcome");
    const [first, ...others] = matrix.outcomes;
    if (first && matrix.outcomes.every((outcome) => outcome.text === "")) {
      // Several TWGs without any outcome: the column was never filled, which is said once.
      if (others.length > 0) report({ at: heading, message: "column-empty", args: { rows: rowCount(matrix) } });
      else report({ at: first.at, message: "missing" });
    }
    for (const outcome of matrix.outcomes) {
      if (outcome.text !== "" && readPlaceholder(outcome.text) !== null) {
        report({ at: outcome.at, message: "placeholder", args: { text: outcome.text } });
      }
    }
    const { outcome: own } = matrix.periods;
    const { from, to } = guideline.periods.outcome;
    if (own && own.to - own.from !== to - from) {
      report({
        at: heading,
        message: "period",
        severity: "warning",
        args: { from: String(own.from), to: String(own.to), years: to - from + 1 },
      });
    }
  },
});
