import type { RuleSource } from "../../check/finding";
import { cfrRule, wholeDocument } from "./cfr-rule";
import { financialYear } from "./year-of";

const source: RuleSource = { document: "assam-rfd", clause: "Section 1: vision", authority: "published" };
const YEAR_NAMED = /\b(?:by|until|till|in|towards?|vision|for)(?: the)?(?: end of)?(?: the)?(?: year)? (20\d\d)\b/i;
const YEARS_AHEAD =
  /\b(?:in|within|over|after)(?: the)?(?: next| coming)? (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years?\b/i;
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A vision is there; where it names when, that is some years ahead, but not a lifetime. */
export const cfr101 = cfrRule({
  id: "CFR-101",
  slug: "vision-missing",
  severity: "warning",
  topic: "structure",
  source,
  messages: ["missing", "too-near", "too-far"],
  justifiable: true,
  check: ({ matrix, guideline, asOf }, report) => {
    const section = wholeDocument(matrix)?.section1;
    if (!section) return;
    const { vision } = section;
    if (!vision || vision.text === "") {
      report({ at: vision?.at ?? section.at, message: "missing" });
      return;
    }
    const start = Number((financialYear(matrix, guideline)?.from ?? asOf).slice(0, 4));
    const ahead = yearsAhead(vision.text, start);
    const { from, to } = guideline.limits.visionYears;
    if (ahead === null || (ahead.years >= from && ahead.years <= to)) return;
    report({
      at: vision.at,
      message: ahead.years < from ? "too-near" : "too-far",
      args: { words: ahead.words, from, to },
    });
  },
});

function yearsAhead(text: string, start: number): { readonly words: string; readonly years: number } | null {
  const named = YEAR_NAMED.exec(text);
  if (named) return { words: named[0], years: Number(named[1]) - start };
  const ahead = YEARS_AHEAD.exec(text);
  const count = ahead?.[1]?.toLowerCase() ?? "";
  const years = /^\d+$/.test(count)
    ? Number(count)
    : WORDS.includes(count)
      ? WORDS.indexOf(count) + 1
      : { twelve: 12, fifteen: 15, twenty: 20 }[count];
  return ahead && years !== undefined ? { words: ahead[0], years } : null;
}
