import type { DateMade, DateOptions } from "./date-token";
import {
  numberOf,
  lowerCase,
  yearOf,
  sureYear,
  monthOf,
  day,
  numeric,
  monthSpan,
  monthDate,
  quarter,
  half,
  midYear,
  wholeYear,
  bareYear,
  yearSpan,
  schoolYear,
  fiscalYear,
  span,
} from "./make-date";

/** One way of writing a date: its pattern and what the groups mean. */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly make: (groups: readonly string[], options: DateOptions) => DateMade;
}

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const YEAR = "((?:19|20)\\d\\d|'\\d\\d)(?![\\d%]|[.,]\\d)";
const SHORT_YEAR = "((?:19|20)\\d\\d|'?\\d\\d)(?![\\d%]|[.,]\\d)";
const QUALIFIER = "(?:(beginning|start|early|mid|middle|late|end)(?:\\s*-\\s*|\\s+)(?:of\\s+)?(?:the\\s+)?)?";
const ORDINAL = "(1st|first|2nd|second|3rd|third|4th|fourth|last)";
const QUARTERS: Readonly<Record<string, number>> = {
  "1st": 1,
  first: 1,
  "2nd": 2,
  second: 2,
  "3rd": 3,
  third: 3,
  "4th": 4,
  fourth: 4,
  last: 4,
};

/** Ordered: where two start at the same place the longer match wins, then the earlier pattern. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g,
    make: ([y, m, d]) => day(numberOf(y), numberOf(m), numberOf(d), "sure"),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?![\d%/])/g,
    make: ([d, , m, y]) => numeric(d, m, y),
  },
  {
    pattern: re(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?\\s*[/.-]?\\s*(?:of\\s+)?${MONTH}\\s*[/,-]?\\s*${SHORT_YEAR}`),
    make: ([d, m, y]) => day(yearOf(y), monthOf(m), numberOf(d), sureYear(y)),
  },
  {
    pattern: re(`\\b${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*((?:19|20)\\d\\d)(?!\\d)`),
    make: ([m, d, y]) => day(yearOf(y), monthOf(m), numberOf(d), "sure"),
  },
  {
    pattern: re(`\\b${MONTH}\\s*(?:-|–|—|to|and|until)\\s*${MONTH}\\s*${YEAR}`),
    make: ([a, b, y]) =>
      span(monthSpan(yearOf(y), monthOf(a), monthOf(a)), monthSpan(yearOf(y), monthOf(b), monthOf(b))),
  },
  {
    pattern: re(`\\b${QUALIFIER}${MONTH}\\s*[,/-]?\\s*(?:of\\s+)?${SHORT_YEAR}`),
    make: ([q, m, y]) => monthDate(q, m, y),
  },
  {
    pattern: re(`\\b${ORDINAL}\\s+quarter\\s*(?:of\\s+)?(?:the\\s+)?(?:year\\s+)?${SHORT_YEAR}`),
    make: ([q, y]) => quarter(QUARTERS[lowerCase(q)], y),
  },
  { pattern: re(`\\bQ\\s?([1-4])\\s*[-/,]?\\s*(?:of\\s+)?${SHORT_YEAR}`), make: ([q, y]) => quarter(numberOf(q), y) },
  { pattern: /\b((?:19|20)\d\d)\s*-?\s*Q([1-4])\b/gi, make: ([y, q]) => quarter(numberOf(q), y) },
  {
    pattern: re(`\\b(first|second|1st|2nd|last)\\s+(?:half|six\\s+months|semester)\\s*(?:of\\s+)?${SHORT_YEAR}`),
    make: ([h, y]) => half(/^(?:first|1st)$/i.test(h ?? "") ? 1 : 2, y),
  },
  { pattern: re(`\\b[HS]([12])\\s*(?:of\\s+)?${YEAR}`), make: ([h, y]) => half(numberOf(h), y) },
  {
    pattern: re(
      "\\b(?:between\\s+)?(?:SY|S\\.Y\\.|(?:school|academic)\\s+years?)\\s*(?:of\\s+)?((?:19|20)\\d\\d)(?:\\s*[-/–]\\s*(\\d{4}|\\d{2}))?(?![\\d%])",
    ),
    make: ([a, b], options) => schoolYear(numberOf(a), b, options),
  },
  {
    pattern: re("\\b(?:FY|fiscal\\s+year|financial\\s+year)\\s*((?:19|20)\\d\\d)\\s*[-/–]\\s*(\\d{4}|\\d{2})(?!\\d)"),
    make: ([a, b]) => fiscalYear(numberOf(a), b),
  },
  {
    pattern: /(?<![\d.,/-])((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?![\d%])/g,
    make: ([a, b]) => yearSpan(numberOf(a), numberOf(b)),
  },
  {
    // "06/2018": a month; "6/2018 schools" may be so many of so many.
    pattern: /(?<![\d.,/-])(0[1-9]|1[0-2])\s*\/\s*((?:199|20[0-4])\d)(?![\d%/]|\s*\p{L}{2})/gu,
    make: ([m, y]) => monthSpan(numberOf(y), numberOf(m), numberOf(m)),
  },
  {
    pattern: re(
      `\\b(beginning|start|early|mid|middle|late|end)(?:\\s*-\\s*|\\s+)(?:of\\s+)?(?:the\\s+)?(?:year\\s+)?${YEAR}`,
    ),
    make: ([q, y]) => (/^mid/i.test(q ?? "") ? midYear(yearOf(y)) : wholeYear(yearOf(y), q)),
  },
  {
    pattern: /(?<![\d.,/$#])(?<!\d[-–])((?:199|20[0-4])\d)(?![\d%/]|[.,]\d|\s*(?:%|ha\b|km\b|\$|-\d))/g,
    make: ([y]) => bareYear(numberOf(y)),
  },
];

function re(source: string): RegExp {
  return new RegExp(source, "gi");
}
