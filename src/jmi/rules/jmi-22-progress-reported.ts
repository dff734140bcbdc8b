import { defineRule } from "../../check/define-rule";
import type { JmiIndicator } from "../matrix";
import { fieldText } from "./support/blank-fields";
import { shortText } from "./support/short-text";
import { headingOf, indicatorsOf } from "./support/walk";
import { jmiClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A progress report says something of every output. */
export const progressReported: JmiRule = defineRule({
  id: "JMI-22",
  slug: "progress-reported",
  severity: whenReported("error"),
  topic: "structure",
  source: jmiClause("Procedure, first point"),
  messages: ["no-columns", "missing"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const rows = indicatorsOf(matrix);
    if (rows.length === 0) return;
    const { progress, actual, status } = matrix.columns;
    if (!progress && !actual && !status)
      return report({ at: headingOf(matrix, "indicator"), message: "no-columns", args: { count: rows.length } });
    for (const { indicator, output } of rows) {
      if (isReported(indicator)) continue;
      const at = indicator.fields.progress?.at ?? indicator.actual?.at ?? indicator.fields.status?.at ?? indicator.at;
      report({ at, message: "missing", args: { output: shortText(output.text || indicator.text) } });
    }
  },
});

/** An actual value or a word on the progress; a status alone says how, not what. */
function isReported(indicator: JmiIndicator): boolean {
  const { actual } = indicator;
  return (actual !== null && actual.reading.state !== "missing") || fieldText(indicator, "progress") !== "";
}
