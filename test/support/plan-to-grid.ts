import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../src/grid/grid";
import type { PlannedContent, SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";
import { serialOf } from "./rule-table";

/**
 * What a door would read after it wrote the plan into an empty workbook of the 1900 system: constants, days as
 * serials with their format, formulas with the value they were planned to show.
 */
export function planToWorkbook(plan: WorkbookPlan): Workbook {
  return { grids: plan.sheets.map(planToGrid), names: plan.names, dateSystem: "1900", limits: [] };
}

export function planToGrid(plan: SheetPlan): Grid {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: (string | null)[][] = [];
  for (const cell of plan.cells) {
    while (values.length <= cell.row) {
      values.push([]);
      formulas.push([]);
      numberFormats.push([]);
    }
    put(values[cell.row], cell.column, valueOf(cell.content));
    put(formulas[cell.row], cell.column, formulaOf(cell.content));
    put(numberFormats[cell.row], cell.column, plan.styles[cell.style ?? ""]?.numberFormat ?? defaultFormat(cell.content));
  }
  return { ...emptyGrid(plan.name), values, formulas, numberFormats };
}

function put<T>(row: (T | null)[] | undefined, column: number, value: T | null): void {
  if (!row) return;
  while (row.length <= column) row.push(null);
  row[column] = value;
}

function valueOf(content: PlannedContent | undefined): CellValue {
  if (content === undefined) return null;
  if (typeof content !== "object") return content;
  return "date" in content ? serialOf(content.date) : (content.cached ?? null);
}

function formulaOf(content: PlannedContent | undefined): string | null {
  return typeof content === "object" && "formula" in content ? content.formula : null;
}

function defaultFormat(content: PlannedContent | undefined): string | null {
  return typeof content === "object" && "date" in content ? "yyyy-mm-dd" : null;
}
