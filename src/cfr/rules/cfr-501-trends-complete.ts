import { addTrendRow } from "../fixes/add-trend-row";
import { METHODOLOGY, cfrRule, rowArgs, shorten } from "./cfr-rule";
import { trendPairs } from "./trends-of";

/** Section 3 has a row for each success indicator of Section 2, and for no other. */
export const cfr501 = cfrRule({
  id: "CFR-501",
  slug: "trends-incomplete",
  severity: "warning",
  topic: "structure",
  source: METHODOLOGY("Section 3: trend values of the success indicators"),
  messages: ["not-in-trends", "not-in-matrix"],
  justifiable: false,
  check: ({ matrix }, report) => {
    if (!matrix.document?.section3) return;
    const { withoutTrend, withoutIndicator } = trendPairs(matrix);
    for (const row of withoutTrend) {
      report({
        at: row.indicator.at,
        message: "not-in-trends",
        args: rowArgs(row),
        fix: addTrendRow(matrix, row),
      });
    }
    for (const { indicator } of withoutIndicator) {
      report({
        at: indicator.at,
        message: "not-in-matrix",
        args: { indicator: shorten(indicator.text), row: indicator.at.row + 1 },
      });
    }
  },
});
