import { foldHeading } from "./fold-heading";

/** Words that change nothing about what a heading stands for, wherever they are. */
const LIGHT = new Set([
  "the",
  "of",
  "a",
  "an",
  "for",
  "in",
  "to",
  "our",
  "its",
  "this",
  "per",
  "de",
  "du",
  "des",
  "la",
  "le",
  "les",
  "d",
  "l",
]);
/** Words that say whose, when or how far along, in a heading that is otherwise known. */
const HEAVY = new Set([
  ...LIGHT,
  ...["and", "be", "by", "as", "at", "on", "with", "year", "annual", "fy", "financial", "fiscal", "current", "period"],
  ...["ministry", "department", "agency", "organisation", "organization", "institution", "division", "directorate"],
  ...[
    "proposed",
    "approved",
    "agreed",
    "revised",
    "final",
    "overall",
    "total",
    "main",
    "key",
    "value",
    "relative",
    "expected",
    "twg",
    "end",
  ],
  ...["taken", "achieved", "measured", "undertaken", "met", "description", "name", "statement", "full", "no"],
  ...["attendu", "attendus", "principal", "principale", "principales"],
]);
/** A day that ends a heading begins its month within so many letters of the end. */
const LONGEST_DAY = 24;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
/** "as at 30 June", "by end of March": a day that is no part of the name. */
const DAY =
  /\b(?:as (?:at|of|on)|up ?to|by|until|till|ending)\b[\p{N}\s]*(?:end|of|st|nd|rd|th|[\p{N}\s])*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\p{N}\s]*$/u;

/** A heading without small words, so that "weight of the objective" is "weight objective". */
export function lightForm(heading: string): string {
  return without(heading, LIGHT);
}

/** A heading with nothing left but what names the column; "" where nothing is left. */
export function bareForm(heading: string): string {
  return without(heading.replace(DAY, " ").trim(), HEAVY);
}

/**
 * Whether the light or bare form of a heading may be one that is made of these words: false for almost all content of a
 * sheet, at its first word or second, so that the forms themselves need not be made.
 */
export function mayConsistOf(heading: string, words: ReadonlySet<string>): boolean {
  for (let from = 0; from < heading.length;) {
    const space = heading.indexOf(" ", from);
    const to = space < 0 ? heading.length : space;
    const word = heading.slice(from, to);
    if (!words.has(word) && !HEAVY.has(word)) return MONTH.test(heading.slice(-LONGEST_DAY));
    from = to + 1;
  }
  return true;
}

/**
 * False for a text that ends in a word which no heading made of these words has, told without folding it: most content
 * of a sheet. Only a whole last word with another before it tells; a year or number behind it changes nothing.
 */
export function mayEndHeading(text: string, words: ReadonlySet<string>): boolean {
  let end = text.length;
  while (end > 0 && isDigitOrStop(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  // A single letter may be a number of a list; after a hyphen or the end of a line the word may be broken.
  if (end - start < 2 || start < 2 || text[start - 1] !== " " || /[\s-]/.test(text.charAt(start - 2))) return true;
  const last = text.slice(start, end).toLowerCase();
  return words.has(last) || HEAVY.has(last);
}

/** Space, comma, full stop, or 0 to 9. */
function isDigitOrStop(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x2e || (code >= 0x30 && code <= 0x39);
}

/** A to Z, in either case. */
function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function without(heading: string, words: ReadonlySet<string>): string {
  return heading
    .split(" ")
    .filter((word) => !words.has(word))
    .join(" ");
}

const BETWEEN_PARTS = /\s*(?:[/|\n–—]|\s-\s)\s*/;

/** The parts of a heading that is written twice, in two languages or as two words for one thing; none where it is one. */
export function headingParts(text: string): readonly string[] {
  if (!/[/|\n–—]|\s-\s/.test(text)) return [];
  const parts = text
    .split(BETWEEN_PARTS)
    .map(foldHeading)
    .filter((part) => part !== "");
  return parts.length > 1 && parts.length < 5 ? parts : [];
}
