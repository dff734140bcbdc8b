import { defineRule } from "../../check/define-rule";
import type { Reading } from "../../parse/reading";
import type { JmiIndicator } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { wordsOf } from "./support/same-text";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";

type Letter = "S" | "M" | "A" | "R" | "T";

/**
 * An indicator says what is counted, among whom or of what. The other four letters of SMART are shown beside it, as far
 * as a sheet can show them; what each lacks is told by the rules for baseline, target and date.
 */
export const smart: JmiRule = defineRule({
  id: "JMI-12",
  slug: "smart",
  severity: "warning",
  topic: "indicator",
  source: jmiClause("Principles, second point, and Template, Guidance, column 3"),
  messages: ["not-specific"],
  standsBackFor: ["JMI-32"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { indicator } of indicatorsOf(matrix)) {
      if (!indicator.named || isSpecific(indicator)) continue;
      const seen = lettersSeen(indicator);
      report({
        at: indicator.at,
        message: "not-specific",
        args: { indicator: shortText(indicator.text), score: seen.length, seen: seen.join(", ") || "-" },
      });
    }
  },
});

/** At least what is measured and of what: two words besides numbers, in a script that writes words apart. */
function isSpecific({ text }: JmiIndicator): boolean {
  if (/[\u1780-\u17ff]/.test(text)) return true;
  const words = [...wordsOf(text)].filter((word) => /^\p{L}{3,}/u.test(word));
  return words.length >= 2;
}

function lettersSeen(indicator: JmiIndicator): readonly Letter[] {
  const target = indicator.targets.at(-1)?.reading;
  const measurable = says(indicator.baseline.reading) && target !== undefined && says(target);
  return measurable
    ? indicator.due === null
      ? ["M", "A", "R"]
      : ["M", "A", "R", "T"]
    : indicator.due === null
      ? []
      : ["T"];
}

function says({ state }: Reading): boolean {
  return state === "value" || state === "text";
}
