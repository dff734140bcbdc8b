import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { Reading } from "../../parse/reading";
import type { JmiIndicator, JmiValue } from "../matrix";
import { isDirectionOnly } from "./support/direction-only";
import { isPlainUnit } from "./support/plain-unit";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { choicesOf, valueText } from "./support/value-text";
import { indicatorsOf } from "./support/walk";

/** Every indicator has a target that can be read, in the baseline's unit; a direction alone is none. */
export const targetMissing: JmiRule = defineRule({
  id: "JMI-09",
  slug: "target-missing",
  severity: "error",
  topic: "target",
  source: jmiClause("Template, Guidance, column 3"),
  messages: [
    "missing",
    "direction-only",
    "to-be-established",
    "unreadable",
    "never-calculated",
    "unsure",
    "unit-differs",
  ],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output, indicator } of indicatorsOf(matrix)) {
      const name = shortText(indicator.text || output.text);
      for (const target of indicator.targets) {
        const finding =
          stateFinding(indicator, target, name) ?? unitFinding(indicator.baseline.reading, target.reading, name);
        if (finding) report({ at: target.at, ...finding });
      }
    }
  },
});

type Partial = Omit<Report, "at">;

function stateFinding(owner: JmiIndicator, { reading, from }: JmiValue, indicator: string): Partial | null {
  switch (reading.state) {
    case "missing": {
      const direction = from === "text" && isDirectionOnly(owner.text);
      return direction
        ? { message: "direction-only", args: { indicator, text: indicator } }
        : { message: "missing", args: { indicator } };
    }
    case "to-be-established":
      return { message: "to-be-established", args: { indicator, text: shortText(reading.raw) } };
    case "unreadable":
      return {
        message: reading.uncalculated ? "never-calculated" : "unreadable",
        args: { indicator, text: shortText(reading.raw), ...choicesOf(reading) },
      };
    case "text":
      return isDirectionOnly(reading.raw)
        ? { message: "direction-only", args: { indicator, text: shortText(reading.raw) } }
        : null;
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

/** Only plain units are compared: what is counted may well be named in other words. */
function unitFinding(baseline: Reading, target: Reading, indicator: string): Partial | null {
  if (baseline.state !== "value" || target.state !== "value") return null;
  const [a, b] = [baseline.unit, target.unit];
  if (a === null || b === null || a.toLowerCase() === b.toLowerCase()) return null;
  if (!isPlainUnit(a) || !isPlainUnit(b)) return null;
  return { message: "unit-differs", args: { indicator, baseline: valueText(baseline), target: valueText(target) } };
}
