/** Why an indicator has no score. Each is also a finding; none is ever counted as zero in silence. */
export type Unscored =
  | "achievement-missing"
  | "achievement-unreadable"
  | "achievement-other-kind"
  | "criteria-missing"
  | "criteria-not-monotonic"
  | "criteria-mixed"
  | "not-applicable"
  | "weight-missing"
  | "rating-missing"
  | "rating-unreadable";

/** One indicator's score. Raw is 0–100 (or the rating agreed on), weighted is in points of the composite; full precision. */
export interface IndicatorScore {
  /** Position in `CfrMatrix.indicators`. */
  readonly indicator: number;
  readonly weight: number | null;
  readonly raw: number | null;
  readonly weighted: number | null;
  readonly unscored: Unscored | null;
}

export interface ObjectiveScore {
  /** Position in `CfrMatrix.objectives`, or null for rows without one. */
  readonly objective: number | null;
  readonly name: string;
  /** Sum of its indicators' weights, N/A included, in points of the whole. */
  readonly weight: number;
  /** Σ(weight × raw) / Σ weight over its scored indicators; null until all that apply are scored. */
  readonly score: number | null;
}

/** The whole matrix scored: `guidelines/cfr.md`, section 3. */
export interface ScoreCard {
  readonly indicators: readonly IndicatorScore[];
  readonly objectives: readonly ObjectiveScore[];
  /** Present only when every indicator that applies is scored. */
  readonly composite: number | null;
  readonly rating: string | null;
  /** Sum of what is scored; equals `floor`. */
  readonly soFar: number;
  /** The composite if everything unscored got 0. */
  readonly floor: number;
  /** The composite if everything unscored got 100. */
  readonly ceiling: number;
  /** Weight of the scored indicators, and of all that apply, in points. */
  readonly weightCovered: number;
  readonly weightTotal: number;
  /**
   * Present where rows are marked N/A: their weight, and the sum of what is scored before the remaining weights were
   * scaled up in their place.
   */
  readonly notApplicable?: { readonly weight: number; readonly soFarUnscaled: number };
  /**
   * Present where ratings are agreed on (`guidelines/cfr.md`, section 5) and say nothing in percent. The composite and
   * an objective's score are then means of the ratings, weighted; `soFar` is the mean of those agreed so far, `floor`
   * and `ceiling` the least and the greatest number it can become. `best` may be the least.
   */
  readonly ratings?: { readonly best: number; readonly worst: number };
  /**
   * Present once targets were approved: whether the score is made by them as they were ("original", also where nothing
   * was changed since) or by targets that were revised after approval.
   */
  readonly targets?: "original" | "revised";
}
