import { INDIA, cfrRule, headingCell, isMissing, namedIndicators, rowArgs } from "./cfr-rule";

/** After the year every indicator needs its result. */
export const cfr401 = cfrRule({
  id: "CFR-401",
  slug: "achievement-missing",
  severity: { draft: "off", submission: "off", evaluation: "error" },
  topic: "achievement",
  source: INDIA("Evaluation at the end of the year: achievement"),
  messages: ["missing", "no-column"],
  justifiable: false,
  check: ({ matrix, asOf }, report) => {
    if (matrix.yearEnd !== null && asOf <= matrix.yearEnd) return;
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    if (!matrix.columns.achievement) {
      report({
        at: headingCell(matrix, "criteria60", "target", "indicator"),
        message: "no-column",
        args: { count: rows.length },
      });
      return;
    }
    for (const row of rows) {
      if (row.achievement && row.achievement.measure.kind !== "not-applicable" && isMissing(row.achievement)) {
        report({ at: row.achievement.at, message: "missing", args: rowArgs(row) });
      }
    }
  },
});
