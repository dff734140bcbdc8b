/** "open": nobody has answered. "answered": the department has. "accepted": the reviewer is content. */
export type CommentState = "open" | "answered" | "accepted";

/** What a reviewer wrote about a finding or a cell. */
export interface NewComment {
  /** Id of the rule, "" for a comment to a cell. */
  readonly rule: string;
  /** Where it was when the comment was written. */
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** What the row is about, in the words of the workbook. */
  readonly about: string;
  /** What was found, in words; "" for a comment to a cell. */
  readonly finding: string;
  readonly comment: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Who the finding or the cell is, wherever its row goes: a digest of its rule, column and words; "" for a cell outside the matrices. */
  readonly reference: string;
}

/** A comment as it stands on a Review sheet, with what became of it. */
export interface ReviewComment extends NewComment {
  readonly at: { readonly sheet: string; readonly row: number };
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredOn: string;
  readonly state: CommentState;
}
