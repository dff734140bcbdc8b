import type { Model } from "@ironcalc/wasm";
import type { PlannedContent, WorkbookPlan } from "../../src/grid/sheet-plan";
import { daySerial } from "../../src/grid/day-serial";
import { toExcelInput } from "../../src/excel/cell-values";
import { newModel } from "../../src/preview/host/engine";
import { ensureEngine } from "./office/office-host";

/** A plan in a spreadsheet engine that recalculates it, without Excel around it. Rows and columns count from 0. */
export interface CalculatedPlan {
  readonly model: Model;
  /** Position of a sheet, as the engine's methods want it. */
  sheet(name: string): number;
  /** What a cell shows. */
  shown(sheet: string, row: number, column: number): string;
  type(sheet: string, row: number, column: number, text: string): void;
}

export function calculatedPlan(plan: WorkbookPlan): CalculatedPlan {
  ensureEngine();
  const model = newModel();
  model.pauseEvaluation();
  plan.sheets.forEach((planned, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, planned.name);
  });
  plan.sheets.forEach(({ cells }, sheet) => {
    for (const { row, column, content } of cells)
      if (content !== undefined) model.setUserInput(sheet, row + 1, column + 1, inputOf(content));
  });
  model.resumeEvaluation();
  model.evaluate();
  const sheet = (name: string) => model.getWorksheetsProperties().findIndex((one) => one.name === name);
  return {
    model,
    sheet,
    shown: (name, row, column) => model.getFormattedCellValue(sheet(name), row + 1, column + 1),
    type: (name, row, column, text) => model.setUserInput(sheet(name), row + 1, column + 1, text),
  };
}

/** Text stays text, as it does in a workbook: the code "2.1" is no number. */
function inputOf(content: PlannedContent): string {
  if (typeof content !== "object") return String(toExcelInput(content));
  return "date" in content ? String(daySerial(content.date, "1900")) : content.formula;
}
