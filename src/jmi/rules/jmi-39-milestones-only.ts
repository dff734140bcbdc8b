import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Only milestone activities need be told. */
export const milestonesOnly: JmiRule = defineRule({
  id: "JMI-39",
  slug: "milestones-only",
  severity: "advice",
  topic: "activity",
  source: jmiClause("Template, Guidance, column 4"),
  messages: ["many"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const limit = guideline.limits.activitiesPerOutput;
    for (const { output } of outputsOf(matrix)) {
      const surplus = output.activities[limit];
      if (surplus)
        report({
          at: surplus.at,
          message: "many",
          args: { count: output.activities.length, limit, output: shortText(output.text) },
        });
    }
  },
});
