import type { CfrIndicator, MeasureCell } from "../matrix";
import { saysNew } from "../read/read-rows";
import { unitKind } from "../read/unit-kind";
import type { Section3, TrendRow } from "../sections/sections";
import { METHODOLOGY, cfrRule, isMissing } from "./cfr-rule";
import { trendPairs } from "./trends-of";

/** Past and projected values of Section 3 are filled in; those that are not are counted. */
export const cfr502 = cfrRule({
  id: "CFR-502",
  slug: "trends-empty",
  severity: "warning",
  topic: "baseline",
  source: METHODOLOGY("Section 3: share of past and projected cells filled"),
  messages: ["empty", "no-columns"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const section = matrix.document?.section3;
    if (!section || !matrix.document?.isWhole) return;
    const asked = trendPairs(matrix).pairs.flatMap(({ indicator, trend }) => cellsAsked(trend, isOnce(indicator)));
    const empty = asked.filter(isMissing);
    const [first, ...others] = empty;
    if (first) {
      report({
        at: first.at,
        message: "empty",
        args: {
          empty: empty.length,
          count: asked.length,
          share: Math.round(((asked.length - empty.length) / asked.length) * 100),
        },
        related: others.map(({ at }) => at),
      });
    }
    const missing = section.missingColumns.filter((key) => key !== "target");
    if (missing.length > 0)
      report({ at: section.at, message: "no-columns", args: { columns: columnNames(section), count: missing.length } });
  },
});

/**
 * Cells that should hold something. A row without any past value is a missing baseline and told as that; a new
 * indicator has no past, and a day that is promised once has no projection.
 */
function cellsAsked(row: TrendRow, isOnce: boolean): readonly MeasureCell[] {
  const past = [row.actualLast, row.actualBefore].flatMap((cell) => cell ?? []);
  const ahead = [row.projectedNext, row.projectedAfter].flatMap((cell) => cell ?? []);
  const isNew = past.some(saysNew);
  return [...(isNew || past.every(isMissing) ? [] : past), ...(isOnce ? [] : ahead)];
}

/** By its unit, or in matrices without units by a target that is a day. */
function isOnce({ unit, criteria, singleTarget }: CfrIndicator): boolean {
  const kind = unitKind(unit.text);
  if (kind !== "unknown") return kind === "date" || kind === "yes-no";
  const targets = criteria ?? (singleTarget ? [singleTarget] : []);
  return targets.some(({ measure }) => measure.kind === "date");
}

const YEARS = {
  actualBefore: "t-2",
  actualLast: "t-1",
  target: "t",
  projectedNext: "t+1",
  projectedAfter: "t+2",
} as const;

function columnNames({ missingColumns }: Section3): string {
  return missingColumns
    .filter((key) => key !== "target")
    .map((key) => YEARS[key])
    .join(", ");
}
