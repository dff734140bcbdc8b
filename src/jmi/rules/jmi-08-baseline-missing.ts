import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import { addMonths } from "../../parse/dates/calendar";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { JmiIndicator, JmiMatrix } from "../matrix";
import { askedFinding } from "./support/asked-finding";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { choicesOf, valueText } from "./support/value-text";
import { headingOf, indicatorsOf } from "./support/walk";

/** Every indicator has a baseline that can be read, with its date, from before the period. Zero is a value. */
export const baselineMissing: JmiRule = defineRule({
  id: "JMI-08",
  slug: "baseline-missing",
  severity: "error",
  topic: "baseline",
  source: jmiClause("Template, Guidance, column 3"),
  messages: [
    "missing",
    "asked",
    "to-be-established",
    "unreadable",
    "never-calculated",
    "unsure",
    "undated",
    "undated-column",
    "late",
  ],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const indicators = indicatorsOf(matrix).map(({ output, indicator }) => ({
      indicator,
      name: shortText(indicator.text || output.text),
    }));
    const undated = indicators.filter(({ indicator }) => isUndated(indicator));
    // A table with nowhere to write the dates gets one finding, not one a row.
    const byColumn =
      undated.length > 1 &&
      !matrix.columns.baselineDate &&
      undated.every(({ indicator }) => indicator.baseline.from === "column");
    if (byColumn)
      report({
        at: headingOf(matrix, "baseline"),
        message: "undated-column",
        severity: "warning",
        args: { count: undated.length },
      });
    for (const { indicator, name } of indicators) {
      const finding =
        askedFinding(matrix, indicator, "baseline", indicator.baseline, name) ?? stateFinding(indicator, name);
      if (finding) report({ at: indicator.baseline.at, ...finding });
      else if (isUndated(indicator)) {
        if (!byColumn)
          report({
            at: indicator.baseline.at,
            message: "undated",
            severity: "warning",
            args: { indicator: name, value: valueText(indicator.baseline.reading) },
          });
      } else reportLate(matrix, guideline, indicator, name, report);
    }
  },
});

type Partial = Omit<Report, "at">;

function stateFinding({ baseline: { reading } }: JmiIndicator, indicator: string): Partial | null {
  switch (reading.state) {
    case "missing":
      return { message: "missing", args: { indicator } };
    case "to-be-established":
      return { message: "to-be-established", args: { indicator, text: shortText(reading.raw) } };
    case "unreadable":
      return {
        message: reading.uncalculated ? "never-calculated" : "unreadable",
        args: { indicator, text: shortText(reading.raw), ...choicesOf(reading) },
      };
    case "text":
      return null;
    case "value":
      return reading.confidence === "sure"
        ? null
        : {
            message: "unsure",
            severity: "advice",
            args: { indicator, value: valueText(reading), text: shortText(reading.raw), ...choicesOf(reading) },
          };
  }
}

/** A value without any date; a state in words ("no law yet") may do without one. */
function isUndated({ baseline: { reading } }: JmiIndicator): boolean {
  return reading.state === "value" && reading.confidence === "sure" && reading.date === null;
}

function reportLate(
  matrix: JmiMatrix,
  guideline: JmiGuideline,
  { baseline, baselineDate }: JmiIndicator,
  indicator: string,
  report: (finding: Report) => void,
): void {
  const { reading } = baseline;
  const start = matrix.periods.output?.from;
  if (start === undefined || reading.state !== "value" || reading.lastDay === null) return;
  const latest = addMonths(`${start}-01-01`, guideline.limits.baselineToleranceMonths);
  if (reading.lastDay <= latest) return;
  report({
    at: baselineDate && baselineDate.raw !== "" ? baselineDate.at : baseline.at,
    message: "late",
    severity: "warning",
    args: { indicator, date: reading.date ?? reading.lastDay, start: String(start) },
  });
}
