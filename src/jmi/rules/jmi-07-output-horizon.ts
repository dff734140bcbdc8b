import { defineRule } from "../../check/define-rule";
import { addMonths } from "../../parse/dates/calendar";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { headingOf, indicatorsOf } from "./support/walk";

/** Outputs can be monitored within one to three years. */
export const outputHorizon: JmiRule = defineRule({
  id: "JMI-07",
  slug: "output-horizon",
  severity: "warning",
  topic: "target",
  source: jmiClause("Selection, second point"),
  messages: ["period", "beyond"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const period = matrix.periods.output;
    if (period === null) return;
    const months = guideline.limits.outputMonths;
    if ((period.to - period.from + 1) * 12 > months)
      return report({
        at: headingOf(matrix, "output"),
        message: "period",
        args: { from: String(period.from), to: String(period.to), months },
      });
    const last = addMonths(`${period.from}-01-01`, months);
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const { due } = indicator;
      if (due === null || due.inherited) continue;
      // A day before the period is outside of it, as JMI-35 says.
      if (due.day < last) continue;
      report({
        at: due.at,
        message: "beyond",
        args: { indicator: shortText(indicator.text || output.text), day: due.day, months },
      });
    }
  },
});
