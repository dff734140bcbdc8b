import type { ReviewComment } from "./review-comment";

/** What a comment is about, in a few words: its row, else what was found, else the sheet on which its cell stands. */
export function commentTitle({ about, finding, sheet }: Pick<ReviewComment, "about" | "finding" | "sheet">): string {
  return about || finding || sheet;
}
