import { levelLimit } from "../score/level-limit";
import { reverseCriteria } from "../fixes/reverse-criteria";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { comparable } from "../score/comparable";
import { readScale } from "../score/read-scale";
import type { CriteriaScale } from "../score/read-scale";
import type { TrendRow } from "../sections/sections";
import { trendPairs } from "./trends-of";
import { betterByWords } from "./word-lists";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** From Excellent to Poor the values run one way, else nothing between them can be scored. */
export const cfr303 = cfrRule({
  id: "CFR-303",
  slug: "targets-not-one-way",
  severity: "error",
  topic: "scoring",
  source: CUSTOMARY("Criteria values"),
  messages: ["breaks", "backwards"],
  standsBackFor: ["CFR-302"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    if (matrix.columns.levelAbove) return;
    const trends = new Map(trendPairs(matrix).pairs.map(({ indicator, trend }) => [indicator, trend]));
    for (const row of namedIndicators(matrix)) {
      const scale = readScale(row.criteria, guideline.scale);
      const evidence = scale.state === "scale" && row.criteria ? againstDirection(row, scale, trends.get(row)) : null;
      const best = row.criteria?.[0];
      if (scale.state === "scale" && evidence && row.criteria && best) {
        report({
          at: best.at,
          message: "backwards",
          args: {
            ...rowArgs(row),
            values: row.criteria.map(shown).join(", "),
            better: scale.moreIsBetter ? "more" : "less",
            evidence,
          },
          related: [...row.criteria.slice(1), ...projections(trends.get(row))].map((cell) => cell.at),
          severity: "warning",
          fix: reverseCriteria(row.criteria),
        });
      }
      if (scale.state !== "none" || scale.reason !== "criteria-not-monotonic") continue;
      const cells = row.criteria ?? [];
      const values = cells.map((cell) => levelLimit(cell, guideline.scale.comparisons)?.value ?? 0);
      const falls = (values[0] ?? 0) >= (values[values.length - 1] ?? 0);
      const at = cells.find((_, index) => {
        const step = (values[index] ?? 0) - (values[index - 1] ?? values[index] ?? 0);
        return falls ? step > 0 : step < 0;
      });
      if (!at) continue;
      report({
        at: at.at,
        message: "breaks",
        args: {
          ...rowArgs(row),
          values: cells.map(shown).join(", "),
          value: shown(at),
          way: falls ? "falls" : "rises",
        },
        related: cells.filter((cell) => cell !== at).map((cell) => cell.at),
      });
    }
  },
});

/**
 * Criteria values typed backwards run one way too. They show where the words leave no doubt ("waiting time"), or where
 * the last actual value and both projections run the other way.
 */
function againstDirection(
  row: CfrIndicator,
  scale: Extract<CriteriaScale, { state: "scale" }>,
  trend: TrendRow | undefined,
): "words" | "trend" | null {
  if (scale.kind === "date" || scale.values.every((value) => value === scale.values[0])) return null;
  if (scale.moreIsBetter && betterByWords(row.indicator.text) === "less") return "words";
  const series = [trend?.actualLast, trend?.projectedNext, trend?.projectedAfter].map((cell) =>
    cell ? comparable(cell) : null,
  );
  if (!series.every((one) => one?.kind === scale.kind)) return null;
  const steps = series.slice(1).map((one, index) => (one?.value ?? 0) - (series[index]?.value ?? 0));
  return steps.every((step) => (scale.moreIsBetter ? step < 0 : step > 0)) ? "trend" : null;
}

/** Cells that look wrong only because of the order. */
function projections(trend: TrendRow | undefined): readonly MeasureCell[] {
  return [trend?.projectedNext, trend?.projectedAfter].flatMap((cell) => cell ?? []);
}
