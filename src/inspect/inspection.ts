import type { CfrMatrix } from "../cfr/matrix";
import type { ScoreCard } from "../cfr/score/score-card";
import type { Finding, Stage } from "../check/finding";
import type { CfrGuideline, Guideline, JmiGuideline } from "../guidelines/guideline";
import type { LoadGuideline } from "../guidelines/own-guideline";
import type { ColumnChoice } from "../parse/headings/column-choice";
import type { JmiMatrix } from "../jmi/matrix";

export interface InspectOptions {
  /** Overrides what the workbook's About sheet names. */
  readonly guideline?: Guideline;
  /** Holds a guideline that travels in the workbook against the schema; without it, what travels is not used. */
  readonly loadGuideline?: LoadGuideline;
  readonly stage?: Stage;
  /** What a person said that columns are, before what their headings say. */
  readonly columns?: readonly ColumnChoice[];
  /** The day the check is for, YYYY-MM-DD. */
  readonly asOf: string;
}

/** One matrix of a workbook, checked; a CFR also scored. */
export type InspectedMatrix =
  | {
      readonly kind: "cfr";
      readonly matrix: CfrMatrix;
      readonly guideline: CfrGuideline;
      readonly findings: readonly Finding[];
      /** Null where the table has no achievement column or no achievement yet. */
      readonly score: ScoreCard | null;
      /** The same results by the targets as they were approved; present where targets were changed after that. */
      readonly originalScore?: ScoreCard;
      /** Nothing stands in the template but what its guideline prescribes, so that nothing was checked. */
      readonly untouched?: true;
    }
  | {
      readonly kind: "jmi";
      readonly matrix: JmiMatrix;
      readonly guideline: JmiGuideline;
      readonly findings: readonly Finding[];
      readonly score: null;
    };

/** Something wrong with the guideline on an About sheet. */
export interface GuidelineProblem {
  /** The About sheet. */
  readonly sheet: string;
  /** Where in the guideline, "" for the whole, and what is wrong, in one sentence. */
  readonly path: string;
  readonly message: string;
  /** False where the guideline could not be used and a shipped one was taken in its place. */
  readonly used: boolean;
}

/** A workbook, read, checked and scored. */
export interface Inspection {
  readonly matrices: readonly InspectedMatrix[];
  readonly stage: Stage;
  /** Ids of guidelines that About sheets name and nobody knows; the kind's default was used in their place. */
  readonly unknownGuidelines?: readonly string[];
  /** Id of the guideline that was asked for, where a matrix is of the other kind and was checked by its own. */
  readonly notForEach?: string;
  /** What is wrong with guidelines that About sheets name or carry. */
  readonly guidelineProblems?: readonly GuidelineProblem[];
}
