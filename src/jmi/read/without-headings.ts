import { isBlank, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { readIndicatorText } from "../../parse/read-indicator-text";
import type { JmiColumns, JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrixColumn } from "../matrix";
import { titleGoesOn } from "./page-names";

/** Rows looked at, and the share of them that has to fit. */
const ROWS = 60;
const FITTING = 0.6;
/** What a row of a matrix says besides its outcome. */
const SAID = ["output", "indicator", "activity", "partnering", "implementer"] as const;

/**
 * A sheet without headings as a table in the columns of the one before; null where its rows do not hold the same
 * things. Any list fills columns with words, so some indicator must tell a baseline or target for sure.
 */
export function withoutHeadings(before: JmiTable, grid: Grid): JmiTable | null {
  const filled = grid.values.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
  const rows = filled.slice(filled.findIndex((row) => !isTitle(before, grid, row)));
  const [firstRow] = rows;
  const bottom = rows.at(-1);
  if (firstRow === undefined || bottom === undefined || isTitle(before, grid, firstRow)) return null;
  const looked = rows.slice(0, ROWS);
  const fitting = looked.filter((row) => fits(before.columns, grid, row)).length;
  const measured = looked.some((row) => measures(before.columns, grid, row));
  if (fitting < looked.length * FITTING || !measured) return null;
  const columns = Object.fromEntries(
    Object.entries(before.columns).map(([key, found]) => [key, { ...found, why: "continued" as const }]),
  ) as JmiColumns;
  return {
    ...before,
    grid,
    headerRow: firstRow - 1,
    firstRow,
    repeatedHeaders: new Set(),
    area: { ...before.area, top: firstRow, bottom },
    columns,
  };
}

/** A text alone in its row, in the first column or before it, or one that says that the table goes on. */
function isTitle({ area }: JmiTable, grid: Grid, row: number): boolean {
  const cells = (grid.values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  const [only, ...more] = cells;
  if (only === undefined || more.length > 0 || typeof only.value !== "string") return false;
  return only.column <= area.left || titleGoesOn(only.value);
}

function fits(columns: JmiColumns, grid: Grid, row: number): boolean {
  const texts = SAID.filter((key) => textIn(columns, grid, row, key) !== "");
  return texts.length > 1 && (texts.includes("output") || texts.includes("indicator") || texts.includes("activity"));
}

function measures(columns: JmiColumns, grid: Grid, row: number): boolean {
  const typed = (["baseline", "target"] as const).some((key) => {
    const column = columns[key]?.column;
    return column !== undefined && typeof valueAt(grid, row, column) === "number";
  });
  const text = textIn(columns, grid, row, columns.indicator ? "indicator" : "output");
  if (typed || text === "") return typed;
  const { baseline, targets } = readIndicatorText(text);
  return [baseline, ...targets].some((reading) => reading.state === "value" && reading.confidence === "sure");
}

function textIn(columns: JmiColumns, grid: Grid, row: number, key: JmiMatrixColumn): string {
  const column = columns[key]?.column;
  const value = column === undefined ? null : valueAt(grid, row, column);
  return typeof value === "string" ? value.trim() : "";
}
