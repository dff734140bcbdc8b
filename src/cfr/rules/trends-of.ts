import { rememberLast } from "../../parse/remember-last";
import type { CfrIndicator, CfrMatrix } from "../matrix";
import type { TrendRow } from "../sections/sections";
import { namedIndicators } from "./cfr-rule";
import { nameKey } from "./names";

/** Section 3 beside Section 2: which row of the one belongs to which of the other, and who is left over. */
export interface TrendPairs {
  readonly pairs: readonly { readonly indicator: CfrIndicator; readonly trend: TrendRow }[];
  readonly withoutTrend: readonly CfrIndicator[];
  readonly withoutIndicator: readonly TrendRow[];
}

const NONE: TrendPairs = { pairs: [], withoutTrend: [], withoutIndicator: [] };

/** None without a Section 3. Pairs by name, of equal names by action, else in their order. Several rules ask; it is worked out once. */
export const trendPairs = rememberLast(2, (matrix: CfrMatrix) => (matrix.document?.section3 ? pair(matrix) : NONE));

function pair(matrix: CfrMatrix): TrendPairs {
  const byName = new Map<string, TrendRow[]>();
  for (const row of matrix.document?.section3?.rows ?? []) {
    const key = nameKey(row.indicator.text);
    const rows = byName.get(key);
    if (rows) rows.push(row);
    else byName.set(key, [row]);
  }
  const pairs: { indicator: CfrIndicator; trend: TrendRow }[] = [];
  const withoutTrend: CfrIndicator[] = [];
  for (const indicator of namedIndicators(matrix)) {
    const rows = byName.get(nameKey(indicator.indicator.text)) ?? [];
    const sameAction = rows.findIndex((row) => nameKey(row.action.text) === nameKey(indicator.action.text));
    const [trend] = rows.splice(Math.max(sameAction, 0), 1);
    if (trend) pairs.push({ indicator, trend });
    else withoutTrend.push(indicator);
  }
  return { pairs, withoutTrend, withoutIndicator: [...byName.values()].flat() };
}
