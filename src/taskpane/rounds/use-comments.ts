import { useMemo, useState } from "react";
import roundsTexts from "../../messages/en/rounds.json";
import { placeComments } from "../../review/comments/place-comments";
import type { PlacedComment } from "../../review/comments/place-comments";
import { readComments } from "../../review/comments/read-comments";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";

/** The comments on the Review sheets, each with what it is about now. Brings the texts of this part along. */
export function useComments(): readonly PlacedComment[] {
  const { learn } = usePane();
  useState(() => learn(roundsTexts));
  const inspection = useSessionState(({ checked }) => checked?.inspection);
  const review = useSessionState(({ checked }) => checked?.review);
  return useMemo(
    () => (inspection && review ? placeComments(inspection, readComments(review)) : []),
    [inspection, review],
  );
}
