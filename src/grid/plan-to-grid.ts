import { daySerial } from "./day-serial";
import { emptyGrid } from "./grid";
import type { CellValue, Grid, Workbook } from "./grid";
import type { PlannedContent, SheetPlan, WorkbookPlan } from "./sheet-plan";

/**
 * What a door would read after it wrote the plan into an empty workbook of the 1900 system: constants, days as
 * serials with their format, formulas with the value they were planned to show.
 */
export function planToWorkbook(plan: Pick<WorkbookPlan, "sheets" | "names">): Workbook {
  return { grids: plan.sheets.map(gridOf), names: plan.names, dateSystem: "1900", limits: [] };
}

function gridOf(plan: SheetPlan): Grid {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: (string | null)[][] = [];
  for (const cell of plan.cells) {
    put(values, cell.row, cell.column, valueOf(cell.content));
    put(formulas, cell.row, cell.column, formulaOf(cell.content));
    put(numberFormats, cell.row, cell.column, plan.styles[cell.style ?? ""]?.numberFormat ?? usualFormat(cell.content));
  }
  return { ...emptyGrid(plan.name), values, formulas, numberFormats };
}

function put<T>(table: (T | null)[][], row: number, column: number, value: T | null): void {
  while (table.length <= row) table.push([]);
  const cells = table[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function valueOf(content: PlannedContent | undefined): CellValue {
  if (content === undefined) return null;
  if (typeof content !== "object") return content;
  return "date" in content ? daySerial(content.date, "1900") : (content.cached ?? null);
}

function formulaOf(content: PlannedContent | undefined): string | null {
  return typeof content === "object" && "formula" in content ? content.formula : null;
}

function usualFormat(content: PlannedContent | undefined): string | null {
  return typeof content === "object" && "date" in content ? "yyyy-mm-dd" : null;
}
