import { dayNumber, parseIso } from "../../parse/dates/calendar";
import type { MeasureCell } from "../matrix";

/** A value reduced to a number that can be compared with others of its kind; dates count as days. */
export interface Comparable {
  /** "fraction": a number shown with a percent format; "percent": a plain number of percents. */
  readonly kind: "number" | "percent" | "fraction" | "date";
  readonly value: number;
}

/** Null for whatever holds no value that could be scored. */
export function comparable(cell: MeasureCell): Comparable | null {
  const { measure } = cell;
  if (measure.kind === "date") {
    const day = parseIso(measure.iso);
    return day ? { kind: "date", value: dayNumber(day) } : null;
  }
  if (measure.kind !== "number" && measure.kind !== "percent") return null;
  // Shown as a percentage, the cell holds a hundredth of what it shows. Beside plain percents that is another kind:
  // a sheet's formulas see 0.5 and 50, and nobody can tell which of the two was meant.
  return { kind: isFraction(cell) ? "fraction" : measure.kind, value: measure.value };
}

function isFraction({ raw, measure }: MeasureCell): boolean {
  return measure.kind === "percent" && typeof raw === "number" && raw !== measure.value;
}
