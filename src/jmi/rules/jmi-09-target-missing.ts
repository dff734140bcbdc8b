import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { Reading } from "../../parse/reading";
import type { JmiIndicator, JmiValue } from "../matrix";
import { askedFinding } from "./support/asked-finding";
import { isDirectionOnly } from "./support/direction-only";
import { isPlainUnit } from "./support/plain-unit";
import { isRange } from "./support/range-text";
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
    "asked",
    "direction-only",
    "to-be-established",
    "unreadable",
    "never-calculated",
    "unsure",
    "range",
    "unit-differs",
    "groups-differ",
  ],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output, indicator } of indicatorsOf(matrix)) {
      const name = shortText(indicator.text || output.text);
      for (const target of indicator.targets) {
        const finding =
          askedFinding(matrix, indicator, "target", target, name) ??
          stateFinding(indicator, target, name) ??
          unitFinding(indicator.baseline.reading, target.reading, name) ??
          groupsFinding(indicator.baseline.reading, target.reading, name);
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
      if (isRange(reading.raw))
        return { message: "range", severity: "advice", args: { indicator, text: shortText(reading.raw) } };
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
  if ((!isPlainUnit(a) || !isPlainUnit(b)) && isShare(a) === isShare(b)) return null;
  return { message: "unit-differs", args: { indicator, baseline: valueText(baseline), target: valueText(target) } };
}

/** A share and a number of things are never in one unit, whatever the things are called; points may be of a share. */
function isShare(unit: string): boolean {
  return /^%|percent|per cent|\bpoints?\b/i.test(unit);
}

/** Values for girls and boys on one side alone cannot be compared on the other. */
function groupsFinding(baseline: Reading, target: Reading, indicator: string): Partial | null {
  if (baseline.state !== "value" || target.state !== "value" || !baseline.groups) return null;
  const named = new Set(target.groups?.map(({ group }) => groupKey(group)));
  const without = baseline.groups.filter(({ group }) => !named.has(groupKey(group)));
  if (without.length === 0) return null;
  const groups = without.map(({ group }) => group).join(", ");
  return { message: "groups-differ", severity: "warning", args: { indicator, groups } };
}

const FEMALE = /^(?:f|females?|w|wom[ae]n|g|girls?|ស្រី|នារី|ស្ត្រី)$/iu;
const MALE = /^(?:m|males?|men|b|boys?|ប្រុស|បុរស)$/iu;

/** "F", "female", "girls": one group, however it is named. */
function groupKey(group: string): string {
  if (FEMALE.test(group)) return "f";
  return MALE.test(group) ? "m" : group.toLowerCase();
}
