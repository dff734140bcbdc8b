import { columnName } from "../../grid/cell-ref";
import type { TemplateColumn } from "./matrix-layout";

const HEADER_ROW = 5;

/** The Progress sheet, rows counted from 0. One line for each prepared row of the matrix. */
export const PROGRESS = {
  dayRow: 3,
  headerRow: HEADER_ROW,
  firstRow: HEADER_ROW + 1,
  columns: [
    "row",
    "output",
    "indicator",
    "baseline",
    "target",
    "actual",
    "share",
    "time",
    "computed",
    "reported",
    "differs",
  ],
} as const;

/** The last line of as many as the matrix has prepared rows. */
export function lastLineOf(preparedRows: number): number {
  return HEADER_ROW + preparedRows;
}

export type ProgressColumn = Exclude<(typeof PROGRESS.columns)[number], "row">;

export interface ProgressParts {
  /** The prepared cells of a matrix column. */
  readonly range: (key: TemplateColumn) => string;
  /** The cell that holds a status in words. */
  readonly status: (status: "achieved" | "onSchedule" | "partly" | "behind" | "notStarted" | "notReported") => string;
  /** Percentage points. */
  readonly tolerance: number;
  /** A text in quotes. */
  readonly differs: string;
}

/**
 * A line's formulas. Progress is (actual − baseline) / (target − baseline); what is due by now is the share of time from
 * the period's start to the target's date, its end where no date is given and unknown where a date is no date. Lines
 * follow the matrix through INDEX, so that deleting a row there breaks nothing here.
 */
export function progressFormulas(row: number, parts: ProgressParts): ReadonlyMap<ProgressColumn, string> {
  const { range, status, tolerance, differs } = parts;
  const number = row + 1;
  const at = (key: TemplateColumn) => `INDEX(${range(key)},$A${number})`;
  const copy = (key: TemplateColumn) => `=IF(LEN(${at(key)})=0,"",${at(key)})`;
  const [day, start, end] = ["C", "F", "I"].map((letter) => `$${letter}$${PROGRESS.dayRow + 1}`);
  const here = (key: ProgressColumn) => `$${columnName(PROGRESS.columns.indexOf(key))}${number}`;
  const [indicator, baseline, target, actual] = [here("indicator"), here("baseline"), here("target"), here("actual")];
  const [share, time, computed, reported] = [here("share"), here("time"), here("computed"), here("reported")];
  const above = row === PROGRESS.firstRow ? '""' : `$B${number - 1}`;
  const mixed = mixesPercent([baseline, target, actual], at("baselineUnit"));
  const typed = at("targetDate");
  const due = `IF(COUNT(${typed})=0,${end},IF(${typed}<3000,DATE(${typed},12,31),${typed}))`;
  return new Map<ProgressColumn, string>([
    ["output", `=IF(LEN(${at("output")})>0,${at("output")},IF(LEN(${indicator})=0,"",${above}))`],
    ["indicator", copy("indicator")],
    ["baseline", copy("baseline")],
    ["target", `=IF(LEN(${at("target")})=0,"",${thresholdNumber(at("target"))})`],
    ["actual", copy("actual")],
    [
      "share",
      `=IF(COUNT(${baseline},${target},${actual})<3,"",IF(OR(${target}=${baseline},${mixed}),"",` +
        `(${actual}-${baseline})/(${target}-${baseline})))`,
    ],
    [
      "time",
      `=IF(OR(LEN(${indicator})=0,COUNT(${day})=0,AND(LEN(${typed})>0,COUNT(${typed})=0)),"",` +
        `IF(${due}<=${start},1,MAX(0,MIN(1,(${day}-${start})/(${due}-${start})))))`,
    ],
    [
      "computed",
      `=IF(OR(LEN(${indicator})=0,COUNT(${day})=0),"",IF(LEN(${actual})=0,${status("notReported")},` +
        `IF(LEN(${share})=0,"",IF(${share}>=1,${status("achieved")},` +
        `IF(LEN(${time})=0,"",IF(${share}>=${time}-${tolerance / 100},${status("onSchedule")},${status("behind")}))))))`,
    ],
    ["reported", copy("status")],
    ["differs", `=IF(${disagreement({ share, computed, reported }, status)},${differs},"")`],
  ]);
}

/**
 * Whether 40% stands as 0.4 beside a plain 70, as a cell formatted as a percentage holds it: formulas cannot see a
 * format, so that nothing is computed then.
 */
function mixesPercent(values: readonly string[], unit: string): string {
  const largest = `MAX(${values.join()})`;
  const slips = values.map((value) => `AND(${value}>0,${value}<1,${value}*100<=2*${largest})`);
  return `AND(OR(LEN(${unit})=0,${unit}="%"),OR(${slips.join()}))`;
}

/**
 * A target with its number in place of "≥ 90" and "≤ 3", as the columns are filled from a text; any other text stays.
 * MID(1/2,2,1) is the decimal sign of the program that calculates; a comma or "%" may mean more than the number says.
 */
function thresholdNumber(target: string): string {
  const isThreshold = `OR(LEFT(${target},1)="≥",LEFT(${target},1)="≤")`;
  const isPlain = `NOT(OR(ISNUMBER(FIND(",",${target})),ISNUMBER(FIND("%",${target}))))`;
  const number = `VALUE(SUBSTITUTE(TRIM(MID(${target},2,20)),".",MID(1/2,2,1)))`;
  return `IF(AND(${isThreshold},${isPlain}),IFERROR(${number},${target}),${target})`;
}

/**
 * Where reported and computed status cannot both be right: two of achieved, on schedule and behind; "partly achieved" of
 * none or all of the way, whatever the time; "not started" of any way at all. Nothing else can be held against figures.
 */
function disagreement(
  { share, computed, reported }: Readonly<Record<"share" | "computed" | "reported", string>>,
  status: ProgressParts["status"],
): string {
  const isOneOf = (cell: string) =>
    `OR(${(["achieved", "onSchedule", "behind"] as const).map((one) => `${cell}=${status(one)}`).join()})`;
  return (
    `IF(OR(LEN(${reported})=0,LEN(${computed})=0),FALSE,` +
    `IF(${reported}=${status("partly")},IF(COUNT(${share})=0,FALSE,OR(${share}<=0,${share}>=1)),` +
    `IF(${reported}=${status("notStarted")},IF(COUNT(${share})=0,FALSE,${share}<>0),` +
    `AND(${isOneOf(reported)},${isOneOf(computed)},${computed}<>${reported}))))`
  );
}
