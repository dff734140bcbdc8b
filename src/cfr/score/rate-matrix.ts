import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrIndicator, CfrMatrix } from "../matrix";
import { rate } from "./rating";
import type { IndicatorScore, ScoreCard, Unscored } from "./score-card";
import { groupsOf, sum } from "./score-groups";
import { weightPoints } from "./weight-points";

/**
 * The card of a matrix whose ratings are agreed on and entered. No published text says what a rating is worth in
 * percent, so none is made up: the composite is the mean of the ratings, weighted by the indicators' weights.
 */
export function rateCfr(matrix: CfrMatrix, guideline: CfrGuideline): ScoreCard {
  const { best, worst } = ratingsOf(guideline);
  const indicators = matrix.indicators.map((row, index) => rateRow(row, index, matrix, guideline));
  const applying = indicators.filter((score) => score.unscored !== "not-applicable");
  const rated = applying.filter((score) => score.unscored === null);
  const outside = sum(indicators.filter((score) => !applying.includes(score)).map((score) => score.weight));
  const weightTotal = sum(applying.map((score) => score.weight));
  const weightCovered = sum(rated.map((score) => score.weight));
  const agreed = sum(rated.map((score) => product(score)));
  const soFar = weightCovered > 0 ? agreed / weightCovered : 0;
  const ends = [best, worst].map((rest) =>
    weightTotal > 0 ? (agreed + (weightTotal - weightCovered) * rest) / weightTotal : rest,
  );
  const complete = rated.length > 0 && rated.length === applying.length;
  return {
    indicators,
    objectives: groupsOf(matrix).map(({ objective, name, members }) => {
      const rows = members.flatMap((index) => indicators[index] ?? []);
      const counting = rows.filter((row) => row.unscored !== "not-applicable");
      const weight = sum(counting.map((row) => row.weight));
      const whole = weight > 0 && counting.every((row) => row.unscored === null);
      return {
        objective,
        name,
        weight: sum(rows.map((row) => row.weight)),
        score: whole ? sum(counting.map(product)) / weight : null,
      };
    }),
    composite: complete ? soFar : null,
    rating: complete ? rate(soFar, guideline) : null,
    soFar,
    floor: Math.min(...ends),
    ceiling: Math.max(...ends),
    weightCovered,
    weightTotal,
    ratings: { best, worst },
    ...(outside > 0 ? { notApplicable: { weight: outside, soFarUnscaled: soFar } } : {}),
  };
}

/** The best and the worst rating of the scale; the best may be the least number. */
export function ratingsOf({ scale }: CfrGuideline): { readonly best: number; readonly worst: number } {
  return { best: scale.levels[0]?.score ?? 0, worst: scale.levels[scale.levels.length - 1]?.score ?? 0 };
}

/** The rating that was entered, or why there is none that counts. */
export function readRating(row: CfrIndicator, guideline: CfrGuideline): number | Unscored {
  const measure = row.rawScore?.measure;
  if (row.achievement?.measure.kind === "not-applicable" || measure?.kind === "not-applicable") return "not-applicable";
  if (!measure || measure.kind === "missing") return "rating-missing";
  if (measure.kind !== "number") return "rating-unreadable";
  const { best, worst } = ratingsOf(guideline);
  const isOnScale = measure.value >= Math.min(best, worst) && measure.value <= Math.max(best, worst);
  return isOnScale ? measure.value : "rating-unreadable";
}

function rateRow(row: CfrIndicator, index: number, matrix: CfrMatrix, guideline: CfrGuideline): IndicatorScore {
  const weight = weightPoints(row, matrix, guideline);
  const rating = readRating(row, guideline);
  if (typeof rating !== "number") return { indicator: index, weight, raw: null, weighted: null, unscored: rating };
  if (weight === null) return { indicator: index, weight, raw: rating, weighted: null, unscored: "weight-missing" };
  return {
    indicator: index,
    weight,
    raw: rating,
    weighted: (rating * weight) / guideline.weights.total,
    unscored: null,
  };
}

function product({ raw, weight }: IndicatorScore): number {
  return (raw ?? 0) * (weight ?? 0);
}
