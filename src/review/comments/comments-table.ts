import { isReviewSheet } from "../../check/review-table";
import type { Grid } from "../../grid/grid";
import { findTables } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import type { HeadingSpec } from "../../parse/headings/heading-spec";

export type CommentColumn =
  | "rule"
  | "sheet"
  | "cell"
  | "about"
  | "finding"
  | "comment"
  | "by"
  | "date"
  | "answer"
  | "answeredBy"
  | "answeredOn"
  | "state"
  | "reference";

/** Columns of the comments, in the order in which a new sheet has them. */
export const COMMENT_COLUMNS: readonly CommentColumn[] = [
  "rule",
  "sheet",
  "cell",
  "about",
  "finding",
  "comment",
  "by",
  "date",
  "answer",
  "answeredBy",
  "answeredOn",
  "state",
  "reference",
];

const HEADINGS: readonly HeadingSpec<CommentColumn>[] = [
  { key: "rule", synonyms: ["rule"], exactly: ["règle", "វិធាន"] },
  { key: "sheet", synonyms: ["sheet"], exactly: ["feuille", "សន្លឹក"] },
  { key: "cell", synonyms: ["cell"], exactly: ["cellule", "ក្រឡា"] },
  { key: "about", synonyms: ["about", "row"], exactly: ["objet", "អំពី"] },
  { key: "finding", synonyms: ["finding"], exactly: ["constat", "ការរកឃើញ"] },
  { key: "comment", synonyms: ["comment", "comments"], exactly: ["commentaire", "មតិយោបល់"] },
  { key: "by", synonyms: ["by", "reviewer"], exactly: ["par", "ដោយ"] },
  { key: "date", synonyms: ["date"], exactly: ["កាលបរិច្ឆេទ"] },
  { key: "answer", synonyms: ["answer", "answer of the department"], exactly: ["réponse", "ចម្លើយ"] },
  { key: "answeredBy", synonyms: ["answered by"], exactly: ["répondu par", "ឆ្លើយដោយ"] },
  { key: "answeredOn", synonyms: ["answered on"], exactly: ["répondu le", "ឆ្លើយនៅថ្ងៃ"] },
  { key: "state", synonyms: ["state", "status"], exactly: ["état", "ស្ថានភាព"] },
  { key: "reference", synonyms: ["reference"], exactly: ["référence", "លេខយោង"] },
];

/** The tables of comments on a Review sheet; none on any other. */
export function findCommentTables(grid: Grid): readonly FoundTable<CommentColumn>[] {
  if (!isReviewSheet(grid.sheet)) return [];
  return findTables(grid, HEADINGS, {
    isHeader: (keys) => keys.has("comment") && keys.has("answer") && keys.has("state"),
  });
}
