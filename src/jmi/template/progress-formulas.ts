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
  readonly status: (status: "achieved" | "onSchedule" | "behind" | "notReported") => string;
  /** Percentage points. */
  readonly tolerance: number;
  /** A text in quotes. */
  readonly differs: string;
}

/**
 * A line's formulas. Progress is (actual − baseline) / (target − baseline); what is due by now is the share of time from
 * the period's start to the target's date, its end where no date is given. Lines follow the matrix through INDEX, so
 * that deleting a row there breaks nothing here.
 */
export function progressFormulas(row: number, parts: ProgressParts): ReadonlyMap<ProgressColumn, string> {
  const { range, status, tolerance, differs } = parts;
  const number = row + 1;
  const at = (key: TemplateColumn) => `INDEX(${range(key)},$A${number})`;
  const copy = (key: TemplateColumn) => `=IF(LEN(${at(key)})=0,"",${at(key)})`;
  const [day, start, end] = ["C", "F", "I"].map((letter) => `$${letter}$${PROGRESS.dayRow + 1}`);
  const [, indicator, baseline, target, actual, share, time, computed, reported] = "BCDEFGHIJ"
    .split("")
    .map((letter) => `$${letter}${number}`);
  const above = row === PROGRESS.firstRow ? '""' : `$B${number - 1}`;
  const typed = at("targetDate");
  const due = `IF(COUNT(${typed})=0,${end},IF(${typed}<3000,DATE(${typed},12,31),${typed}))`;
  return new Map<ProgressColumn, string>([
    ["output", `=IF(LEN(${at("output")})>0,${at("output")},IF(LEN(${indicator})=0,"",${above}))`],
    ["indicator", copy("indicator")],
    ["baseline", copy("baseline")],
    ["target", copy("target")],
    ["actual", copy("actual")],
    [
      "share",
      `=IF(COUNT(${baseline},${target},${actual})<3,"",IF(${target}=${baseline},"",(${actual}-${baseline})/(${target}-${baseline})))`,
    ],
    [
      "time",
      `=IF(OR(LEN(${indicator})=0,COUNT(${day})=0),"",IF(${due}<=${start},1,MAX(0,MIN(1,(${day}-${start})/(${due}-${start})))))`,
    ],
    [
      "computed",
      `=IF(OR(LEN(${indicator})=0,COUNT(${day})=0),"",IF(LEN(${actual})=0,${status("notReported")},` +
        `IF(LEN(${share})=0,"",IF(${share}>=1,${status("achieved")},` +
        `IF(${share}>=${time}-${tolerance / 100},${status("onSchedule")},${status("behind")})))))`,
    ],
    ["reported", copy("status")],
    ["differs", `=IF(OR(LEN(${computed})=0,LEN(${reported})=0,${computed}=${reported}),"",${differs})`],
  ]);
}
