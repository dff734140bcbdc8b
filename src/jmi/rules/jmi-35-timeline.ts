import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { JmiDateCell, JmiIndicator, JmiMatrix, JmiOutput } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { cellIn, outputsOf } from "./support/walk";

/** A target's date can be read, lies in the period and not before the baseline; no date means the whole period. */
export const timeline: JmiRule = defineRule({
  id: "JMI-35",
  slug: "timeline-unclear",
  severity: "warning",
  topic: "target",
  source: jmiClause("Template, Guidance, column 3"),
  messages: [
    "recurring",
    "no-year",
    "several",
    "unreadable",
    "unsure",
    "outside-period",
    "before-baseline",
    "nothing-to-inherit",
  ],
  standsBackFor: ["JMI-07", "JMI-09"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      for (const cell of output.dates) reportReading(cell, report);
      for (const indicator of output.indicators) reportDue(matrix, indicator, report);
      reportNothing(matrix, output, report);
    }
  },
});

function reportReading({ at, raw, reading }: JmiDateCell, report: (finding: Report) => void): void {
  const text = shortText(raw);
  switch (reading.state) {
    case "date":
      if (reading.confidence === "unsure") {
        report({ at, message: "unsure", severity: "advice", args: { text, day: reading.lastDay ?? reading.date } });
      }
      return;
    case "recurring":
    case "no-year":
    case "several":
      return report({ at, message: reading.state, args: { text } });
    case "none":
      return report({ at, message: "unreadable", args: { text } });
  }
}

function reportDue(matrix: JmiMatrix, indicator: JmiIndicator, report: (finding: Report) => void): void {
  const { due, baseline } = indicator;
  if (due === null) return;
  const { reading } = baseline;
  const baselineDay = reading.state === "value" || reading.state === "text" ? reading.lastDay : null;
  if (baselineDay !== null && due.day < baselineDay) {
    report({
      at: due.at,
      message: "before-baseline",
      severity: "error",
      args: { day: due.day, baseline: baselineDay },
      related: [baseline.at],
    });
    return;
  }
  const period = matrix.periods.output;
  if (period === null || due.inherited) return;
  if (due.day < `${period.from}-01-01` || due.day > `${period.to}-12-31`) {
    report({
      at: due.at,
      message: "outside-period",
      args: { day: due.day, from: String(period.from), to: String(period.to) },
    });
  }
}

/** Headings without years give an undated target nothing to inherit. */
function reportNothing(matrix: JmiMatrix, output: JmiOutput, report: (finding: Report) => void): void {
  const { output: period } = matrix.periods;
  if (period !== null || output.dates.length > 0 || output.indicators.some((indicator) => indicator.due !== null))
    return;
  const at = cellIn(matrix, output.rows[0], "targetDate") ?? output.indicators[0]?.at;
  if (at) report({ at, message: "nothing-to-inherit", args: { output: shortText(output.text) } });
}
