import type { Confidence } from "../reading";
import { daysInMonth, isDay, isoMonth, lastDayOfMonth, toIso } from "./calendar";
import type { DateMade, DateOptions } from "./date-token";

// What the groups of a date pattern stand for: texts of a match in, a date with its first and last day out.

export function num(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

export function low(text: string | undefined): string {
  return (text ?? "").toLowerCase();
}

/** "2006" or "'06" or "06"; two digits mean this age: 00–79 → 20xx, 80–99 → 19xx. */
export function yearOf(text: string | undefined): number {
  const digits = (text ?? "").replace("'", "");
  const year = Number(digits);
  return digits.length === 4 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/** Two bare digits after a month may be a day or a year: a question. With an apostrophe they are a year. */
export function sureYear(text: string | undefined): Confidence {
  return /^'?\d\d$/.test(text ?? "") && !(text ?? "").startsWith("'") ? "unsure" : "sure";
}

export function monthOf(text: string | undefined): number {
  return (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
      low(text).slice(0, 3),
    ) + 1
  );
}

export function day(year: number, month: number, dayOfMonth: number, confidence: Confidence): DateMade {
  const civil = { year, month, day: dayOfMonth };
  if (!isDay(civil)) return null;
  const iso = toIso(civil);
  return { date: iso, firstDay: iso, lastDay: iso, confidence };
}

/**
 * Day first, sure only where the month cannot come first: 24/02/2005 has one reading, 03/04/2025 has two. A second
 * number above 12 can only be the day of the American order, which is asked about.
 */
export function numeric(first: string | undefined, second: string | undefined, year: string | undefined): DateMade {
  const single = (num(first) > 12 || num(first) === num(second)) && (year ?? "").length === 4;
  const dayFirst = day(yearOf(year), num(second), num(first), single ? "sure" : "unsure");
  return dayFirst ?? day(yearOf(year), num(first), num(second), "unsure");
}

export function monthSpan(year: number, from: number, to: number): NonNullable<DateMade> {
  return {
    date: isoMonth(year, from),
    firstDay: toIso({ year, month: from, day: 1 }),
    lastDay: lastDayOfMonth(year, to),
    confidence: "sure",
  };
}

export function monthDate(
  qualifier: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateMade {
  const whole = monthSpan(yearOf(year), monthOf(month), monthOf(month));
  const vague = qualifier !== undefined && low(qualifier) !== "end";
  return { ...whole, confidence: vague ? "unsure" : sureYear(year) };
}

export function quarter(number: number | undefined, year: string | undefined): DateMade {
  if (number === undefined) return null;
  const y = yearOf(year);
  return { ...monthSpan(y, number * 3 - 2, number * 3), date: `${y}-Q${number}` };
}

export function half(number: number, year: string | undefined): DateMade {
  const y = yearOf(year);
  return { ...monthSpan(y, number * 6 - 5, number * 6), date: `${y}-H${number}` };
}

export function wholeYear(year: number, qualifier: string | undefined): DateMade {
  const vague = qualifier !== undefined && low(qualifier) !== "end";
  return {
    date: String(year),
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    confidence: vague ? "unsure" : "sure",
  };
}

export function bareYear(year: number): DateMade {
  return year < 1990 || year > 2040 ? null : wholeYear(year, undefined);
}

/** A span of years may be a plan's name, so it is asked about. */
export function yearSpan(from: number, to: number): DateMade {
  if (to <= from) return null;
  return { date: `${from}/${to}`, firstDay: `${from}-01-01`, lastDay: `${to}-12-31`, confidence: "unsure" };
}

export function schoolYear(from: number, to: string | undefined, options: DateOptions): DateMade {
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

export function fiscalYear(from: number, to: string | undefined): DateMade {
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
