import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

const WITHOUT_YEAR =
  /\b(?:by|in|until|before|end(?: of)?)\s+(?:the\s+)?(?:(?:end|mid|early|late)[ -](?:of )?)?(?:January|February|March|April|June|July|August|September|October|November|December|(?:first|second|third|fourth) quarter|Q[1-4])\b(?![\s,./-]*(?:of )?(?:\d|’|'))/iu;

/** An activity may carry dates for its milestones; a date that it does carry has a year. */
export const milestoneDates: JmiRule = defineRule({
  id: "JMI-40",
  slug: "milestone-dates",
  severity: "advice",
  topic: "activity",
  source: jmiClause("Template, Scope for discretion, column 4"),
  messages: ["no-year"],
  standsBackFor: ["JMI-10"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      for (const activity of output.activities) {
        const words = WITHOUT_YEAR.exec(activity.text)?.[0];
        if (words)
          report({
            at: activity.at,
            message: "no-year",
            args: { activity: shortText(activity.text), words: words.trim() },
          });
      }
    }
  },
});
