import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

const MACRO =
  /\b(?:poverty (?:rate|headcount|line)|GDP|GNI|gross (?:domestic|national) (?:product|income)|economic growth|inflation rate|(?:maternal|infant|child|under-five|neonatal) mortality|mortality ratio|life expectancy|unemployment rate|human development index|gini)\b/i;

/** An output lies within the influence of the Government and its partners; measures of the whole country move by much else. */
export const withinInfluence: JmiRule = defineRule({
  id: "JMI-31",
  slug: "within-influence",
  severity: "advice",
  topic: "indicator",
  source: jmiClause("Template, Guidance, column 2, and Note under the template"),
  messages: ["macro"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const words = MACRO.exec(indicator.named ? indicator.text : output.text)?.[0];
      if (words)
        report({
          at: indicator.at,
          message: "macro",
          args: { indicator: shortText(indicator.text || output.text), words },
        });
    }
  },
});
