import { defineRule } from "../../check/define-rule";
import { resultWords } from "./support/action-words";
import { saysTheSame } from "./support/same-text";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An activity says what is done, not what is there afterwards. */
export const activityWords: JmiRule = defineRule({
  id: "JMI-37",
  slug: "activity-words",
  severity: "advice",
  topic: "wording",
  source: jmiClause("Template, Definition, column 4"),
  messages: ["result"],
  standsBackFor: ["JMI-10"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      for (const activity of output.activities) {
        // JMI-30 says it of the output, where it has to be changed.
        if (saysTheSame(activity.text, output.text)) continue;
        const words = resultWords(activity.text);
        if (words)
          report({
            at: activity.at,
            message: "result",
            args: { activity: shortText(activity.text), words: shortText(words) },
          });
      }
    }
  },
});
