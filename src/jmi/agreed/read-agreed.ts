import { textOf, valueAt } from "../../grid/grid";
import type { DateSystem } from "../../grid/grid";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiAgreed } from "../matrix";
import { readRows } from "../read/read-rows";
import { tableCells } from "../read/table-cells";
import { AGREED } from "./agreed-layout";

/** The youngest copy that names a matrix's sheet, else the youngest that names none. */
export function readAgreed(copies: readonly JmiTable[], matrixSheet: string, dateSystem: DateSystem): JmiAgreed | null {
  const own = copies.filter(({ grid }) => [matrixSheet, ""].includes(cellText(grid, AGREED.matrixRow)));
  const [youngest] = own
    .map((table) => ({ table, day: dayOf(table) }))
    .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1));
  if (!youngest) return null;
  const { table, day } = youngest;
  const { outcomes } = readRows([{ table, cells: tableCells(table, dateSystem) }]);
  return { sheet: table.grid.sheet, day, outcomes };
}

function dayOf({ grid }: JmiTable): string | null {
  const day = /\d{4}-\d{2}-\d{2}/;
  return day.exec(cellText(grid, AGREED.dayRow))?.[0] ?? day.exec(grid.sheet)?.[0] ?? null;
}

function cellText(grid: JmiTable["grid"], row: number): string {
  return textOf(valueAt(grid, row, AGREED.valueColumn)).trim();
}
