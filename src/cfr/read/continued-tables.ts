import { isBlank, valueAt } from "../../grid/grid";
import type { Grid, Workbook } from "../../grid/grid";
import { chainTables } from "../../parse/headings/chain-tables";
import type { Chain } from "../../parse/headings/chain-tables";
import { sheetRole } from "../../parse/headings/sheet-names";
import { foldText } from "../../parse/normalise";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrColumns } from "../layout/resolve-columns";
import type { CfrMatrixColumn } from "../matrix";

export type TableChain = Chain<CfrTable>;

/** Rows looked at on a sheet without headings. */
const ROWS = 60;
const FITTING = 0.6;

/**
 * The matrices of a workbook, each with the sheets on which it goes on: under the same headings, where the weights say
 * that the first sheet is not all of it; or without headings, where the rows hold the same things in the same columns.
 */
export function continuedTables(workbook: Workbook, tables: readonly CfrTable[]): readonly TableChain[] {
  const headed = new Set(tables.map(({ grid }) => grid));
  const matrices = tables.filter(({ kind }) => kind === "matrix");
  return chainTables(workbook, matrices, (open, grid, own) => continuation(open, grid, own, headed));
}

function continuation(
  open: TableChain,
  grid: Grid,
  own: readonly CfrTable[],
  headed: ReadonlySet<Grid>,
): CfrTable | null {
  const [first] = own;
  if (first) return own.length === 1 && goesOnUnderHeadings(open, first) ? first : null;
  if (headed.has(grid) || sheetRole(grid.sheet) !== null || isComplete(weightOf(open))) return null;
  return withoutHeadings(open.at(-1) ?? open[0], grid);
}

/** The whole is 100, and this table is what is lacking; or the names of the sheets count on and it is not too much. */
function goesOnUnderHeadings(open: TableChain, next: CfrTable): boolean {
  const [first] = open;
  if (!sameFields(first.columns, next.columns)) return false;
  const [sum, more] = [weightOf(open), weightOf([next])];
  if (isComplete(sum) || isComplete(more)) return false;
  return isComplete(sum + more) || (countOn(first.grid.sheet, next.grid.sheet) && sum + more < 100.5);
}

function sameFields(a: CfrColumns, b: CfrColumns): boolean {
  const fields = (columns: CfrColumns) => Object.keys(columns).sort().join();
  return fields(a) === fields(b);
}

function isComplete(sum: number): boolean {
  return Math.abs(sum - 100) < 0.5 || Math.abs(sum - 1) < 0.005;
}

/** The weights of the rows that name an indicator. */
function weightOf(chain: readonly CfrTable[]): number {
  let sum = 0;
  for (const { grid, columns, firstRow, area } of chain) {
    const [weight, indicator] = [columns.weight?.column, columns.indicator?.column];
    if (weight === undefined || indicator === undefined) continue;
    for (let row = firstRow; row <= area.bottom; row += 1) {
      const value = valueAt(grid, row, weight);
      if (typeof value === "number" && !isBlank(valueAt(grid, row, indicator))) sum += value;
    }
  }
  return sum;
}

/** "Matrix (1)" and "Matrix (2)", "RFD" and "RFD cont'd". */
function countOn(one: string, other: string): boolean {
  const stem = (name: string) =>
    foldText(name).replace(/\(?\d+\)?|\(?cont(?:inued|'?d|\.)?\)?|\(?suite\)?|[\s_.()-]+/g, "");
  return stem(one) === stem(other);
}

const NUMBERS: readonly CfrMatrixColumn[] = ["weight", "target", "criteria100", "criteria90", "criteria60"];

/** A table without headings whose rows name indicators and weigh or measure them in the columns of the one before. */
function withoutHeadings(last: CfrTable, grid: Grid): CfrTable | null {
  const filled = grid.values.flatMap((row, index) => (row.every(isBlank) ? [] : [index]));
  const [firstRow] = filled;
  const bottom = filled.at(-1);
  if (firstRow === undefined || bottom === undefined) return null;
  const looked = filled.slice(0, ROWS);
  const fitting = looked.filter((row) => fits(last.columns, grid, row)).length;
  if (fitting === 0 || fitting < looked.length * FITTING) return null;
  const columns = Object.fromEntries(
    Object.entries(last.columns).map(([key, found]) => [key, { ...found, why: "continued" as const }]),
  ) as CfrColumns;
  return {
    ...last,
    grid,
    headerRow: firstRow,
    firstRow,
    repeatedHeaders: new Set(),
    area: { ...last.area, top: firstRow, bottom },
    columns,
  };
}

function fits(columns: CfrColumns, grid: Grid, row: number): boolean {
  const valueOf = (key: CfrMatrixColumn) => {
    const column = columns[key]?.column;
    return column === undefined ? null : valueAt(grid, row, column);
  };
  return (
    typeof valueOf("indicator") === "string" &&
    !isBlank(valueOf("indicator")) &&
    NUMBERS.filter((key) => typeof valueOf(key) === "number").length >= 1 &&
    (columns.weight === undefined || typeof valueOf("weight") === "number")
  );
}
