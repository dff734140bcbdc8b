import { dayNumber, parseIso } from "../../parse/dates/calendar";

/**
 * Days from one day to a later one, both YYYY-MM-DD: of the calendar, or working days from Monday to Friday, the later
 * day not counted. Public holidays are not known here. Negative where the second day is the earlier one.
 */
export function daysBetween(from: string, to: string, counted: "calendar" | "working"): number {
  const [first, last] = [parseIso(from), parseIso(to)];
  if (!first || !last) throw new Error(`"${from}" or "${to}" is no day`);
  const days = dayNumber(last) - dayNumber(first);
  if (counted === "calendar" || days <= 0) return days;
  return Array.from({ length: days }, (_, index) => dayNumber(first) + index).filter(isWorkingDay).length;
}

/** Day 0 was a Monday. */
function isWorkingDay(day: number): boolean {
  return day % 7 < 5;
}
