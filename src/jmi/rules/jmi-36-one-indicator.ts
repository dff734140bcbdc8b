import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { JmiIndicator } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";

/** One indicator an output is preferred; intermediate targets need dates and lead one way. */
export const oneIndicator: JmiRule = defineRule({
  id: "JMI-36",
  slug: "several-indicators",
  severity: "advice",
  topic: "indicator",
  source: jmiClause("Template, Scope for discretion, column 3"),
  messages: ["several", "intermediate-undated", "dates-not-rising", "values-not-monotone"],
  standsBackFor: ["JMI-09"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const limit = guideline.limits.indicatorsPerOutput;
    for (const { output } of outputsOf(matrix)) {
      const named = output.indicators.filter((indicator) => indicator.named);
      const surplus = named[limit];
      if (surplus) {
        report({
          at: surplus.at,
          message: "several",
          args: { count: named.length, limit, output: shortText(output.text) },
          related: named.filter((indicator) => indicator !== surplus).map((indicator) => indicator.at),
        });
      }
      for (const indicator of output.indicators) checkTargets(indicator, report);
    }
  },
});

function checkTargets({ baseline, targets, text }: JmiIndicator, report: (finding: Report) => void): void {
  if (targets.length < 2) return;
  const args = { indicator: shortText(text) };
  const dated = targets.map(({ at, reading }) => ({
    at,
    value: reading.state === "value" ? reading.value : null,
    day: reading.state === "value" || reading.state === "text" ? reading.lastDay : null,
  }));
  const undated = dated.slice(0, -1).find((target) => target.day === null);
  if (undated) return report({ at: undated.at, message: "intermediate-undated", severity: "error", args });
  const backwards = dated.find((target, index) => {
    const before = dated[index - 1]?.day;
    return before != null && target.day !== null && target.day <= before;
  });
  if (backwards) return report({ at: backwards.at, message: "dates-not-rising", severity: "warning", args });
  const values = dated.flatMap(({ value }) => (value === null ? [] : [value]));
  const start = baseline.reading.state === "value" && baseline.reading.confidence === "sure" ? [baseline.reading] : [];
  const path = [...start.map(({ value }) => value), ...values];
  const steps = path.slice(1).map((value, index) => Math.sign(value - (path[index] ?? value)));
  const turn = values.length === dated.length && steps.includes(1) && steps.includes(-1);
  const last = dated.at(-1);
  if (turn && last) report({ at: last.at, message: "values-not-monotone", severity: "warning", args });
}
