import type { Confidence } from "../reading";
import { daysInMonth, isDay, isoMonth, lastDayOfMonth, toIso } from "./calendar";
import type { DateMade, DateOptions } from "./date-token";

// What the groups of a date pattern stand for: texts of a match in, a date with its first and last day out.

/** The number that a group of digits says; NaN for a group that is not there. */
export function numberOf(text: string | undefined): number {
  return Number(text ?? Number.NaN);
}

export function lowerCase(text: string | undefined): string {
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

/** 1 to 12, by the first three letters of an English name; 0 for any other word. */
export function monthOf(text: string | undefined): number {
  return (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
      lowerCase(text).slice(0, 3),
    ) + 1
  );
}

/** One day; null for a day that the calendar does not have, such as 31 June. */
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
  const single = (numberOf(first) > 12 || numberOf(first) === numberOf(second)) && (year ?? "").length === 4;
  const dayFirst = day(yearOf(year), numberOf(second), numberOf(first), single ? "sure" : "unsure");
  return dayFirst ?? day(yearOf(year), numberOf(first), numberOf(second), "unsure");
}

/** From the first day of one month to the last day of another in the same year; months from 1. */
export function monthSpan(year: number, from: number, to: number): NonNullable<DateMade> {
  return {
    date: isoMonth(year, from),
    firstDay: toIso({ year, month: from, day: 1 }),
    lastDay: lastDayOfMonth(year, to),
    confidence: "sure",
  };
}

/** A month, or a vague part of it: "early March 2019" is asked about, "end of March 2019" is not. */
export function monthDate(
  qualifier: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateMade {
  const whole = monthSpan(yearOf(year), monthOf(month), monthOf(month));
  const vague = qualifier !== undefined && lowerCase(qualifier) !== "end";
  return { ...whole, confidence: vague ? "unsure" : sureYear(year) };
}

/** A quarter of the calendar year, 1 to 4; null where no number was read. */
export function quarter(number: number | undefined, year: string | undefined): DateMade {
  if (number === undefined) return null;
  const y = yearOf(year);
  return { ...monthSpan(y, number * 3 - 2, number * 3), date: `${y}-Q${number}` };
}

/** The first or second half of a calendar year. */
export function half(number: number, year: string | undefined): DateMade {
  const y = yearOf(year);
  return { ...monthSpan(y, number * 6 - 5, number * 6), date: `${y}-H${number}` };
}

/** A calendar year, or a vague part of it: "early 2020" is asked about, "end of 2020" is not. */
export function wholeYear(year: number, qualifier: string | undefined): DateMade {
  const vague = qualifier !== undefined && lowerCase(qualifier) !== "end";
  return {
    date: String(year),
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    confidence: vague ? "unsure" : "sure",
  };
}

/** "mid-2020": the end of June, if it is meant to the day; somebody has to say so. */
export function midYear(year: number): DateMade {
  return { date: `${year}-06`, firstDay: `${year}-06-01`, lastDay: `${year}-06-30`, confidence: "unsure" };
}

/** A number alone is a year only from 1990 to 2040; null otherwise. */
export function bareYear(year: number): DateMade {
  return year < 1990 || year > 2040 ? null : wholeYear(year, undefined);
}

/** A span of years may be a plan's name, so it is asked about. */
export function yearSpan(from: number, to: number): DateMade {
  if (to <= from) return null;
  return { date: `${from}/${to}`, firstDay: `${from}-01-01`, lastDay: `${to}-12-31`, confidence: "unsure" };
}

/** "SY 2019/20": two years that follow each other, by the month in which the school year ends; null for others. */
export function schoolYear(from: number, to: string | undefined, options: DateOptions): DateMade {
  if (to === undefined) return { date: `SY${from}`, firstDay: null, lastDay: null, confidence: "unsure" };
  if (numberOf(to.slice(-2)) !== (from + 1) % 100) return null;
  const month = options.schoolYearEndMonth;
  return {
    date: `SY${from}/${to.slice(-2)}`,
    firstDay: toIso({ year: from, month: (month % 12) + 1, day: 1 }),
    lastDay: toIso({ year: from + 1, month, day: daysInMonth(from + 1, month) }),
    confidence: "sure",
  };
}

/** "FY 2019/20": two years that follow each other. Nothing says on which day it begins, so it is asked about. */
export function fiscalYear(from: number, to: string | undefined): DateMade {
  if (numberOf((to ?? "").slice(-2)) !== (from + 1) % 100) return null;
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
