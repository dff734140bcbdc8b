import type { MeasureCell } from "../matrix";
import { comparable } from "../score/comparable";
import type { Comparable } from "../score/comparable";
import { CUSTOMARY, cfrRule, rowArgs, shown } from "./cfr-rule";
import { inSameYear } from "./in-same-year";
import { plannedTarget } from "./target-of";
import { trendPairs } from "./trends-of";

/** What is projected goes on in the direction of the target. */
export const cfr503 = cfrRule({
  id: "CFR-503",
  slug: "projection-turns",
  severity: "advice",
  topic: "target",
  source: CUSTOMARY("Section 3: projected values"),
  messages: ["turns"],
  standsBackFor: ["CFR-303"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    for (const { indicator, trend } of trendPairs(matrix).pairs) {
      const target = plannedTarget(indicator, guideline);
      if (!target?.isSure) continue;
      let before: { readonly cell: MeasureCell; readonly value: Comparable } = target;
      for (const cell of [trend.projectedNext, trend.projectedAfter]) {
        const projected = cell && comparable(cell);
        if (!cell || projected?.kind !== target.value.kind) continue;
        const step = inSameYear(projected, before.value) - before.value.value;
        if (step * (target.moreIsBetter ? 1 : -1) < -1e-9) {
          report({
            at: cell.at,
            message: "turns",
            args: {
              ...rowArgs(indicator),
              value: shown(cell),
              before: shown(before.cell),
              better: target.moreIsBetter ? "more" : "less",
            },
            related: [before.cell.at, ...(indicator.criteria ?? []).map(({ at }) => at)],
          });
          break;
        }
        before = { cell, value: projected };
      }
    }
  },
});
