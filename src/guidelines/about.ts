import { textOf, valueAt } from "../grid/grid";
import type { CellValue, DateSystem, Grid, Workbook } from "../grid/grid";
import { sheetRole } from "../parse/headings/sheet-names";
import { readDate } from "../parse/read-date";
import { serialToIso } from "../parse/serial-date";
import { aboutLabel, stageOf } from "./about-labels";
import type { Guideline } from "./guideline";
import { isTravelPath } from "./travel";
import type { TravelCell } from "./travel";

/** What an About sheet says about one matrix of the workbook; `null` where it says nothing that is understood. */
export interface About {
  /** The About sheet itself. */
  readonly sheet: string;
  readonly kind: Guideline["kind"] | null;
  readonly guidelineId: string | null;
  readonly edition: string | null;
  readonly stage: "draft" | "submission" | "evaluation" | null;
  /** Department or Technical Working Group. */
  readonly entity: string | null;
  readonly period: string | null;
  /** Last day of the year, YYYY-MM-DD. */
  readonly yearEnd: string | null;
  readonly matrixSheet: string | null;
  /** What a country's own guideline says otherwise than a shipped one; present where such rows stand on the sheet. */
  readonly guidelineRows?: readonly TravelCell[];
}

/** Rows of a guideline may be many. */
const TRAVEL_ROWS_SEARCHED = 1000;
/** The labels stand near the top; further down a sheet of this name may hold anything. */
const ROWS_SEARCHED = 60;

/** Every About sheet of a workbook, in the order of its sheets: labels in column A, values in column B. */
export function readAbouts(workbook: Workbook): readonly About[] {
  return workbook.grids.flatMap((grid) => {
    if (sheetRole(grid.sheet) !== "about") return [];
    const about = readAbout(grid, workbook.dateSystem);
    return about.kind === null && about.guidelineId === null ? [] : [about];
  });
}

/** Whether a workbook carries a guideline of its own. */
export function carriesGuideline(workbook: Workbook): boolean {
  return readAbouts(workbook).some(({ guidelineRows }) => guidelineRows !== undefined);
}

function readAbout(grid: Grid, dateSystem: DateSystem): About {
  const values = new Map<string, CellValue>();
  for (let row = 0; row < Math.min(grid.values.length, ROWS_SEARCHED); row += 1) {
    const label = aboutLabel(textOf(valueAt(grid, row, 0)));
    if (label !== "" && !values.has(label)) values.set(label, valueAt(grid, row, 1));
  }
  const text = (label: string): string | null => textOf(values.get(label) ?? null).trim() || null;
  const kind = text("template")?.toLowerCase() ?? "";
  const guidelineRows = readTravelCells(grid);
  return {
    sheet: grid.sheet,
    kind: kind === "cfr" || kind === "jmi" ? kind : null,
    guidelineId: text("guideline"),
    edition: text("edition"),
    stage: stageOf(text("stage") ?? ""),
    entity: text("department") ?? text("technical working group"),
    period: text("period"),
    yearEnd: readDay(values.get("year ends on") ?? null, dateSystem),
    matrixSheet: text("matrix sheet"),
    ...(guidelineRows.length > 0 ? { guidelineRows } : {}),
  };
}

/** Rows are known by the path in their third column, in whatever language their labels are. */
function readTravelCells(grid: Grid): readonly TravelCell[] {
  const cells: TravelCell[] = [];
  for (let row = 0; row < Math.min(grid.values.length, TRAVEL_ROWS_SEARCHED); row += 1) {
    const path = textOf(valueAt(grid, row, 2)).trim();
    if (isTravelPath(path)) cells.push({ path, value: valueAt(grid, row, 1) });
  }
  return cells;
}

function readDay(value: CellValue, dateSystem: DateSystem): string | null {
  if (typeof value === "number") return serialToIso(value, dateSystem);
  if (typeof value !== "string") return null;
  const reading = readDate(value);
  return reading.state === "date" ? reading.lastDay : null;
}
