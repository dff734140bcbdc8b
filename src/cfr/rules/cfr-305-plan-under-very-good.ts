import { planToLevel } from "../fixes/plan-to-level";
import { comparable } from "../score/comparable";
import { INDIA, cfrRule, rowArgs, shown } from "./cfr-rule";
import { planLevel, sameKind } from "./target-of";
import { trendPairs } from "./trends-of";

/** What the plan or the budget promises stands under Very Good; Excellent is for more than that. */
export const cfr305 = cfrRule({
  id: "CFR-305",
  slug: "plan-not-very-good",
  severity: "warning",
  topic: "target",
  source: INDIA("The target of the plan or budget stands in the Very Good column"),
  messages: ["under-excellent", "differs"],
  standsBackFor: ["CFR-301", "CFR-302", "CFR-303"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    if (guideline.scale.method === "agreed" || matrix.columns.levelAbove) return;
    const level = planLevel(guideline);
    for (const { indicator, trend } of trendPairs(matrix).pairs) {
      const planned = trend.target && comparable(trend.target);
      const cell = indicator.criteria?.[level];
      const value = cell && comparable(cell);
      if (
        !trend.target ||
        !planned ||
        !cell ||
        !value ||
        !sameKind(planned, value) ||
        equal(planned.value, value.value)
      )
        continue;
      const best = indicator.criteria?.[0];
      const excellent = best && comparable(best);
      const isBest =
        excellent !== null &&
        excellent !== undefined &&
        excellent.kind === planned.kind &&
        equal(planned.value, excellent.value);
      report({
        at: cell.at,
        message: isBest ? "under-excellent" : "differs",
        args: {
          ...rowArgs(indicator),
          planned: shown(trend.target),
          value: shown(cell),
          level: guideline.scale.levels[level]?.name ?? "",
          best: guideline.scale.levels[0]?.name ?? "",
        },
        related: [trend.target.at],
        fix: planToLevel(indicator.criteria ?? [], level, trend.target, guideline.scale),
      });
    }
  },
});

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
