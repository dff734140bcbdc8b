import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

const WORK_COUNTED =
  /\b(?:number|no\.?|#) of (?:[\p{L}-]+ ){0,3}?(?:meetings?|workshops?|trainings?|seminars?|missions?|visits?|consultations?|reports?)\b/iu;

/** SMART has two readings of R, relevant and realistic. Counting meetings is seldom relevant to a result. */
export const relevant: JmiRule = defineRule({
  id: "JMI-34",
  slug: "relevant",
  severity: "advice",
  topic: "indicator",
  source: jmiClause("Template, Guidance, column 3, beside Principles, second point"),
  messages: ["counts-work"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const words = indicator.named ? WORK_COUNTED.exec(indicator.text)?.[0] : undefined;
      if (words)
        report({
          at: indicator.at,
          message: "counts-work",
          args: { indicator: shortText(indicator.text), words: words.trim(), output: shortText(output.text) },
        });
    }
  },
});
