import type { DatePattern } from "./date-patterns";
import { day, half, monthSpan, numberOf, quarter, schoolYear, span, wholeYear } from "./make-date";

/** Month names with the spellings that people type; digits are ASCII by now (`normaliseText`). */
const MONTHS: readonly (readonly string[])[] = [
  ["មករា"],
  ["កុម្ភៈ", "កុម្ភះ", "កុម្ភ"],
  ["មីនា"],
  ["មេសា"],
  ["ឧសភា"],
  ["មិថុនា"],
  ["កក្កដា", "កក្ដដា", "កក្តដា"],
  ["សីហា"],
  ["កញ្ញា"],
  ["តុលា"],
  ["វិច្ឆិកា", "វិចិ្ឆកា"],
  ["ធ្នូ"],
];

const NAME = `(${MONTHS.flat().join("|")})`;
const YEAR = "\\s*[.,/]?\\s*(?:ឆ្នាំ\\s*)?((?:19|20)\\d\\d)(?![\\d%])";
const END = "(ចុងបញ្ចប់|ដំណាច់|ចុង|ដើម|ពាក់កណ្តាល|ពាក់កណ្ដាល)?";
const ORDINAL = "(?:ទី)?\\s*(\\d|មួយ|ពីរ|បី|បួន)";
const ORDINALS: Readonly<Record<string, number>> = { មួយ: 1, ពីរ: 2, បី: 3, បួន: 4 };

/** Dates in Khmer words; they stand beside the English patterns and are tried only where Khmer letters are. */
export const KHMER_DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: new RegExp(`(?:ថ្ងៃ(?:ទី)?\\s*)?(?<!\\d)(\\d{1,2})\\s*[./-]?\\s*(?:ខែ\\s*)?${NAME}${YEAR}`, "gu"),
    make: ([d, m, y]) => day(numberOf(y), khmerMonth(m), numberOf(d), "sure"),
  },
  {
    pattern: new RegExp(`(?:ខែ\\s*)?${NAME}\\s*(?:[-–—]|ដល់|និង)\\s*(?:ខែ\\s*)?${NAME}${YEAR}`, "gu"),
    make: ([a, b, y]) => span(month(a, y), month(b, y)),
  },
  {
    pattern: new RegExp(`${END}\\s*(?:ខែ\\s*)?${NAME}${YEAR}`, "gu"),
    make: ([q, m, y]) => ({ ...month(m, y), confidence: isEnd(q) ? "sure" : "unsure" }),
  },
  {
    pattern: new RegExp(`ត្រីមាស${ORDINAL}${YEAR}`, "gu"),
    make: ([q, y]) => (ordinal(q) >= 1 && ordinal(q) <= 4 ? quarter(ordinal(q), y) : null),
  },
  {
    pattern: new RegExp(`ឆមាស${ORDINAL}${YEAR}`, "gu"),
    make: ([h, y]) => (ordinal(h) === 1 || ordinal(h) === 2 ? half(ordinal(h), y) : null),
  },
  {
    pattern: /ឆ្នាំសិក្សា\s*((?:19|20)\d\d)(?:\s*[-/–]\s*(\d{4}|\d{2}))?(?![\d%])/gu,
    make: ([a, b], options) => schoolYear(numberOf(a), b, options),
  },
  {
    pattern: new RegExp(`${END}\\s*ឆ្នាំ\\s*((?:19|20)\\d\\d)(?![\\d%])`, "gu"),
    make: ([q, y]) => wholeYear(numberOf(y), isEnd(q) ? undefined : "mid"),
  },
];

const NO_YEAR_MONTH = new RegExp(`(?:ខែ\\s*)${NAME}`, "u");
const NO_YEAR_QUARTER = new RegExp(`ត្រីមាស${ORDINAL}`, "u");

/** A month ("04") or quarter ("Q1") in Khmer words that stands without its year, else null. */
export function khmerPartOfYear(text: string): string | null {
  const found = NO_YEAR_MONTH.exec(text);
  if (found) return String(khmerMonth(found[1])).padStart(2, "0");
  const number = ordinal(NO_YEAR_QUARTER.exec(text)?.[1]);
  return number >= 1 && number <= 4 ? `Q${number}` : null;
}

/** "Start" and "middle" leave open until when; "end" and nothing mean the last day. */
function isEnd(qualifier: string | undefined): boolean {
  return qualifier === undefined || /^(?:ចុង|ដំណាច់)/u.test(qualifier);
}

function month(name: string | undefined, year: string | undefined) {
  return monthSpan(numberOf(year), khmerMonth(name), khmerMonth(name));
}

function khmerMonth(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.includes(name ?? "")) + 1;
}

function ordinal(text: string | undefined): number {
  return ORDINALS[text ?? ""] ?? numberOf(text);
}
