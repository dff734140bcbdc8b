import { METHODOLOGY, cfrRule, shorten, wholeDocument } from "./cfr-rule";
import { objectiveTwins } from "./objective-twins";

/** No objective stands twice in Section 1, nor nearly so. */
export const cfr105 = cfrRule({
  id: "CFR-105",
  slug: "objective-twice",
  severity: "warning",
  topic: "structure",
  source: METHODOLOGY("Section 1C: no duplication"),
  messages: ["same", "alike"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { objective, first, likeness } of objectiveTwins(wholeDocument(matrix)?.section1?.objectives ?? [])) {
      const args = { objective: shorten(objective.text), other: shorten(first.text), row: first.at.row + 1 };
      report({ at: objective.at, message: likeness, args, related: [first.at] });
    }
  },
});
