import type { ScoreCard } from "../../cfr/score/score-card";

export interface CostlyIndicator {
  /** Position in `CfrMatrix.indicators`. */
  readonly indicator: number;
  /** Points of the composite that full marks would have brought in addition. */
  readonly lost: number;
  readonly raw: number;
}

/** The scored indicators that lost the most points of the composite, dearest first; those at full marks cost nothing. */
export function costlyIndicators(score: ScoreCard, limit: number): readonly CostlyIndicator[] {
  // Ratings that were agreed on are no points, and nobody knows what a better one would bring.
  if (score.ratings) return [];
  return score.indicators
    .flatMap(({ indicator, weight, raw }) =>
      weight !== null && raw !== null && raw < 100 ? [{ indicator, raw, lost: (weight * (100 - raw)) / 100 }] : [],
    )
    .sort((a, b) => b.lost - a.lost || a.indicator - b.indicator)
    .slice(0, limit);
}
