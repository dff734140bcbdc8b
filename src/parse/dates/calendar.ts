/** A day of the Gregorian calendar; `month` counts from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that the calendar has. */
export function isDay({ year, month, day }: Civil): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 January of year 1, which is day 0; integers only, so no time zone can shift a day. */
export function dayNumber({ year, month, day }: Civil): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leaps + (DAYS_BEFORE[month - 1] ?? 0) + leapDay + day - 1;
}

/** The day with this number: the inverse of `dayNumber`. */
export function civilOf(number: number): Civil {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year += 1;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year -= 1;
  let rest = number - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** "YYYY-MM-DD". */
export function toIso({ year, month, day }: Civil): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** "2006-12-31" → parts; null for anything that is not a day of the calendar. */
export function parseIso(iso: string): Civil | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return null;
  const civil = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(civil) ? civil : null;
}

/** The last day of a month as ISO. */
export function lastDayOfMonth(year: number, month: number): string {
  return toIso({ year, month, day: daysInMonth(year, month) });
}

/** A month as ISO: "2006-09". */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The same day so many months later, or the month's last day where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const civil = parseIso(iso);
  if (!civil) return iso;
  const count = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return toIso({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
