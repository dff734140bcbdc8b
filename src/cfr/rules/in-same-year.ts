import { civilOf, dayNumber, daysInMonth } from "../../parse/dates/calendar";
import type { Comparable } from "../score/comparable";

/**
 * What was reached or is planned in another year, as a value to hold against this year's. A day that comes round every
 * year is later each time, so it is moved by whole years until it is nearest to this one; all else stays as it is.
 */
export function inSameYear(value: Comparable, thisYear: Comparable): number {
  if (value.kind !== "date" || thisYear.kind !== "date") return value.value;
  const { month, day } = civilOf(value.value);
  const around = civilOf(thisYear.value).year;
  const distance = (one: number) => Math.abs(one - thisYear.value);
  return [around, around - 1, around + 1]
    .map((year) => dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }))
    .reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
