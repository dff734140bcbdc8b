import { isCellError } from "../grid/grid";
import type { CellValue, DateSystem } from "../grid/grid";
import { normaliseText } from "./normalise";
import { readDatedValue } from "./read-dated-value";
import { MISSING } from "./reading";
import type { Reading } from "./reading";
import { isDateFormat, serialToIso } from "./serial-date";

/**
 * Reads one cell of a baseline, target or actual column. A number shown as a percentage is read as people see it
 * (0.38 under "0%" → 38 "%"); a day becomes a text with its date, because a day is a state and no amount; an error
 * left by a formula is unreadable.
 */
export function readValue(value: CellValue, numberFormat: string | null, dateSystem: DateSystem): Reading {
  if (value === null) return MISSING;
  if (isCellError(value)) return { state: "unreadable", raw: value.error };
  if (typeof value === "string") return readDatedValue(value);
  if (typeof value === "boolean") return { state: "text", raw: value ? "TRUE" : "FALSE", date: null, lastDay: null };
  if (isDateFormat(numberFormat)) {
    const iso = serialToIso(value, dateSystem);
    return iso === null
      ? { state: "unreadable", raw: String(value) }
      : { state: "text", raw: iso, date: iso, lastDay: iso };
  }
  const percent =
    numberFormat !== null &&
    normaliseText(numberFormat)
      .replace(/"[^"]*"|\\./g, "")
      .includes("%");
  return {
    state: "value",
    // Twelve digits: 0.07 * 100 is 7.000000000000001 and nobody typed that.
    value: percent ? Number((value * 100).toPrecision(12)) : value,
    unit: percent ? "%" : null,
    date: null,
    lastDay: null,
    bound: "exact",
    confidence: "sure",
    raw: percent ? `${Number((value * 100).toPrecision(12))}%` : String(value),
  };
}
