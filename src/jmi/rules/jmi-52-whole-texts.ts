import { defineRule } from "../../check/define-rule";
import { refKey } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { isGarbled } from "../../parse/cell/garbled";
import { endsInMidSentence } from "./support/cut-text";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";

/** A text that stops in the middle, or has signs of another encoding, was spoilt where it was copied from. A rule of this program's own. */
export const wholeTexts: JmiRule = defineRule({
  id: "JMI-52",
  slug: "whole-texts",
  severity: "advice",
  topic: "wording",
  source: { document: "jmi-practice", clause: "Texts are whole", authority: "customary" },
  messages: ["cut", "garbled"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const seen = new Set<string>();
    for (const { outcome, output } of outputsOf(matrix)) {
      const texts: readonly { readonly at: CellRef; readonly text: string }[] = [
        outcome,
        output,
        ...output.indicators.filter(({ named }) => named),
        ...output.activities,
        ...output.partnering,
      ];
      for (const { at, text } of texts) {
        const key = `${refKey(at)} ${text}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (isGarbled(text)) report({ at, message: "garbled", args: { text: shortText(text) } });
        else if (endsInMidSentence(text)) report({ at, message: "cut", args: { text: shortText(text) } });
      }
    }
  },
});
