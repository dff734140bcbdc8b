import type { JmiIndicator, JmiMatrix } from "../../../jmi/matrix";
import { civilOf, dayNumber, parseIso, toIso } from "../../../parse/dates/calendar";
import type { IatiBlock } from "./iati-indicator";
import type { ToldValue } from "./told-value";

/** A target with the days between which it is to be reached, both as YYYY-MM-DD. */
export interface IatiPeriod {
  readonly start: string;
  readonly end: string;
  readonly target: ToldValue;
}

/** From the first day of the headings' years to each target's day; a later target's period begins the day after. */
export function periodsOf(
  { periods }: JmiMatrix,
  { due }: JmiIndicator,
  targets: readonly ToldValue[],
): readonly IatiPeriod[] | IatiBlock {
  if (!periods.output) return "start";
  let start = `${periods.output.from}-01-01`;
  const found: IatiPeriod[] = [];
  for (const [index, target] of targets.entries()) {
    const end = index === targets.length - 1 ? (due?.day ?? null) : target.lastDay;
    if (end === null) return "due";
    if (end < start) return "order";
    found.push({ start, end, target });
    start = dayAfter(end);
  }
  return found;
}

function dayAfter(iso: string): string {
  const day = parseIso(iso);
  return day ? toIso(civilOf(dayNumber(day) + 1)) : iso;
}

/** The first period that a day lies in or before; the last for a value without a day. */
export function periodOf(periods: readonly IatiPeriod[], day: string | null): number {
  const found = day === null ? -1 : periods.findIndex(({ end }) => day <= end);
  return found < 0 ? periods.length - 1 : found;
}
