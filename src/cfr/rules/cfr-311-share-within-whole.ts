import type { CfrIndicator, MeasureCell } from "../matrix";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";
import { shareWords } from "./word-lists";

/** A share of a whole is between nothing and all of it. */
export const cfr311 = cfrRule({
  id: "CFR-311",
  slug: "share-beyond-whole",
  severity: "warning",
  topic: "indicator",
  source: CUSTOMARY("Percentages"),
  messages: ["beyond"],
  standsBackFor: ["CFR-302"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const row of namedIndicators(matrix)) {
      if (!isAnyBeyond(row)) continue;
      const [first, ...others] = valuesOf(row).filter(isBeyond);
      const words = first && shareWords(row.indicator.text);
      if (first && words) {
        report({
          at: first.at,
          message: "beyond",
          args: { ...rowArgs(row), words, value: shown(first) },
          related: others.map(({ at }) => at),
        });
      }
    }
  },
});

function isBeyond({ measure }: MeasureCell): boolean {
  return measure.kind === "percent" && (measure.value < 0 || measure.value > 100);
}

function isAnyBeyond({ criteria, singleTarget, achievement, baselines }: CfrIndicator): boolean {
  return (
    criteria?.some(isBeyond) === true ||
    (singleTarget !== null && isBeyond(singleTarget)) ||
    (achievement !== null && isBeyond(achievement)) ||
    baselines.some(isBeyond)
  );
}

function valuesOf({ criteria, singleTarget, achievement, baselines }: CfrIndicator): readonly MeasureCell[] {
  return [
    ...(criteria ?? []),
    ...(singleTarget ? [singleTarget] : []),
    ...(achievement ? [achievement] : []),
    ...baselines,
  ];
}
