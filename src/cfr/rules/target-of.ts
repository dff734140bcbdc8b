import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { comparable } from "../score/comparable";
import type { Comparable } from "../score/comparable";
import { readScale } from "../score/read-scale";
import { betterByWords } from "./word-lists";

/** The target of the year: the Very Good value, or the single target of layouts without criteria values. */
export interface PlannedTarget {
  readonly cell: MeasureCell;
  readonly value: Comparable;
  /** By the criteria values, or by words where there are none and these leave no doubt. */
  readonly moreIsBetter: boolean;
  /** Whether that direction is written in criteria values. */
  readonly isSure: boolean;
}

/** Null where there is no target that could be compared. */
export function plannedTarget(row: CfrIndicator, guideline: CfrGuideline): PlannedTarget | null {
  if (row.criteria) {
    const scale = readScale(row.criteria, guideline.scale);
    const cell = row.criteria[planLevel(guideline)];
    const value = cell && comparable(cell);
    if (scale.state !== "scale" || !cell || !value) return null;
    return {
      cell,
      value,
      moreIsBetter: scale.moreIsBetter,
      isSure: scale.values.some((one) => one !== scale.values[0]),
    };
  }
  const value = row.singleTarget && comparable(row.singleTarget);
  if (!row.singleTarget || !value) return null;
  const moreIsBetter = value.kind !== "date" && betterByWords(row.indicator.text) !== "less";
  return { cell: row.singleTarget, value, moreIsBetter, isSure: false };
}

/** The level that stands for the plan: Very Good, by name or else the second. */
export function planLevel({ scale }: CfrGuideline): number {
  const named = scale.levels.findIndex(({ name }) => /^very good$/i.test(name));
  return named < 0 ? 1 : named;
}

/** Values that can be set against each other: of one kind, however percentages are written; zero is zero in any kind. */
export function sameKind(a: Comparable, b: Comparable): boolean {
  return a.kind === b.kind || ((a.value === 0 || b.value === 0) && a.kind !== "date" && b.kind !== "date");
}
