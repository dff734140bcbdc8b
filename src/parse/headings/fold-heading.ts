import { foldText } from "../normalise";
import { remember } from "../remember";

/** Letters with marks of their own; Khmer has none of these marks. */
const MARKED = /[\u00c0-\u024f]/;
const MARKS = /[\u0300-\u036f]/g;
/** "2019", "2019-20", and with a word before it that says so also "FY 19/20"; "for" or "in" go with the year. */
const YEARS =
  /(?:\b(?:for|in|of)\s+)?(?:\bthe\s+)?(?:\b(?:19|20)\d\d\s*(?:[-/–]\s*\d{2,4}\b)?|\b(?:fy|f\.y\.|financial year|fiscal year)\s*'?\d\d(?:\d\d)?(?:\s*[-/–]\s*\d{2,4}\b)?)/g;

/** Heading text without case, punctuation, bracketed remarks, years and numbering. */
export const foldHeading = remember(fold);

function fold(text: string): string {
  if (text.trim() === "#") return "no";
  return (
    withoutMarks(foldText(text))
      // Headings exported from databases: "baseline_2019_20".
      .replace(/(?<=\d)_(?=\d)/g, "-")
      .replaceAll("_", " ")
      .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
      .replace(YEARS, " ")
      .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
      .replace(/^v good\b/, "very good") // "V. Good" is no item v of a list
      .replace(/^(\d+|[a-z])\s+(?=\p{L})/u, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** "Pondération" as many type it, "ponderation". */
function withoutMarks(text: string): string {
  return MARKED.test(text) ? text.normalize("NFD").replace(MARKS, "") : text;
}
