import type { Translate } from "../../check/message";
import { oneLine } from "../../report/paint";
import type { RoundChange } from "./round-changes";

/** One change as a sentence, for a line of a report, the pane or a letter. */
export function changeText({ kind, row, column, before, after }: RoundChange, translate: Translate): string {
  const blank = translate("rounds.change.blank");
  return translate(`rounds.change.${kind}`, {
    row: oneLine(row),
    column: oneLine(column),
    before: oneLine(before) || blank,
    after: oneLine(after) || blank,
  });
}
