import { defineRule } from "../../check/define-rule";
import { workWords } from "./support/action-words";
import { shortText } from "./support/short-text";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An outcome is a result of development, not work that is done. */
export const outcomeIsResult: JmiRule = defineRule({
  id: "JMI-29",
  slug: "outcome-is-result",
  severity: "warning",
  topic: "wording",
  source: jmiClause("Template, Definition, column 1"),
  messages: ["activity"],
  standsBackFor: ["JMI-06"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const outcome of matrix.outcomes) {
      const words = workWords(outcome.text);
      if (words) report({ at: outcome.at, message: "activity", args: { outcome: shortText(outcome.text), words } });
    }
  },
});
