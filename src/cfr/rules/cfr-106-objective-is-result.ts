import { METHODOLOGY, cfrRule, shorten, wholeDocument } from "./cfr-rule";
import { processWords } from "./word-lists";

/** An objective names what will be better, not the work that is done for it. */
export const cfr106 = cfrRule({
  id: "CFR-106",
  slug: "objective-is-process",
  severity: "advice",
  topic: "wording",
  source: METHODOLOGY("Section 1C: results-driven objectives"),
  messages: ["process"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { at, text } of wholeDocument(matrix)?.section1?.objectives ?? []) {
      const words = processWords(text);
      if (words) report({ at, message: "process", args: { objective: shorten(text), words } });
    }
  },
});
