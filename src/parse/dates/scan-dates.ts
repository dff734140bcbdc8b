import { DATE_PATTERNS } from "./date-patterns";
import type { DatePattern } from "./date-patterns";
import type { DateOptions, DateToken } from "./date-token";
import { FRENCH_DATE_PATTERNS, FRENCH_DATE_WORD } from "./french-dates";
import { KHMER_DATE_PATTERNS } from "./khmer-dates";
import { remember } from "../remember";
import { span } from "./make-date";

/** School years of Cambodia's JMIs ended in late summer; a guideline may say otherwise. */
export const DEFAULT_DATE_OPTIONS: DateOptions = { schoolYearEndMonth: 8 };

/** Words between two dates that make one span of them. */
const BETWEEN = /^\s*(?:-|–|—|to|until|till|and|through|au?|à|jusqu'(?:au|en|à)|ដល់|ទៅ)\s*$/i;

/** Every date has a year of four digits, digits parted by signs, or two digits behind a word of the calendar. */
const MAY_DATE =
  /(?:19|20)\d\d|\d\s*[/.-]\s*\d|'\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half|months|semester|q\s?[1-4]|f[ée]v|avr|mai|jui|ao[uû]|déc)\D*\d/i;
const KHMER = /[\u1780-\u17b3]/;

/** Every date of a text (normalised beforehand), from left to right; "April 2007 – June 2008" is one. */
export function scanDates(text: string, options: DateOptions = DEFAULT_DATE_OPTIONS): readonly DateToken[] {
  return options === DEFAULT_DATE_OPTIONS ? scanByDefault(text) : scan(text, options);
}

const scanByDefault = remember((text) => scan(text, DEFAULT_DATE_OPTIONS));

function scan(text: string, options: DateOptions): readonly DateToken[] {
  if (!MAY_DATE.test(text)) return [];
  const found: DateToken[] = [];
  for (const { pattern, make } of patternsFor(text)) {
    for (const match of text.matchAll(pattern)) {
      const made = make(match.slice(1), options);
      if (made) found.push({ ...made, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: DateToken[] = [];
  for (const token of found) {
    const last = tokens.at(-1);
    if (!last || token.start >= last.end) tokens.push(token);
  }
  return joinSpans(text, tokens);
}

/** The patterns of the languages that a text has letters or words of. */
function patternsFor(text: string): readonly DatePattern[] {
  const french = FRENCH_DATE_WORD.test(text);
  const khmer = KHMER.test(text);
  if (!french && !khmer) return DATE_PATTERNS;
  return [...DATE_PATTERNS, ...(french ? FRENCH_DATE_PATTERNS : []), ...(khmer ? KHMER_DATE_PATTERNS : [])];
}

function joinSpans(text: string, tokens: readonly DateToken[]): readonly DateToken[] {
  const joined: DateToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, token.start) : "";
    const made = last && BETWEEN.test(between) && !last.date.includes("/20") ? span(last, token) : null;
    if (last && made) joined[joined.length - 1] = { ...made, start: last.start, end: token.end };
    else joined.push(token);
  }
  return joined;
}
