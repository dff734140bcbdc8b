import { defineRule } from "../../check/define-rule";
import type { JmiOutcome } from "../matrix";
import { fieldText } from "./support/blank-fields";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { cellIn } from "./support/walk";

/** Each output is tied to the budget programme that pays for it, or said to be off budget. */
export const budgetLink: JmiRule = defineRule({
  id: "JMI-14",
  slug: "budget-link",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Principles, third point"),
  messages: ["missing"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const outcome of matrix.outcomes) {
      // An outcome without any is JMI-27's to say, once.
      if (isWithoutBudget(outcome)) continue;
      for (const output of outcome.outputs) {
        const at = cellIn(matrix, output.rows[0], "programme");
        if (at && output.indicators.every((indicator) => fieldText(indicator, "programme") === ""))
          report({ at, message: "missing", args: { output: shortText(output.text) } });
      }
    }
  },
});

/** Whether no output of an outcome names a budget programme. */
export function isWithoutBudget({ outputs }: JmiOutcome): boolean {
  return outputs.every(({ indicators }) => indicators.every((indicator) => fieldText(indicator, "programme") === ""));
}
