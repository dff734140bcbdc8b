import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { saysHowMuch } from "./support/how-much";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An outcome is the starting point and can be measured: it names a number or a day. */
export const outcomeMeasurable: JmiRule = defineRule({
  id: "JMI-26",
  slug: "outcome-measurable",
  severity: "warning",
  topic: "indicator",
  source: jmiClause("Note under the template"),
  messages: ["nothing-to-measure"],
  standsBackFor: ["JMI-06"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const outcome of matrix.outcomes) {
      if (outcome.text === "" || saysHowMuch(outcome.text)) continue;
      report({ at: outcome.at, message: "nothing-to-measure", args: { outcome: shortText(outcome.text) } });
    }
  },
});
