import type { Guideline } from "../../guidelines/guideline";

const PERIOD = /^(\d{4})(?:\s*[-–/]\s*(\d{2}|\d{4}))?$/;

/** True for "2026", "2026-27" and "2026-2030", the later year not before the first. */
export function isPeriod(text: string): boolean {
  const found = PERIOD.exec(text.trim());
  if (!found) return false;
  const [, first = "", last] = found;
  if (last === undefined) return true;
  const from = Number(first);
  const to = last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
  return last.length === 4 ? to >= from : to >= from || Number(last) === (from + 1) % 100;
}

/**
 * The period offered for a new template: the years a JMI guideline is for, and for a CFR the financial year that a plan
 * made today is most likely for, "2026-27" on 2026-11-21.
 */
export function usualPeriod(guideline: Guideline | undefined, today: string): string {
  if (guideline?.kind === "jmi") return `${guideline.periods.outcome.from}-${guideline.periods.outcome.to}`;
  const year = Number(today.slice(0, 4));
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
