import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MeasureCell } from "../matrix";
import type { Comparable } from "./comparable";
import { fitsKind, levelLimit } from "./level-limit";
import type { LevelLimit } from "./level-limit";

type Scale = CfrGuideline["scale"];

/** Criteria values from best to worst: which way is better, or why they cannot be a scale. */
export type CriteriaScale =
  | {
      readonly state: "scale";
      readonly kind: Comparable["kind"];
      readonly values: readonly number[];
      readonly moreIsBetter: boolean;
      /** Levels whose value itself is not enough (">5"); absent where every level is a plain value. */
      readonly strict?: readonly boolean[];
      /** The last level takes whatever is worse than the others ("<80"). */
      readonly openEnd?: boolean;
    }
  | { readonly state: "none"; readonly reason: "criteria-missing" | "criteria-mixed" | "criteria-not-monotonic" };

/** Reads the criteria of one row as a scale: all there, of one kind, running one way. */
export function readScale(criteria: readonly MeasureCell[] | null, by: Scale): CriteriaScale {
  if (criteria === null || criteria.length < by.levels.length) return { state: "none", reason: "criteria-missing" };
  return plainScale(criteria) ?? anyScale(criteria, by);
}

/**
 * The scale of numbers that run one way, which nearly every row has; null for all else. Several rules and the score
 * ask for it, so it has to cost next to nothing.
 */
function plainScale(criteria: readonly MeasureCell[]): CriteriaScale | null {
  const values: number[] = [];
  let [falls, rises] = [true, true];
  const kind = criteria[0]?.measure.kind;
  if (kind !== "number" && kind !== "percent") return null;
  for (const { measure, raw } of criteria) {
    if (measure.kind !== kind || raw !== measure.value) return null;
    const before = values.length > 0 ? values[values.length - 1] : undefined;
    if (before !== undefined) {
      falls &&= measure.value <= before;
      rises &&= measure.value >= before;
    }
    values.push(measure.value);
  }
  return falls === rises ? null : { state: "scale", kind, values, moreIsBetter: falls };
}

function anyScale(criteria: readonly MeasureCell[], by: Scale): CriteriaScale {
  if (criteria.some(({ measure }) => measure.kind === "missing" || measure.kind === "not-applicable")) {
    return { state: "none", reason: "criteria-missing" };
  }
  const limits: LevelLimit[] = [];
  for (const cell of criteria) {
    const limit = levelLimit(cell, by.comparisons);
    if (!limit) return { state: "none", reason: "criteria-mixed" };
    limits.push(limit);
  }
  const kind = limits.find(({ sense }) => sense === null)?.kind ?? limits.find((limit) => limit.kind)?.kind ?? "number";
  if (!limits.every((limit) => fitsKind(limit, kind))) return { state: "none", reason: "criteria-mixed" };
  const moreIsBetter = direction(limits, kind);
  if (moreIsBetter === null || !inOrder(limits, moreIsBetter))
    return { state: "none", reason: "criteria-not-monotonic" };
  const scale = { state: "scale", kind, values: limits.map(({ value }) => value), moreIsBetter } as const;
  if (limits.every(({ sense }) => sense === null)) return scale;
  return { ...scale, strict: limits.map(({ strict }) => strict), openEnd: isOpenEnd(limits, moreIsBetter) };
}

/** True where more is better, null where the values run up and down. */
function direction(limits: readonly LevelLimit[], kind: Comparable["kind"]): boolean | null {
  let [falls, rises] = [true, true];
  limits.forEach(({ value }, index) => {
    const before = limits[index - 1]?.value ?? value;
    falls &&= value <= before;
    rises &&= value >= before;
  });
  if (falls !== rises) return falls;
  if (!falls) return null;
  // With all values equal no direction can be inferred from them: a comparison may tell it, and else met means at
  // least as much, or not later than the day.
  const [first, last] = [limits[0], limits[limits.length - 1]];
  if (first?.sense) return first.sense === "more";
  return last?.sense ? last.sense === "less" : kind !== "date";
}

/** "More than 50" is above 50 and "less than 50" below it; only the last level may take what is worse than a value. */
function inOrder(limits: readonly LevelLimit[], moreIsBetter: boolean): boolean {
  const better = moreIsBetter ? "more" : "less";
  return limits.every((limit, index) => {
    const isLast = index === limits.length - 1;
    if (limit.sense !== null && limit.sense !== better && !isLast) return false;
    const before = limits[index - 1];
    return before?.value !== limit.value || rank(before, better) >= rank(limit, better);
  });
}

function rank({ sense, strict }: LevelLimit, better: LevelLimit["sense"]): number {
  if (!strict) return 0;
  return sense === better ? 1 : -1;
}

function isOpenEnd(limits: readonly LevelLimit[], moreIsBetter: boolean): boolean {
  return limits[limits.length - 1]?.sense === (moreIsBetter ? "less" : "more");
}
