import type { ScoreCard } from "../score/score-card";

/** Lines of the Score sheet, in column B; the matrix's total line and tests find them here. Counted from 0. */
export const SCORE_ROWS = {
  composite: 4,
  rating: 5,
  soFar: 6,
  floor: 7,
  ceiling: 8,
  covered: 9,
  applying: 10,
  notApplicable: 11,
  factor: 12,
  indicators: 13,
  scored: 14,
  notApplicableCount: 15,
  objectiveWeights: 16,
  indicatorWeights: 17,
  tableHeader: 20,
  tableFirst: 21,
} as const;

/** What the sheet shows before it is recalculated: the engine's card and each objective's own weight. */
export interface ShownScore {
  readonly card: ScoreCard | null;
  readonly objectiveWeights: readonly (number | null)[];
}
