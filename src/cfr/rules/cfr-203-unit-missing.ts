import { BANGLADESH, cfrRule, headingCell, namedIndicators, rowArgs, rowCell } from "./cfr-rule";

/** Without a unit nobody knows what 90 means. */
export const cfr203 = cfrRule({
  id: "CFR-203",
  slug: "unit-missing",
  severity: "error",
  topic: "indicator",
  source: BANGLADESH("Unit of every performance indicator"),
  messages: ["missing", "no-column"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    if (!matrix.columns.unit) {
      if (!guideline.columns.includes("unit")) return;
      report({ at: headingCell(matrix, "indicator"), message: "no-column", args: { count: rows.length } });
      return;
    }
    for (const row of rows) {
      if (row.unit.text === "") report({ at: rowCell(matrix, row, "unit"), message: "missing", args: rowArgs(row) });
    }
  },
});
