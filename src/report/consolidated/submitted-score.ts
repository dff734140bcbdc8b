import { highestBand } from "../../cfr/score/rating";
import type { Unscored } from "../../cfr/score/score-card";
import type { CfrGuideline } from "../../guidelines/guideline";
import type { InspectedMatrix } from "../../inspect/inspection";

/** A score card with what its native formulas need: each indicator's score, and how they are put together. */
export interface SubmittedScore {
  readonly composite: number | null;
  readonly rating: string | null;
  readonly indicators: readonly SubmittedIndicator[];
  /** "sum": weighted scores are added; "mean": ratings that were agreed on are averaged by weight. */
  readonly method: "sum" | "mean";
  /** Whether weights marked N/A go to the other indicators. */
  readonly redistributes: boolean;
  /** True where the least number is the best. */
  readonly leastIsBest: boolean;
  readonly bands: readonly { readonly name: string; readonly from: number }[];
  /** Where the best band ends; above it there is no rating. */
  readonly highestBand: number;
  readonly roundsForBand: boolean;
}

export interface SubmittedIndicator {
  readonly objective: string;
  readonly indicator: string;
  /** Points of the whole. */
  readonly weight: number | null;
  readonly raw: number | null;
  readonly unscored: Unscored | null;
}

export function submittedScore({
  matrix,
  guideline,
  score,
}: Extract<InspectedMatrix, { readonly kind: "cfr" }>): SubmittedScore | null {
  if (!score) return null;
  const { composite, rating, ratings } = score;
  return {
    composite,
    rating,
    indicators: score.indicators.map(({ indicator, weight, raw, unscored }) => {
      const row = matrix.indicators[indicator];
      const objective = row?.objective ?? null;
      return {
        objective: objective === null ? "" : (matrix.objectives[objective]?.name ?? ""),
        indicator: row?.indicator.text ?? "",
        weight,
        raw,
        unscored,
      };
    }),
    method: ratings ? "mean" : "sum",
    redistributes: guideline.notApplicable === "redistribute",
    leastIsBest: ratings !== undefined && ratings.best < ratings.worst,
    bands: bandsOf(guideline),
    highestBand: highestBand(guideline),
    roundsForBand: guideline.bandRounding === "half-up",
  };
}

/** From best to worst. */
function bandsOf({ bands }: CfrGuideline): SubmittedScore["bands"] {
  return [...bands].sort((a, b) => b.from - a.from).map(({ name, from }) => ({ name, from }));
}
