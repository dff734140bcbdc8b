import { areaToA1, columnName } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import { daySerial } from "../grid/day-serial";
import type { DateSystem } from "../grid/grid";
import type { PlannedCell, PlannedContent, SheetPlan } from "../grid/sheet-plan";
import { toExcelInput } from "./cell-values";
import { once } from "./once";
import { tableOf, toRectangles } from "./rectangles";
import { queueRules } from "./write-rules";
import { queueNumberFormats, queueStyles } from "./write-styles";

/** Asks for a whole planned sheet with the next sync; `sheet` is new and bears its name already. */
export function queueSheetPlan(sheet: Excel.Worksheet, plan: SheetPlan, dateSystem: DateSystem): void {
  queueContents(sheet, plan.cells, dateSystem);
  queueNumberFormats(sheet, plan);
  queueStyles(sheet, plan);
  queueSizes(sheet, plan);
  queueRules(sheet, plan);
  queuePage(sheet, plan);
}

/** The planned days alone, to write them again by another date system. */
export function queueDays(sheet: Excel.Worksheet, plan: SheetPlan, dateSystem: DateSystem): void {
  const days = plan.cells.filter(({ content }) => typeof content === "object" && "date" in content);
  for (const area of toRectangles(days)) queueArea(sheet, area, days, dateSystem);
}

/** One table from A1 on: on a new sheet the gaps are blank anyway, and one range is the quickest to write. */
function queueContents(sheet: Excel.Worksheet, cells: readonly PlannedCell[], dateSystem: DateSystem): void {
  const filled = cells.filter((cell) => cell.content !== undefined);
  if (filled.length === 0) return;
  const bottom = Math.max(...filled.map((cell) => cell.row));
  const right = Math.max(...filled.map((cell) => cell.column));
  queueArea(sheet, { top: 0, left: 0, bottom, right }, filled, dateSystem);
}

function queueArea(
  sheet: Excel.Worksheet,
  area: CellArea,
  cells: readonly PlannedCell[],
  dateSystem: DateSystem,
): void {
  const inputs = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, inputOf(content, dateSystem)]));
  // "" is blank; null would mean "leave as it is" to Excel.
  once(sheet.getRange(areaToA1(area))).formulas = tableOf(area, (row, column) => inputs.get(`${row},${column}`) ?? "");
}

function inputOf(content: PlannedContent | undefined, dateSystem: DateSystem): string | number | boolean {
  if (content === undefined) return "";
  if (typeof content !== "object") return toExcelInput(content);
  return "date" in content ? daySerial(content.date, dateSystem) : toExcelInput({ formula: content.formula });
}

/**
 * Points for a width in characters: a character of the default font is 7 pixels wide, a column has 5 pixels of
 * padding, and a pixel is three quarters of a point (ECMA-376, 18.3.1.13). Excel.RangeFormat.columnWidth is in points.
 */
export function columnWidthPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function queueSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    const name = columnName(column);
    once(sheet.getRange(`${name}:${name}`)).format.columnWidth = columnWidthPoints(characters);
  });
  for (const [row, points] of Object.entries(plan.rowHeights)) {
    const number = Number(row) + 1;
    once(sheet.getRange(`${number}:${number}`)).format.rowHeight = points;
  }
}

function queuePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { freeze, print, tabColor } = plan;
  if (freeze) queueFreeze(sheet.freezePanes, freeze);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  sheet.showGridlines = plan.showGridlines;
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (print.fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  if (print.titleRows) sheet.pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    sheet.pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
  }
  if (print.texts) {
    const margins = sheet.pageLayout.headersFooters.defaultForAllPages;
    margins.leftHeader = print.texts.headLeft;
    margins.rightHeader = print.texts.headRight;
    margins.centerFooter = print.texts.footCenter;
  }
}

function queueFreeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0) panes.freezeAt(areaToA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
