import type { CellRef } from "../../grid/cell-ref";
import { isBlank } from "../../grid/grid";
import { normaliseText } from "../../parse/normalise";
import { scanDates } from "../../parse/dates/scan-dates";
import { lastDayOfMonth } from "../../parse/dates/calendar";
import { sameValue, valueCandidates } from "../../parse/cell/value-candidates";
import { readDate } from "../../parse/read-date";
import type { DateReading } from "../../parse/read-date";
import { readingsAgree } from "../fill/readings-agree";
import { targetRow } from "../../parse/indicator/plain-values";
import { readIndicatorText } from "../../parse/read-indicator-text";
import { readValue } from "../../parse/read-value";
import { MISSING } from "../../parse/reading";
import type { Reading } from "../../parse/reading";
import type { JmiIndicator, JmiMatrixColumn, JmiPeriod, JmiRowFields, JmiValue } from "../matrix";
import type { TableCells } from "./table-cells";

/**
 * An indicator of a row, with baseline and target from their own columns or, where these are missing or blank, from
 * `text`: what the column `source` says of it. That is "output" where the table has no indicator column.
 */
export function readIndicator(
  cells: TableCells,
  row: number,
  source: "indicator" | "output",
  text: string,
  named: boolean,
  period: JmiPeriod | null,
): Omit<JmiIndicator, keyof JmiRowFields> {
  const said = readIndicatorText(text);
  const textAt = cells.at(row, source);
  const ownBaseline = columnValue(cells, row, "baseline", "baselineDate", said.baseline);
  const ownTarget = columnValue(cells, row, "target", "targetDate", said.targets.at(-1) ?? MISSING);
  const from = ownBaseline?.reading ?? said.baseline;
  const inText = {
    ...said,
    baseline: withCandidates(said.baseline, "baseline", null),
    targets: said.targets.map((target) => withCandidates(target, "target", from)),
  };
  const fromText = (reading: Reading): JmiValue => ({ at: textAt, from: "text", reading });
  const asked = (value: JmiValue, role: "baseline" | "target"): JmiValue => ({
    ...value,
    reading: withCandidates(value.reading, role, role === "target" ? from : null),
  });
  const targets = ownTarget
    ? [
        ...targetsBefore(inText.targets, ownTarget.reading).map(fromText),
        ...severalTargets(cells, row, ownTarget).map((one) => asked(one, "target")),
      ]
    : inText.targets.map(fromText);
  return {
    row,
    at: textAt,
    text,
    baseline: ownBaseline ? asked(ownBaseline, "baseline") : fromText(inText.baseline),
    targets,
    due: dueOf(cells, row, textAt, targets, period),
    named,
    inText,
  };
}

/** "2019: 50%, 2020: 55%": the guideline permits targets on the way where each has its date. */
function severalTargets(cells: TableCells, row: number, own: JmiValue): readonly JmiValue[] {
  if (own.reading.state !== "unreadable" || own.reading.uncalculated) return [own];
  const { raw } = own.reading;
  const readings = targetRow(normaliseText(raw).replace(/\s+/g, " ").trim());
  return readings
    ? readings.map((reading) => ({ ...own, reading: withUnit(withText(reading, raw), cells, row, "target") }))
    : [own];
}

function withText(reading: Reading, raw: string): Reading {
  return reading.state === "missing" ? reading : { ...reading, raw };
}

/** A column holds the last target alone: where the text ends in the same one, those before it are still on the way. */
function targetsBefore(inText: readonly Reading[], own: Reading): readonly Reading[] {
  const last = inText.at(-1);
  return last && readingsAgree(last, own) ? inText.slice(0, -1) : [];
}

/** What is not read for sure with the ways in which it may be meant; a state in words with what it comes to. */
function withCandidates(reading: Reading, role: "baseline" | "target", baseline: Reading | null): Reading {
  if (reading.state === "missing" || reading.state === "to-be-established") return reading;
  if (reading.state === "value" && reading.confidence === "sure") return reading;
  if (reading.state === "text" && (role === "baseline" || baseline?.state !== "value")) return reading;
  if (reading.state === "unreadable" && reading.uncalculated) return reading;
  const candidates = valueCandidates(reading.raw, role, baseline).filter(
    (candidate) => reading.state !== "value" || !sameValue(candidate, reading),
  );
  return candidates.length === 0 ? reading : { ...reading, candidates };
}

/** A further target of the indicator above: the row has a target of its own and names no indicator. */
export function readFurtherTarget(cells: TableCells, row: number): JmiValue | null {
  const blank = isBlank(cells.value(row, "target")) && cells.uncalculated(row, "target") === null;
  if (!cells.has("target") || blank || cells.continues(row, "target")) return null;
  return columnValue(cells, row, "target", "targetDate", MISSING);
}

/** What the row says about its date, or null where it says nothing. */
export function readDateCell(
  cells: TableCells,
  row: number,
  key: "targetDate" | "baselineDate" | "actualDate",
): DateReading | null {
  const text = cells.text(row, key);
  if (text === "") return null;
  const value = cells.value(row, key);
  // A bare year typed as a number; real days come as text in ISO form already.
  return readDate(typeof value === "number" ? text.replace(/\.0+$/, "") : text);
}

/** Null where the table has no such column, or the column is blank and the text says more. */
function columnValue(
  cells: TableCells,
  row: number,
  key: "baseline" | "target",
  dateKey: "baselineDate" | "targetDate",
  inText: Reading,
): JmiValue | null {
  if (!cells.has(key)) return null;
  const formula = cells.uncalculated(row, key);
  if (formula !== null) {
    return {
      at: cells.at(row, key),
      from: "column",
      reading: { state: "unreadable", raw: formula, uncalculated: true },
    };
  }
  const reading = readValue(cells.value(row, key), cells.format(row, key), cells.dateSystem);
  if (reading.state === "missing" && inText.state !== "missing") return null;
  return {
    at: cells.at(row, key),
    from: "column",
    reading: dated(yearDoubted(withUnit(reading, cells, row, key), cells, row, key), cells, row, dateKey, key),
  };
}

/** 2018 typed as a number under "Baseline" may be the year; 2000 is as many, and so is what has a unit. */
function yearDoubted(reading: Reading, cells: TableCells, row: number, key: "baseline" | "target"): Reading {
  const value = cells.value(row, key);
  if (typeof value !== "number" || reading.state !== "value" || reading.unit !== null) return reading;
  const mayBeYear = Number.isInteger(value) && value > 2000 && value <= 2040 && value % 50 !== 0;
  return mayBeYear && !cells.format(row, key)?.includes(",") ? { ...reading, confidence: "unsure" } : reading;
}

function withUnit(reading: Reading, cells: TableCells, row: number, key: "baseline" | "target"): Reading {
  if (reading.state !== "value" || reading.unit !== null) return reading;
  const unitKey: JmiMatrixColumn =
    key === "target" && cells.text(row, "targetUnit") !== "" ? "targetUnit" : "baselineUnit";
  const unit = cells.text(row, unitKey);
  return unit === "" ? reading : { ...reading, unit };
}

/** The date in the value's own text wins; then the date column; then a year in the heading ("Baseline (2018)"). */
function dated(
  reading: Reading,
  cells: TableCells,
  row: number,
  dateKey: "baselineDate" | "targetDate",
  key: "baseline" | "target",
): Reading {
  if (reading.state !== "value" && reading.state !== "text") return reading;
  if (reading.date !== null) return reading;
  const found = readDateCell(cells, row, dateKey);
  if (found?.state === "date") return { ...reading, date: found.date, lastDay: found.lastDay };
  const inHeading = readDate(/\b(?:19|20)\d\d\b/.exec(cells.heading(key))?.[0] ?? "");
  return inHeading.state === "date" ? { ...reading, date: inHeading.date, lastDay: inHeading.lastDay } : reading;
}

/** A target that is not read with a day in it: the end of the period would be put in that day's place. */
function datesUnread(reading: Reading): boolean {
  return reading.state === "unreadable" && scanDates(normaliseText(reading.raw)).length > 0;
}

/** When the last target is due: its own date, else the date column, else the end of the headings' output period. */
function dueOf(
  cells: TableCells,
  row: number,
  textAt: CellRef,
  targets: readonly JmiValue[],
  period: JmiPeriod | null,
): JmiIndicator["due"] {
  const last = targets.at(-1);
  const reading = last?.reading;
  if (last && reading && (reading.state === "value" || reading.state === "text") && reading.lastDay !== null) {
    const inColumn = last.from === "column" && cells.text(row, "targetDate") !== "";
    return { day: reading.lastDay, inherited: false, at: inColumn ? cells.at(row, "targetDate") : last.at };
  }
  const column = readDateCell(cells, row, "targetDate");
  if (column?.state === "date" && column.lastDay !== null) {
    return { day: column.lastDay, inherited: false, at: cells.at(row, "targetDate") };
  }
  if (column !== null || period === null) return null; // something is written there that dates nothing
  if (last && datesUnread(last.reading)) return null;
  return {
    day: lastDayOfMonth(period.to, 12),
    inherited: true,
    at: cells.has("targetDate") ? cells.at(row, "targetDate") : textAt,
  };
}
