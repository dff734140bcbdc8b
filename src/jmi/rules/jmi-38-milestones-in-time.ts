import { defineRule } from "../../check/define-rule";
import { DEFAULT_DATE_OPTIONS, scanDates } from "../../parse/dates/scan-dates";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { workplanIn } from "./support/workplan";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Milestones lie within the period and not after the target they lead to. */
export const milestonesInTime: JmiRule = defineRule({
  id: "JMI-38",
  slug: "milestones-in-time",
  severity: "warning",
  topic: "activity",
  source: jmiClause("Template, Guidance, column 4"),
  messages: ["outside-period", "after-target"],
  standsBackFor: ["JMI-10"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const period = matrix.periods.output;
    for (const { output } of outputsOf(matrix)) {
      const due = output.indicators
        .flatMap((indicator) => indicator.due?.day ?? [])
        .sort()
        .at(-1);
      for (const activity of output.activities) {
        const day = lastDayIn(activity.text);
        if (day === null || workplanIn(activity.text) !== null) continue;
        const args = { activity: shortText(activity.text), day };
        if (period && (day < `${period.from}-01-01` || day > `${period.to}-12-31`)) {
          report({
            at: activity.at,
            message: "outside-period",
            args: { ...args, from: String(period.from), to: String(period.to) },
          });
        } else if (due !== undefined && day > due)
          report({ at: activity.at, message: "after-target", args: { ...args, due } });
      }
    }
  },
});

/** The only date that an activity names, where it can be read for sure. */
function lastDayIn(text: string): string | null {
  const dates = scanDates(text.replace(/\s+/g, " "), DEFAULT_DATE_OPTIONS);
  const [only] = dates;
  return dates.length === 1 && only?.confidence === "sure" ? only.lastDay : null;
}
