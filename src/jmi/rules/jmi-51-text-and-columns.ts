import { defineRule } from "../../check/define-rule";
import type { Reading } from "../../parse/reading";
import { readingsAgree } from "../fill/readings-agree";
import type { JmiValue } from "../matrix";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { valueText } from "./support/value-text";
import { indicatorsOf } from "./support/walk";

/** Where an indicator's text and the columns beside it both tell a value, they tell the same. A rule of this program's own. */
export const textAndColumns: JmiRule = defineRule({
  id: "JMI-51",
  slug: "text-and-columns",
  severity: "warning",
  topic: "indicator",
  source: { document: "jmi-practice", clause: "One indicator, one value", authority: "customary" },
  messages: ["baseline", "target"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output, indicator } of indicatorsOf(matrix)) {
      const { inText, baseline, targets } = indicator;
      const name = shortText(indicator.text || output.text);
      const sides: readonly (readonly ["baseline" | "target", JmiValue | undefined, Reading | undefined])[] = [
        ["baseline", baseline, inText.baseline],
        ["target", targets.at(-1), inText.targets.at(-1)],
      ];
      for (const [message, column, text] of sides) {
        if (column?.from !== "column" || text?.state !== "value" || text.confidence !== "sure") continue;
        if (column.reading.state !== "value" || readingsAgree(column.reading, text)) continue;
        report({
          at: column.at,
          message,
          args: { indicator: name, column: valueText(column.reading), text: valueText(text) },
          related: [indicator.at],
        });
      }
    }
  },
});
