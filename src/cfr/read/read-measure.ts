import { isBlank, isCellError, isUncalculated, numberFormatAt, formulaAt, valueAt } from "../../grid/grid";
import type { CellValue, DateSystem, Grid } from "../../grid/grid";
import { normaliseText } from "../../parse/normalise";
import type { Confidence } from "../../parse/reading";
import { readNumber } from "../../parse/read-number";
import { readDate } from "../../parse/read-date";
import { readPlaceholder } from "../../parse/placeholder";
import { isDateFormat, serialToIso } from "../../parse/serial-date";
import type { Measure, MeasureCell } from "../matrix";
import type { UnitKind } from "./unit-kind";

/** How a sheet's cells are to be understood. */
export interface MeasureContext {
  readonly dateSystem: DateSystem;
  /** Numbers under a percent unit are percents. */
  readonly unit: UnitKind;
}

/** Beyond these a number in a cell that shows days is no day: 45 typed there would be 1900-02-14, and always in time. */
const FIRST_DAY = "1954-10-03";
const LAST_DAY = "2119-01-11";

/** The cell at row and column as one comparable value. */
export function readMeasureCell(grid: Grid, row: number, column: number, context: MeasureContext): MeasureCell {
  const raw = valueAt(grid, row, column);
  return {
    at: { sheet: grid.sheet, row, column },
    raw,
    measure: isUncalculated(grid, row, column)
      ? { kind: "uncalculated" }
      : readMeasure(raw, numberFormatAt(grid, row, column), context),
    formula: formulaAt(grid, row, column),
  };
}

/** A value with its number format read: 0.5 shown as 0% is 50 percent, a number shown as a day is that day. */
function readMeasure(raw: CellValue, numberFormat: string | null, context: MeasureContext): Measure {
  if (isBlank(raw)) return { kind: "missing" };
  if (raw === null || typeof raw === "boolean") return { kind: "unreadable", raw: String(raw).toUpperCase() };
  if (isCellError(raw)) return { kind: "error", code: raw.error };
  if (typeof raw === "string") return readText(raw, context);
  if (isDateFormat(numberFormat)) {
    const iso = serialToIso(raw, context.dateSystem);
    return iso === null || iso < FIRST_DAY || iso > LAST_DAY
      ? { kind: "unreadable", raw: String(raw) }
      : { kind: "date", iso, asText: false };
  }
  if (isPercentFormat(numberFormat)) return { kind: "percent", value: percentOf(raw), asText: false };
  return { kind: context.unit === "percent" ? "percent" : "number", value: raw, asText: false };
}

/** True for formats that show a hundredfold with a percent sign. */
function isPercentFormat(numberFormat: string | null): boolean {
  return numberFormat !== null && numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** A fraction as percent without the noise of binary fractions: 0.07 is 7, not 7.000000000000001. */
function percentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** "12'500": an apostrophe between groups of three digits parts thousands, and means nothing else. */
const PARTED = /^[-+]?[1-9]\d{0,2}(?:'\d{3})+(?!\d)/;

function readText(typed: string, context: MeasureContext): Measure {
  const raw = normaliseText(typed);
  const placeholder = readPlaceholder(raw);
  if (placeholder === "not-applicable") return { kind: "not-applicable", raw: typed };
  // "Yes" and "No" are answers, not values: which number they stand for is the drafter's to say.
  if (placeholder !== null && !/^no$/i.test(raw.trim())) return { kind: "missing" };
  const digits = raw.trim().replace(PARTED, (thousands) => thousands.replaceAll("'", ""));
  const plain = /^[-+]?\d[\d.,\s]*\s*%?$/.test(digits) ? readNumber(digits) : null;
  // Four bare digits may be a year elsewhere; in a column of values they are a number.
  if (plain?.state === "number" && (isSure(plain.confidence) || /^\d+$/.test(digits))) {
    const percent = plain.unit === "%" || context.unit === "percent";
    return { kind: percent ? "percent" : "number", value: plain.value, asText: true };
  }
  const date = readDate(raw);
  if (date.state === "date" && isSure(date.confidence) && date.date === date.lastDay) {
    return { kind: "date", iso: date.lastDay, asText: true };
  }
  return { kind: "unreadable", raw: typed };
}

function isSure(confidence: Confidence): boolean {
  return confidence === "sure";
}
