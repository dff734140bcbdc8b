import { foldText } from "../../parse/normalise";
import type { Submission } from "./submission";

/** Those of the expected departments whose name no submission bears, in the order of the list. */
export function missingOf(expected: readonly string[], submissions: readonly Submission[]): readonly string[] {
  const received = new Set(
    submissions.flatMap(({ matrices }) => matrices.flatMap(({ entity }) => (entity === null ? [] : [keyOf(entity)]))),
  );
  return expected.filter((name) => !received.has(keyOf(name)));
}

/** Names are compared without case, punctuation and the article that often stands before them. */
function keyOf(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}
