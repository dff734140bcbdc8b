import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MeasureCell } from "../matrix";
import { comparable } from "./comparable";
import { isPercentSlip } from "./percent-slip";
import { readScale } from "./read-scale";
import type { CriteriaScale } from "./read-scale";
import type { Unscored } from "./score-card";

type Scale = CfrGuideline["scale"];

/** An indicator's raw score in percent, or why there is none. */
export type RawScore =
  { readonly state: "scored"; readonly raw: number } | { readonly state: "unscored"; readonly reason: Unscored };

/** The raw score of one indicator from its cells (`guidelines/cfr.md`, section 3). */
export function scoreIndicator(
  criteria: readonly MeasureCell[] | null,
  achievement: MeasureCell | null,
  scale: Scale,
): RawScore {
  if (achievement?.measure.kind === "not-applicable") return unscored("not-applicable");
  const read = readScale(criteria, scale);
  if (read.state === "none") return unscored(read.reason);
  if (achievement === null || achievement.measure.kind === "missing") return unscored("achievement-missing");
  const achieved = comparable(achievement);
  if (!achieved) return unscored("achievement-unreadable");
  if (achieved.kind !== read.kind || isPercentSlip(read.kind, read.values, achieved.value))
    return unscored("achievement-other-kind");
  return { state: "scored", raw: rawScore(read.values, read.moreIsBetter, achieved.value, scale, read) };
}

/**
 * The score of `achieved` on criteria values from best to worst. As good as the best or better scores the best level,
 * worse than the worst `belowLowest`; in between linear from one value to the next, or the level reached ("step").
 * Of equal neighbours the better level counts. `limits` says which levels ask for more than their value (">5") and
 * whether the last one takes all the rest ("<80").
 */
export function rawScore(
  values: readonly number[],
  moreIsBetter: boolean,
  achieved: number,
  scale: Scale,
  limits: Pick<Extract<CriteriaScale, { state: "scale" }>, "strict" | "openEnd"> = {},
): number {
  const reached = values.findIndex((value, index) => {
    if (limits.openEnd && index === values.length - 1) return true;
    if (limits.strict?.[index] && achieved === value) return false;
    return moreIsBetter ? achieved >= value : achieved <= value;
  });
  if (reached < 0) return scale.belowLowest;
  const lower = scale.levels[reached]?.score ?? scale.belowLowest;
  const better = values[reached - 1];
  const upper = scale.levels[reached - 1]?.score;
  const worse = values[reached];
  if (scale.method === "step" || better === undefined || upper === undefined || worse === undefined) return lower;
  return lower + ((upper - lower) * (achieved - worse)) / (better - worse);
}

function unscored(reason: Unscored): RawScore {
  return { state: "unscored", reason };
}
