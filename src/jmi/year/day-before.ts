import { civilOf, dayNumber, parseIso, toIso } from "../../parse/dates/calendar";
import { daysBetween } from "../twg/days-between";

/** The last day from which there are `days` to a later day, both YYYY-MM-DD, as `daysBetween` counts them. */
export function dayBefore(day: string, days: number, counted: "calendar" | "working"): string {
  const civil = parseIso(day);
  if (!civil) throw new Error(`"${day}" is no day`);
  const last = dayNumber(civil);
  let back = days;
  while (daysBetween(toIso(civilOf(last - back)), day, counted) < days) back += 1;
  return toIso(civilOf(last - back));
}
