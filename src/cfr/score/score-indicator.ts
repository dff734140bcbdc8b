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

/** Several rules and the score ask for the scale of the same cells; they are read once. */
const scales = new WeakMap<readonly MeasureCell[], { readonly levels: number; readonly scale: CriteriaScale }>();

/** Reads the criteria of one row as a scale: all there, of one kind, running one way. */
export function readScale(criteria: readonly MeasureCell[] | null, levels: number): CriteriaScale {
  if (criteria === null || criteria.length < levels) return { state: "none", reason: "criteria-missing" };
  const known = scales.get(criteria);
  if (known?.levels === levels) return known.scale;
  const scale = scaleOf(criteria);
  scales.set(criteria, { levels, scale });
  return scale;
}

function scaleOf(criteria: readonly MeasureCell[]): CriteriaScale {
  const values: number[] = [];
  let kind: Comparable["kind"] | null = null;
  let mixed = false;
  let falls = true;
  let rises = true;
  for (const cell of criteria) {
    if (cell.measure.kind === "missing" || cell.measure.kind === "not-applicable") return { state: "none", reason: "criteria-missing" };
    const read = comparable(cell);
    kind ??= read?.kind ?? null;
    if (read === null || read.kind !== kind) {
      mixed = true;
      continue;
    }
    const before = values[values.length - 1] ?? read.value;
    falls &&= read.value <= before;
    rises &&= read.value >= before;
    values.push(read.value);
  }
  if (mixed || kind === null) return { state: "none", reason: "criteria-mixed" };
  if (!falls && !rises) return { state: "none", reason: "criteria-not-monotonic" };
  // With all values equal no direction can be inferred: met means at least as much, or not later than the day.
  return { state: "scale", kind, values, moreIsBetter: falls && rises ? kind !== "date" : falls };
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
