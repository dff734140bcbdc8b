import type { CfrGuideline } from "./cfr";

/** Criteria columns from best to worst; a scale of five levels has the first five. */
export const CRITERIA_COLUMNS = [
  "criteria100",
  "criteria90",
  "criteria80",
  "criteria70",
  "criteria60",
  "criteria50",
] as const;

/** The columns that a guideline's Section 2 may have. A guideline lists its own, in the order in which it prints them. */
export const CFR_COLUMNS = [
  "group",
  "objective",
  "objectiveWeight",
  "action",
  "indicator",
  "unit",
  "weight",
  "baseline2",
  "baseline1",
  "target",
  ...CRITERIA_COLUMNS,
  "achievement",
  "rawScore",
  "weightedScore",
  "evidence",
] as const;

export type CfrColumnKey = (typeof CFR_COLUMNS)[number];
export type CriteriaColumn = (typeof CRITERIA_COLUMNS)[number];

/** The criteria columns of a guideline's scale, from best to worst; none where ratings are agreed on. */
export function criteriaColumns({ scale }: Pick<CfrGuideline, "scale">): readonly CriteriaColumn[] {
  return scale.method === "agreed" ? [] : CRITERIA_COLUMNS.slice(0, scale.levels.length);
}
