import { acronymUse } from "./acronyms";
import { METHODOLOGY, cfrRule, wholeDocument } from "./cfr-rule";

/** Every acronym that the document uses is explained in Section 4, or where it is first used. */
export const cfr511 = cfrRule({
  id: "CFR-511",
  slug: "acronym-unexplained",
  severity: "warning",
  topic: "wording",
  source: METHODOLOGY("Section 4: acronyms"),
  messages: ["unexplained", "no-meaning"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const document = wholeDocument(matrix);
    const list = document?.section4?.acronyms;
    if (!document || !list) return;
    for (const { acronym, meaning } of list.rows) {
      if (meaning.text === "") report({ at: acronym.at, message: "no-meaning", args: { acronym: acronym.text } });
    }
    for (const [acronym, cells] of acronymUse(matrix, document, guideline).unexplained) {
      const [first, ...others] = cells;
      if (first) report({ at: first, message: "unexplained", args: { acronym, count: cells.length }, related: others });
    }
  },
});
