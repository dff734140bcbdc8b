import { dayNumber, parseIso } from "../../parse/dates/calendar";

/** The days between which a target is to be reached, YYYY-MM-DD. */
export interface Span {
  readonly start: string;
  readonly due: string;
}

/** The share of the span that has passed on a day, 0 to 1. A span without length has passed. */
export function expectedShare({ start, due }: Span, asOf: string): number {
  const [first, last, now] = [start, due, asOf].map((day) => {
    const civil = parseIso(day);
    if (!civil) throw new Error(`"${day}" is no day`);
    return dayNumber(civil);
  }) as [number, number, number];
  return last <= first ? 1 : Math.max(0, Math.min(1, (now - first) / (last - first)));
}
