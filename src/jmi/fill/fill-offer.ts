import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { formulaAt, isBlank, mergeAt, numberFormatAt, valueAt } from "../../grid/grid";
import { MISSING } from "../../parse/reading";
import type { Reading, ValueReading } from "../../parse/reading";
import type { JmiIndicator, JmiMatrix, JmiMatrixColumn, JmiPart } from "../matrix";
import { partOn } from "../parts";
import { readingsAgree } from "./readings-agree";

export type FillPart = "baseline" | "target";

/** What an indicator's text says of its baseline or target. */
export interface FillSide {
  readonly part: FillPart;
  readonly reading: Reading;
  /** What a person has to choose from where the reading is not sure; empty where nothing is asked. */
  readonly choices: readonly ValueReading[];
}

/** What a person chose where the reading was not sure. */
export type FillChosen = Readonly<Partial<Record<FillPart, ValueReading>>>;

const COLUMNS = {
  baseline: { value: "baseline", unit: "baselineUnit", date: "baselineDate" },
  target: { value: "target", unit: "targetUnit", date: "targetDate" },
} as const satisfies Record<FillPart, Readonly<Record<"value" | "unit" | "date", JmiMatrixColumn>>>;

/** How the text reads. Of several targets the last is the one that the columns hold. */
export function fillSides({ inText }: JmiIndicator): readonly FillSide[] {
  return [side("baseline", inText.baseline), side("target", inText.targets.at(-1) ?? MISSING)];
}

function side(part: FillPart, reading: Reading): FillSide {
  switch (reading.state) {
    case "value":
      return {
        part,
        reading,
        choices: reading.confidence === "sure" ? [] : [reading, ...(reading.candidates ?? [])],
      };
    case "text":
    case "unreadable":
      return { part, reading, choices: reading.candidates ?? [] };
    case "missing":
    case "to-be-established":
      return { part, reading, choices: [] };
  }
}

/**
 * What would bring the columns beside an indicator up to its text: blank cells only, sure values and those that a
 * person chose. A side whose column holds another value is left alone, and so is a row that names several indicators.
 */
export function fillEdits(matrix: JmiMatrix, indicator: JmiIndicator, chosen: FillChosen = {}): readonly Edit[] {
  if (sharesItsRow(matrix, indicator)) return [];
  const edits = fillSides(indicator).flatMap(({ part, reading, choices }): readonly Edit[] => {
    const value = chosen[part] ?? (reading.state === "value" && choices.length === 0 ? reading : null);
    return value ? sideEdits(matrix, indicator, part, value) : [];
  });
  // Baseline and target share a column for their unit.
  return edits.filter((edit, index) => edits.findIndex(({ cell }) => cell === edit.cell) === index);
}

/** What the column of a baseline or target holds; null where it is blank or missing. */
export function heldBy({ baseline, targets }: JmiIndicator, part: FillPart): Reading | null {
  const held = part === "baseline" ? baseline : targets.at(-1);
  return held?.from === "column" && held.reading.state !== "missing" ? held.reading : null;
}

/** Whether the row names several indicators, which its columns cannot all be of. */
export function sharesItsRow({ outcomes }: JmiMatrix, { row, at: { sheet } }: JmiIndicator): boolean {
  const all = outcomes.flatMap(({ outputs }) => outputs.flatMap(({ indicators }) => indicators));
  return all.filter((indicator) => indicator.row === row && indicator.at.sheet === sheet).length > 1;
}

function sideEdits(matrix: JmiMatrix, indicator: JmiIndicator, part: FillPart, value: ValueReading): readonly Edit[] {
  const held = heldBy(indicator, part);
  if (held && !readingsAgree(held, value)) return [];
  const columns = COLUMNS[part];
  const own = partOn(matrix, indicator.at.sheet);
  const unitColumn = own.columns[columns.unit] ? columns.unit : "baselineUnit";
  const valueColumn = own.columns[columns.value]?.column;
  const asShare =
    value.unit === "%" &&
    valueColumn !== undefined &&
    (numberFormatAt(own.grid, indicator.row, valueColumn)?.includes("%") ?? false);
  return [
    entry(own, indicator.row, columns.value, asShare ? value.value / 100 : valueEntry(value)),
    entry(own, indicator.row, unitColumn, value.unit),
    entry(own, indicator.row, columns.date, dateEntry(value)),
  ].flatMap((edit) => edit ?? []);
}

/** An edit for a cell that is there and blank, else null. */
function entry(
  { grid, sheet, columns }: JmiPart,
  row: number,
  key: JmiMatrixColumn,
  to: string | number | null,
): Edit | null {
  const column = columns[key]?.column;
  if (column === undefined || to === null) return null;
  const from = valueAt(grid, row, column);
  const merge = mergeAt(grid, row, column);
  const isCovered = merge !== null && (merge.top !== row || merge.left !== column);
  if (!isBlank(from) || formulaAt(grid, row, column) !== null || isCovered) return null;
  return { sheet, cell: toA1({ row, column }), from, to };
}

function valueEntry({ value, bound }: ValueReading): string | number {
  switch (bound) {
    case "exact":
      return value;
    case "at-least":
      return `≥ ${value}`;
    case "at-most":
      return `≤ ${value}`;
    case "about":
      return `about ${value}`;
  }
}

/** A year as a number, a school year in words, anything else as the day it resolves to; null where no date is told. */
function dateEntry({ date, lastDay }: ValueReading): string | number | null {
  if (date === null) return null;
  if (/^\d{4}$/.test(date)) return Number(date);
  const schoolYear = /^SY(\d.*)$/.exec(date);
  return schoolYear ? `SY ${schoolYear[1]}` : lastDay;
}
