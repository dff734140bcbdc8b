import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { lookedUp, rate } from "./rating";
import { readScale } from "./read-scale";
import type { IndicatorScore, ScoreCard } from "./score-card";
import { scoreCfr } from "./score-matrix";
import { shortestWay } from "./shortest-way";

/** One row brought to one of its criteria values. */
export interface WhatIfStep {
  /** Position in `CfrMatrix.indicators`. */
  readonly indicator: number;
  /** Name of the level that would be reached, and the cell that says with what. */
  readonly level: string;
  readonly cell: MeasureCell;
  /** Raw score at that level. */
  readonly raw: number;
  /** What it adds to the composite, in points. */
  readonly gain: number;
  /** The composite (or the score so far) if only this row changed. */
  readonly composite: number;
}

/** Rows to bring to a level each so that the next better rating is reached; `rating` is the one they lead to. */
export type WayUp =
  | {
      readonly state: "way";
      readonly rating: string;
      readonly steps: readonly WhatIfStep[];
      readonly composite: number;
    }
  /** Not even every row at its best level reaches it. */
  | { readonly state: "out-of-reach"; readonly rating: string; readonly most: number };

/** What would change if results were better; all other rows stay as they are. */
export interface WhatIf {
  /** What is compared with: the composite, or the score so far while results are open. */
  readonly from: number;
  /** For every row that can be scored and is below its best level, the next criteria value; in the order of the rows. */
  readonly next: readonly WhatIfStep[];
  /** Null at the best rating, where the guideline has no ratings, and where the shortest way leads above all of them. */
  readonly wayUp: WayUp | null;
}

/**
 * What the next criteria value of each row would add, and the shortest way to the next rating: the fewest rows; of
 * those ways the one that asks for the fewest points. A row without a result counts 0 now, as in the score so far.
 * Null where ratings are agreed on, because no value leads to the next one.
 */
export function whatIf(matrix: CfrMatrix, guideline: CfrGuideline): WhatIf | null {
  if (guideline.scale.method === "agreed") return null;
  const card = scoreCfr(matrix, guideline);
  const rows = card.indicators.map((score) => stepsOf(score, card, matrix, guideline));
  return {
    from: card.soFar,
    next: rows.flatMap(([next]) => (next ? [next] : [])),
    wayUp: wayUp(rows, card, guideline),
  };
}

/** The levels above where a row stands, the nearest first; one step for levels with the same value. */
function stepsOf(
  score: IndicatorScore,
  card: ScoreCard,
  matrix: CfrMatrix,
  guideline: CfrGuideline,
): readonly WhatIfStep[] {
  const { indicator, weight } = score;
  const row = matrix.indicators[indicator];
  const canChange = score.unscored === null || score.unscored === "achievement-missing";
  const scale = readScale(row?.criteria ?? null, guideline.scale);
  if (!canChange || weight === null || scale.state === "none") return [];
  const now = score.raw ?? 0;
  return guideline.scale.levels
    .flatMap(({ name, score: raw }, index) => {
      const cell = row?.criteria?.[index];
      // Of equal values the best level is the one that is reached.
      const isReachedBefore =
        scale.values[index - 1] === scale.values[index] && scale.strict?.[index - 1] === scale.strict?.[index];
      if (!cell || raw <= now || isReachedBefore) return [];
      const gain = ((raw - now) * weight * scaleUp(card, guideline)) / 100;
      return [{ indicator, level: name, cell, raw, gain, composite: card.soFar + gain }];
    })
    .reverse();
}

/** Rows marked N/A leave their weight to the others. */
function scaleUp({ weightTotal, notApplicable }: ScoreCard, guideline: CfrGuideline): number {
  if (guideline.notApplicable !== "redistribute" || !notApplicable || weightTotal === 0) return 1;
  return (weightTotal + notApplicable.weight) / weightTotal;
}

function wayUp(rows: readonly (readonly WhatIfStep[])[], card: ScoreCard, guideline: CfrGuideline): WayUp | null {
  const bands = [...guideline.bands].sort((a, b) => a.from - b.from);
  const now = lookedUp(card.soFar, guideline);
  const next = bands.find(({ from }) => from > now);
  if (!next) return null;
  // The band is looked up by the rounded composite, so half a point less than its beginning is enough.
  const needed = next.from - (guideline.bandRounding === "half-up" ? 0.5 : 0) - card.soFar;
  const steps = shortestWay(rows, needed);
  if (steps === null) {
    const most = rows.reduce((sum, row) => sum + (row[row.length - 1]?.gain ?? 0), card.soFar);
    return { state: "out-of-reach", rating: next.name, most };
  }
  const composite = steps.reduce((sum, { gain }) => sum + gain, card.soFar);
  // One step of a heavy row may lead past the next rating; where weights add to too much, past every rating.
  const rating = rate(composite, guideline);
  return rating === null ? null : { state: "way", rating, steps, composite };
}
