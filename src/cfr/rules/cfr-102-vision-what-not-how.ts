import type { RuleSource } from "../../check/finding";
import { cfrRule, wholeDocument } from "./cfr-rule";
import { howWords } from "./word-lists";

const source: RuleSource = { document: "karnataka-rfd", clause: "Section 1: vision", authority: "published" };

/** A vision says what there will be; how it comes about belongs to the mission. */
export const cfr102 = cfrRule({
  id: "CFR-102",
  slug: "vision-says-how",
  severity: "advice",
  topic: "wording",
  source,
  messages: ["how"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const vision = wholeDocument(matrix)?.section1?.vision;
    const words = vision && howWords(vision.text);
    if (vision && words) report({ at: vision.at, message: "how", args: { words } });
  },
});
