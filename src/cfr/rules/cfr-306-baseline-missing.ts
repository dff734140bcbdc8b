import type { CfrIndicator } from "../matrix";
import { BANGLADESH, cfrRule, headingCell, isMissing, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** Where nobody knows what was reached before, nobody can tell whether a target is worth having. */
export const cfr306 = cfrRule({
  id: "CFR-306",
  slug: "baseline-missing",
  severity: { draft: "warning", submission: "error", evaluation: "error" },
  topic: "baseline",
  source: BANGLADESH("Base year and actual achievement of previous years"),
  messages: ["missing", "error-value", "not-in-trends", "no-columns"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    if (matrix.baselineSource === "none") {
      report({ at: headingCell(matrix, "indicator"), message: "no-columns", args: { count: rows.length } });
      return;
    }
    for (const row of rows) {
      if (row.isNew || hasBaseline(row)) continue;
      const [first, ...others] = row.baselines;
      if (!first) {
        // The row itself is CFR-501's to add; with it the baseline is still to be written.
        report({ at: row.indicator.at, message: "not-in-trends", args: rowArgs(row) });
        continue;
      }
      const error = row.baselines.find(({ measure }) => measure.kind === "error");
      report({
        at: (error ?? first).at,
        message: error ? "error-value" : "missing",
        args: { ...rowArgs(row), value: error ? shown(error) : "" },
        related: error ? [] : others.map(({ at }) => at),
      });
    }
  },
});

/** Any actual of t-1 or t-2 will do, in words too: it is there, whatever else may be wrong with it. */
function hasBaseline(row: CfrIndicator): boolean {
  return row.baselines.some((cell) => !isMissing(cell) && cell.measure.kind !== "error");
}
