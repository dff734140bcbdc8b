import type { MeasureCell } from "../cfr/matrix";
import { assertNever } from "../grid/assert-never";
import { textOf } from "../grid/grid";
import type { Reading } from "../parse/reading";

/** A baseline or target as the command line's contract writes it (VALUE). Dates are ISO strings. */
export type JsonValue =
  | {
      readonly state: "value";
      readonly value: number | string;
      readonly unit: string | null;
      readonly date: string | null;
      readonly raw: string;
    }
  | { readonly state: "text" | "missing" | "to-be-established" | "unreadable"; readonly raw: string };

export function jsonOfReading(reading: Reading): JsonValue {
  switch (reading.state) {
    case "value": {
      const { value, unit, date, raw } = reading;
      // A question is no value until somebody has answered it.
      if (reading.confidence === "unsure") return { state: "unreadable", raw };
      return { state: "value", value, unit, date: isoDate(date, reading.lastDay), raw };
    }
    case "missing":
      return { state: "missing", raw: "" };
    case "text":
    case "to-be-established":
    case "unreadable":
      return { state: reading.state, raw: reading.raw };
    default:
      return assertNever(reading);
  }
}

/** ISO has no quarters and halves of a year, so these are the day they end on; `raw` keeps the words. */
function isoDate(date: string | null, lastDay: string | null): string | null {
  return date !== null && /-[QH]\d$/.test(date) ? lastDay : date;
}

/** The value that was read for sure, or null. */
export function sureValueOf(reading: Reading | undefined): number | null {
  return reading?.state === "value" && reading.confidence === "sure" ? reading.value : null;
}

/** `unit` is the unit of the indicator's row. */
export function jsonOfMeasure(cell: MeasureCell | null, unit: string): JsonValue {
  if (!cell) return { state: "missing", raw: "" };
  const { measure } = cell;
  const raw = textOf(cell.raw);
  switch (measure.kind) {
    case "number":
      return { state: "value", value: measure.value, unit: unit || null, date: null, raw };
    case "percent":
      return { state: "value", value: measure.value, unit: "%", date: null, raw };
    case "date":
      return { state: "value", value: measure.iso, unit: unit || null, date: measure.iso, raw };
    case "missing":
      return { state: "missing", raw };
    case "not-applicable":
      return { state: "text", raw: measure.raw };
    case "error":
      return { state: "unreadable", raw: measure.code };
    case "unreadable":
      return { state: "unreadable", raw: measure.raw };
    case "uncalculated":
      return { state: "unreadable", raw: cell.formula ?? raw };
    default:
      return assertNever(measure);
  }
}

/** A cell that is compared: its number, its day as an ISO string, or null where it is neither. */
export function comparableOf(cell: MeasureCell | null): number | string | null {
  if (!cell) return null;
  const { measure } = cell;
  if (measure.kind === "number" || measure.kind === "percent") return measure.value;
  return measure.kind === "date" ? measure.iso : null;
}
