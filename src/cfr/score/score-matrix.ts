import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { rememberLast } from "../../parse/remember-last";
import type { CfrMatrix } from "../matrix";
import { rate } from "./rating";
import type { IndicatorScore, ObjectiveScore, ScoreCard } from "./score-card";
import { rateCfr } from "./rate-matrix";
import { scoreIndicator } from "./score-indicator";
import { sum, groupsOf } from "./score-groups";
import { weightPoints } from "./weight-points";

/** The check of typed scores and the score itself want the same card; it is made once for each matrix that is read. */
const cardsOf = rememberLast(2, (matrix: CfrMatrix) =>
  rememberLast(2, (guideline: CfrGuideline) => cardOf(matrix, guideline)),
);

/** Scores a whole matrix (`guidelines/cfr.md`, section 3). Full precision; nothing unscored is ever counted as zero. */
export function scoreCfr(matrix: CfrMatrix, guideline: CfrGuideline): ScoreCard {
  return cardsOf(matrix)(guideline);
}

function cardOf(matrix: CfrMatrix, guideline: CfrGuideline): ScoreCard {
  const made = guideline.scale.method === "agreed" ? rateCfr(matrix, guideline) : makeCard(matrix, guideline);
  return matrix.approved ? { ...made, targets: targetsOf(matrix.approved) } : made;
}

function targetsOf({ changes }: NonNullable<CfrMatrix["approved"]>): NonNullable<ScoreCard["targets"]> {
  return changes.length > 0 ? "revised" : "original";
}

function makeCard(matrix: CfrMatrix, guideline: CfrGuideline): ScoreCard {
  const indicators = matrix.indicators.map((_, index) => scoreRow(matrix, index, guideline));
  const applying = indicators.filter((score) => score.unscored !== "not-applicable");
  const outside = indicators.filter((score) => score.unscored === "not-applicable");
  const scored = applying.filter((score) => score.unscored === null);

  const weightApplying = sum(applying.map((score) => score.weight));
  const weightOutside = sum(outside.map((score) => score.weight));
  const weightCovered = sum(scored.map((score) => score.weight));
  const plain = sum(scored.map((score) => score.weighted));
  const scaleUp =
    guideline.notApplicable === "redistribute" && weightApplying > 0
      ? (weightApplying + weightOutside) / weightApplying
      : 1;

  const soFar = plain * scaleUp;
  const best = guideline.scale.levels[0]?.score ?? 100;
  const ceiling = soFar + ((weightApplying - weightCovered) * scaleUp * best) / 100;
  const complete = scored.length > 0 && scored.length === applying.length;
  return {
    indicators,
    objectives: objectiveScores(matrix, indicators),
    composite: complete ? soFar : null,
    rating: complete ? rate(soFar, guideline) : null,
    soFar,
    floor: soFar,
    ceiling,
    weightCovered,
    weightTotal: weightApplying,
    ...(outside.length > 0 ? { notApplicable: { weight: weightOutside, soFarUnscaled: plain } } : {}),
  };
}

function scoreRow(matrix: CfrMatrix, index: number, guideline: CfrGuideline): IndicatorScore {
  const row = matrix.indicators[index];
  if (!row) throw new Error(`the matrix has no indicator ${index}`);
  const weight = weightPoints(row, matrix, guideline);
  const result = matrix.columns.levelAbove
    ? ({ state: "unscored", reason: "criteria-mixed" } as const)
    : scoreIndicator(row.criteria, row.achievement, guideline.scale);
  if (result.state === "unscored")
    return { indicator: index, weight, raw: null, weighted: null, unscored: result.reason };
  if (weight === null) return { indicator: index, weight, raw: result.raw, weighted: null, unscored: "weight-missing" };
  return { indicator: index, weight, raw: result.raw, weighted: (result.raw * weight) / 100, unscored: null };
}

function objectiveScores(matrix: CfrMatrix, indicators: readonly IndicatorScore[]): readonly ObjectiveScore[] {
  return groupsOf(matrix).map(({ objective, name, members }) => {
    const rows = members.flatMap((index) => indicators[index] ?? []);
    const applying = rows.filter((row) => row.unscored !== "not-applicable");
    const weight = sum(applying.map((row) => row.weight));
    const complete = weight > 0 && applying.every((row) => row.unscored === null);
    return {
      objective,
      name,
      weight: sum(rows.map((row) => row.weight)),
      score: complete ? (sum(applying.map((row) => row.weighted)) * 100) / weight : null,
    };
  });
}
