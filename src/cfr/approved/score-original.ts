import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";
import { hasResults } from "../score/has-results";
import type { ScoreCard } from "../score/score-card";
import { scoreCfr } from "../score/score-matrix";

/**
 * The results of today by the targets and weights as they were approved. An indicator that was dropped since has no
 * result and stays open. Null where nothing was changed after approval, or there is no result yet.
 */
export function scoreOriginal(matrix: CfrMatrix, guideline: CfrGuideline): ScoreCard | null {
  const { approved } = matrix;
  if (!approved || approved.changes.length === 0) return null;
  const original: CfrMatrix = {
    ...approved.matrix,
    indicators: approved.matrix.indicators.map((row, index) => {
      const position = approved.positions[index] ?? null;
      const now = position === null ? undefined : matrix.indicators[position];
      return { ...row, achievement: now?.achievement ?? null, rawScore: now?.rawScore ?? null };
    }),
    approved: { ...approved, changes: [] },
  };
  return hasResults(original, guideline) ? scoreCfr(original, guideline) : null;
}
