import type { Confidence } from "../reading";
import { daysInMonth, isDay, isoMonth, lastDayOfMonth, toIso } from "./calendar";
import type { DateMade, DateOptions } from "./date-token";

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
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, make: ([y, m, d]) => day(num(y), num(m), num(d), "sure") },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?![\d%/])/g,
    make: ([d, , m, y]) => numeric(d, m, y),
  },
  {
    pattern: re(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?\\s*[/.-]?\\s*(?:of\\s+)?${MONTH}\\s*[/,-]?\\s*${SHORT_YEAR}`),
    make: ([d, m, y]) => day(yearOf(y), monthOf(m), num(d), sureYear(y)),
  },
  {
    pattern: re(`\\b${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*((?:19|20)\\d\\d)(?!\\d)`),
    make: ([m, d, y]) => day(yearOf(y), monthOf(m), num(d), "sure"),
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
    make: ([q, y]) => quarter(QUARTERS[low(q)], y),
  },
  { pattern: re(`\\bQ\\s?([1-4])\\s*[-/,]?\\s*(?:of\\s+)?${SHORT_YEAR}`), make: ([q, y]) => quarter(num(q), y) },
  { pattern: /\b((?:19|20)\d\d)\s*-?\s*Q([1-4])\b/gi, make: ([y, q]) => quarter(num(q), y) },
  {
    pattern: re(`\\b(first|second|1st|2nd|last)\\s+(?:half|six\\s+months|semester)\\s*(?:of\\s+)?${SHORT_YEAR}`),
    make: ([h, y]) => half(/^(?:first|1st)$/i.test(h ?? "") ? 1 : 2, y),
  },
  { pattern: re(`\\b[HS]([12])\\s*(?:of\\s+)?${YEAR}`), make: ([h, y]) => half(num(h), y) },
  {
    pattern: re(
      "\\b(?:between\\s+)?(?:SY|S\\.Y\\.|(?:school|academic)\\s+years?)\\s*(?:of\\s+)?((?:19|20)\\d\\d)(?:\\s*[-/–]\\s*(\\d{4}|\\d{2}))?(?![\\d%])",
    ),
    make: ([a, b], options) => schoolYear(num(a), b, options),
  },
  {
    pattern: re("\\b(?:FY|fiscal\\s+year|financial\\s+year)\\s*((?:19|20)\\d\\d)\\s*[-/–]\\s*(\\d{4}|\\d{2})(?!\\d)"),
    make: ([a, b]) => fiscalYear(num(a), b),
  },
  {
    pattern: /(?<![\d.,/-])((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?![\d%])/g,
    make: ([a, b]) => yearSpan(num(a), num(b)),
  },
  {
    pattern: re(
      `\\b(beginning|start|early|mid|middle|late|end)(?:\\s*-\\s*|\\s+)(?:of\\s+)?(?:the\\s+)?(?:year\\s+)?${YEAR}`,
    ),
    make: ([q, y]) => wholeYear(yearOf(y), q),
  },
  {
    pattern: /(?<![\d.,/$#])(?<!\d[-–])((?:199|20[0-4])\d)(?![\d%/]|[.,]\d|\s*(?:%|ha\b|km\b|\$|-\d))/g,
    make: ([y]) => bareYear(num(y)),
  },
];

function re(source: string): RegExp {
  return new RegExp(source, "gi");
}

function num(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

function low(text: string | undefined): string {
  return (text ?? "").toLowerCase();
}

/** "2006" or "'06" or "06"; two digits mean this age: 00–79 → 20xx, 80–99 → 19xx. */
function yearOf(text: string | undefined): number {
  const digits = (text ?? "").replace("'", "");
  const year = Number(digits);
  return digits.length === 4 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/** Two bare digits after a month may be a day or a year: a question. With an apostrophe they are a year. */
function sureYear(text: string | undefined): Confidence {
  return /^'?\d\d$/.test(text ?? "") && !(text ?? "").startsWith("'") ? "unsure" : "sure";
}

function monthOf(text: string | undefined): number {
  return (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
      low(text).slice(0, 3),
    ) + 1
  );
}

function day(year: number, month: number, dayOfMonth: number, confidence: Confidence): DateMade {
  const civil = { year, month, day: dayOfMonth };
  if (!isDay(civil)) return null;
  const iso = toIso(civil);
  return { date: iso, firstDay: iso, lastDay: iso, confidence };
}

/** Day first. A second number above 12 can only be the day of the American order, which is asked about. */
function numeric(first: string | undefined, second: string | undefined, year: string | undefined): DateMade {
  const dayFirst = day(yearOf(year), num(second), num(first), (year ?? "").length === 4 ? "sure" : "unsure");
  return dayFirst ?? day(yearOf(year), num(first), num(second), "unsure");
}

function monthSpan(year: number, from: number, to: number): NonNullable<DateMade> {
  return {
    date: isoMonth(year, from),
    firstDay: toIso({ year, month: from, day: 1 }),
    lastDay: lastDayOfMonth(year, to),
    confidence: "sure",
  };
}

function monthDate(qualifier: string | undefined, month: string | undefined, year: string | undefined): DateMade {
  const whole = monthSpan(yearOf(year), monthOf(month), monthOf(month));
  const vague = qualifier !== undefined && low(qualifier) !== "end";
  return { ...whole, confidence: vague ? "unsure" : sureYear(year) };
}

function quarter(number: number | undefined, year: string | undefined): DateMade {
  if (number === undefined) return null;
  const y = yearOf(year);
  return { ...monthSpan(y, number * 3 - 2, number * 3), date: `${y}-Q${number}` };
}

function half(number: number, year: string | undefined): DateMade {
  const y = yearOf(year);
  return { ...monthSpan(y, number * 6 - 5, number * 6), date: `${y}-H${number}` };
}

function wholeYear(year: number, qualifier: string | undefined): DateMade {
  const vague = qualifier !== undefined && low(qualifier) !== "end";
  return {
    date: String(year),
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    confidence: vague ? "unsure" : "sure",
  };
}

function bareYear(year: number): DateMade {
  return year < 1990 || year > 2040 ? null : wholeYear(year, undefined);
}

/** A span of years may be a plan's name, so it is asked about. */
function yearSpan(from: number, to: number): DateMade {
  if (to <= from) return null;
  return { date: `${from}/${to}`, firstDay: `${from}-01-01`, lastDay: `${to}-12-31`, confidence: "unsure" };
}

function schoolYear(from: number, to: string | undefined, options: DateOptions): DateMade {
  if (to === undefined) return { date: `SY${from}`, firstDay: null, lastDay: null, confidence: "unsure" };
  if (num(to.slice(-2)) !== (from + 1) % 100) return null;
  const month = options.schoolYearEndMonth;
  return {
    date: `SY${from}/${to.slice(-2)}`,
    firstDay: toIso({ year: from, month: (month % 12) + 1, day: 1 }),
    lastDay: toIso({ year: from + 1, month, day: daysInMonth(from + 1, month) }),
    confidence: "sure",
  };
}

function fiscalYear(from: number, to: string | undefined): DateMade {
  if (num((to ?? "").slice(-2)) !== (from + 1) % 100) return null;
  return { date: `FY${from}/${(to ?? "").slice(-2)}`, firstDay: null, lastDay: null, confidence: "unsure" };
}

/** From the first day of one to the last day of the other; refused when it runs backwards. */
export function span(from: NonNullable<DateMade>, to: NonNullable<DateMade>): DateMade {
  if (from.firstDay === null || to.lastDay === null || from.firstDay > to.lastDay) return null;
  const sure = from.confidence === "sure" && to.confidence === "sure";
  return {
    date: `${from.date}/${to.date}`,
    firstDay: from.firstDay,
    lastDay: to.lastDay,
    confidence: sure ? "sure" : "unsure",
  };
}
