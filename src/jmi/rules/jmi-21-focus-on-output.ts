import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";
import { jmiClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Progress is measured on the output, by an indicator of its own. */
export const focusOnOutput: JmiRule = defineRule({
  id: "JMI-21",
  slug: "focus-on-output",
  severity: whenReported("advice"),
  topic: "structure",
  source: jmiClause("Note under the template, and Procedure, first point"),
  messages: ["nothing-to-measure"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const { actual } = indicator;
      if (indicator.named || actual === null || actual.reading.state === "missing") continue;
      report({ at: actual.at, message: "nothing-to-measure", args: { output: shortText(output.text) } });
    }
  },
});
