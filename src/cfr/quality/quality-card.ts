import type { CellRef } from "../../grid/cell-ref";
import type { Figures, NotCounted } from "./count-criterion";
import type { MarkRow, WrittenMark } from "./quality-marks";
import type { QualityCriterion, QualityMark } from "./quality-criteria";

/** How a criterion got its mark, or why it has none. */
export type CriterionResult =
  | {
      readonly how: "counted";
      readonly mark: number;
      readonly figures: Figures;
      /** What the Review sheet shows in its place, where that is another mark. */
      readonly otherOnSheet: WrittenMark | null;
    }
  | { readonly how: "judged"; readonly mark: QualityMark; readonly by: string }
  | { readonly how: "open"; readonly why: "not-judged"; readonly figures: Figures }
  /** Only the text or number that was found says what is wrong; nothing is guessed from it. */
  | { readonly how: "open"; readonly why: "unknown-mark"; readonly raw: string; readonly at: CellRef }
  /** Two rows of the Review sheet mark it, each otherwise. */
  | { readonly how: "open"; readonly why: "two-marks"; readonly at: CellRef }
  | { readonly how: "open"; readonly why: NotCounted; readonly figures: Figures };

export interface CriterionMark {
  readonly criterion: QualityCriterion;
  /** Points of the whole that it is worth at best. */
  readonly weight: number;
  readonly result: CriterionResult;
  /** Its row on the Review sheet; null where there is none. */
  readonly row: MarkRow | null;
}

/** Marks are of 100, points of the weight. `mark` is null while anything below it is open. */
export interface QualityTotal {
  readonly mark: number | null;
  /** Σ weight × mark / 100 over what is marked. */
  readonly soFar: number;
  readonly weightCovered: number;
  readonly weightTotal: number;
}

export interface QualitySection extends QualityTotal {
  /** "1A" to "6". */
  readonly part: string;
  readonly criteria: readonly CriterionMark[];
}

/** The quality of a draft by the CFR Evaluation Methodology: each section's mark, and the mark of the whole. */
export interface QualityCard extends QualityTotal {
  readonly sections: readonly QualitySection[];
  /** The sheet that keeps the reviewers' marks; null where there is none yet. */
  readonly sheet: string | null;
  /** Marks on it that belong to no criterion. */
  readonly strays: readonly CellRef[];
}
