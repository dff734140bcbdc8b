import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MeasureCell } from "../matrix";
import { comparable } from "./comparable";
import type { Comparable } from "./comparable";
import type { Unscored } from "./score-card";

type Scale = CfrGuideline["scale"];

/** An indicator's raw score in percent, or why there is none. */
export type RawScore =
  | { readonly state: "scored"; readonly raw: number }
  | { readonly state: "unscored"; readonly reason: Unscored };

/** Criteria values from best to worst: which way is better, or why they cannot be a scale. */
export type CriteriaScale =
  | { readonly state: "scale"; readonly kind: Comparable["kind"]; readonly values: readonly number[]; readonly moreIsBetter: boolean }
  | { readonly state: "none"; readonly reason: "criteria-missing" | "criteria-mixed" | "criteria-not-monotonic" };

/** Reads the criteria of one row as a scale: all there, of one kind, running one way. */
export function readScale(criteria: readonly MeasureCell[] | null, levels: number): CriteriaScale {
  if (criteria === null || criteria.length < levels) return { state: "none", reason: "criteria-missing" };
  if (criteria.some(({ measure }) => measure.kind === "missing" || measure.kind === "not-applicable")) {
    return { state: "none", reason: "criteria-missing" };
  }
  const read = criteria.map(comparable);
  const values = read.flatMap((one) => (one ? [one.value] : []));
  const kind = read[0]?.kind;
  if (kind === undefined || values.length < read.length || read.some((one) => one?.kind !== kind)) {
    return { state: "none", reason: "criteria-mixed" };
  }
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  const falls = steps.every((step) => step <= 0);
  const rises = steps.every((step) => step >= 0);
  if (!falls && !rises) return { state: "none", reason: "criteria-not-monotonic" };
  // With all values equal no direction can be inferred: met means at least as much, or not later than the day.
  const moreIsBetter = falls && rises ? kind !== "date" : falls;
  return { state: "scale", kind, values, moreIsBetter };
}

/** The raw score of one indicator from its cells (`guidelines/cfr.md`, section 3). */
export function scoreIndicator(
  criteria: readonly MeasureCell[] | null,
  achievement: MeasureCell | null,
  scale: Scale,
): RawScore {
  if (achievement?.measure.kind === "not-applicable") return unscored("not-applicable");
  const read = readScale(criteria, scale.levels.length);
  if (read.state === "none") return unscored(read.reason);
  if (achievement === null || achievement.measure.kind === "missing") return unscored("achievement-missing");
  const achieved = comparable(achievement);
  if (!achieved) return unscored("achievement-unreadable");
  if (achieved.kind !== read.kind) return unscored("achievement-other-kind");
  return { state: "scored", raw: rawScore(read.values, read.moreIsBetter, achieved.value, scale) };
}

/**
 * The score of `achieved` on criteria values from best to worst. As good as the best or better scores the best level,
 * worse than the worst `belowLowest`; in between linear from one value to the next, or the level reached ("step").
 * Of equal neighbours the better level counts.
 */
export function rawScore(values: readonly number[], moreIsBetter: boolean, achieved: number, scale: Scale): number {
  const atLeast = (value: number) => (moreIsBetter ? achieved >= value : achieved <= value);
  const reached = values.findIndex(atLeast);
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
