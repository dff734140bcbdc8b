const SPAN = /^(\d{4})(?:\s*[-/–]\s*(\d{2}|\d{4}))?$/;

/** The year so many years later, written as the one given: ("2026-27", -1) → "2025-26"; null for other notations. */
export function shiftPeriod(period: string, years: number): string | null {
  const found = SPAN.exec(period.trim());
  if (!found) return null;
  const from = Number(found[1]) + years;
  const to = found[2];
  if (to === undefined) return String(from);
  const end = Number(to) + years;
  return `${from}-${to.length === 2 ? String((end + 100) % 100).padStart(2, "0") : String(end)}`;
}

/** The last day of the year that a period names, when the guideline says in which month years begin. */
export function yearEndOf(period: string, yearStartMonth: number | null): string | null {
  const found = SPAN.exec(period.trim());
  if (!found || yearStartMonth === null) return null;
  const from = Number(found[1]);
  if (yearStartMonth === 1) return `${from}-12-31`;
  const month = yearStartMonth - 1;
  const days =
    month === 2 ? ((from + 1) % 4 === 0 && (from + 1) % 100 !== 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${from + 1}-${String(month).padStart(2, "0")}-${days}`;
}
