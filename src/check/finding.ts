import type { CellRef } from "../grid/cell-ref";
import type { Edit } from "../grid/edit";
import type { MessageArgs } from "./message";

export type Severity = "error" | "warning" | "advice";

/** How far the document has come; rules are stricter later. */
export type Stage = "draft" | "submission" | "evaluation";

/**
 * What a rule rests on. "guideline": the country's own guideline or the handbook. "published": another published
 * text, named in `document`. "customary": practice of drafters, and shown as that, never as the guideline's word.
 */
export interface RuleSource {
  readonly document: string;
  readonly clause: string;
  readonly authority: "guideline" | "published" | "customary";
}

/** What a finding is about, for counting and grouping; missing baselines and targets are counted by themselves. */
export type Topic =
  | "structure"
  | "baseline"
  | "target"
  | "weight"
  | "indicator"
  | "activity"
  | "partnering"
  | "achievement"
  | "scoring"
  | "wording";

/** A remedy as data. "safe" changes the notation only; "suggested" changes the meaning and needs a second look. */
export interface Fix {
  readonly kind: "safe" | "suggested";
  readonly edits: readonly Edit[];
}

/** A reason somebody gave for leaving a finding as it is; it stands on the Review sheet. `date` is YYYY-MM-DD. */
export interface Justification {
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** One thing that is wrong, at one cell. Its texts are `rules.<rule>.<messageId>.what|why|do` in the catalogue. */
export interface Finding {
  readonly rule: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly topic: Topic;
  readonly messageId: string;
  readonly args: MessageArgs;
  readonly at: CellRef;
  /** The heading of the column as it stands in the sheet, "" where there is none. */
  readonly column: string;
  readonly related: readonly CellRef[];
  readonly source: RuleSource;
  readonly fix: Fix | null;
  /** True where the guideline leaves discretion, so that a reason may let the finding rest. */
  readonly justifiable?: boolean;
  /** True where the reason has to name the day on which the group agreed. */
  readonly needsAgreementDay?: boolean;
  readonly justification: Justification | null;
}
