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

function valuesOf(row: CfrIndicator): readonly MeasureCell[] {
  return [
    ...(row.criteria ?? []),
    ...(row.singleTarget ? [row.singleTarget] : []),
    ...(row.achievement ? [row.achievement] : []),
    ...row.baselines,
  ];
}
