import type { Translate } from "../../check/message";
import { answerEdits, commentEdits, stateEdits } from "../../review/comments/comment-edits";
import { findCommentTables } from "../../review/comments/comments-table";
import type { CommentSubject } from "../../review/comments/place-comments";
import { planCommentsSheet } from "../../review/comments/plan-comments-sheet";
import type { CommentState, ReviewComment } from "../../review/comments/review-comment";
import type { Writing } from "../../session/writing";

/** What somebody said, and who. */
export interface Said {
  readonly text: string;
  readonly by: string;
}

/** Writes a comment on a Review sheet, which is made where there is none with a table of comments. */
export function writeComment(subject: CommentSubject, { text, by }: Said, translate: Translate): Writing {
  return {
    sheets: async ({ workbook, taken }) =>
      workbook.grids.some((grid) => findCommentTables(grid).length > 0) ? null : planCommentsSheet(translate, taken),
    edits: async ({ workbook, today }) =>
      commentEdits(workbook, { ...subject, comment: text, by, date: today }, translate),
  };
}

/** Writes the department's answer beside a comment. */
export function writeAnswer(comment: ReviewComment, { text, by }: Said, translate: Translate): Writing {
  return {
    sheets: async () => null,
    edits: async ({ workbook, today }) =>
      answerEdits(workbook, comment, { answer: text, answeredBy: by, answeredOn: today }, translate),
  };
}

/** Writes what state a comment is in. */
export function writeState(comment: ReviewComment, state: CommentState, translate: Translate): Writing {
  return {
    sheets: async () => null,
    edits: async ({ workbook }) => stateEdits(workbook, comment, state, translate),
  };
}
