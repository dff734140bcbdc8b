import type { ScoreCard } from "./score-card";

/**
 * How many indicators count but have no weight that can be used: with one of them there is no saying how high the
 * composite can get, and `ceiling` holds for the others alone.
 */
export function countWeightless({ indicators }: ScoreCard): number {
  return indicators.filter(({ weight, unscored }) => weight === null && unscored !== "not-applicable").length;
}
