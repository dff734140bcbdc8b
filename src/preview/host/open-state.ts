import type { CellArea } from "../../grid/cell-ref";
import { isCellError } from "../../grid/grid";
import type { CellStyle } from "../../grid/sheet-plan";
import { setBorder, setColumnWidthPoints, setRowHeightPoints, setRowsHidden, setStyle } from "./cell-format";
import { charactersToPoints } from "./column-width";
import { drawConditionalFormats } from "./draw-conditional-formats";
import { newModel } from "./engine";
import type { HostSheet } from "./host-sheet";
import { HostWorkbook } from "./host-workbook";
import type { SheetState, StateCell, StateValue, WorkbookState } from "./workbook-state";

/** Days between the two date systems. */
const DAYS_1904 = 1462;

/** Opens a workbook. The engine must be loaded (`engine.ts`). Formulas are calculated anew. */
export function openWorkbook(state: WorkbookState): HostWorkbook {
  const workbook = new HostWorkbook(newModel());
  const [first] = workbook.sheets;
  const sheets = state.sheets.map(({ name }, index) => {
    if (index > 0 || !first) return workbook.addSheet(name);
    workbook.renameSheet(first, name);
    return first;
  });
  const shift = state.dateSystem === "1904" ? DAYS_1904 : 0;
  workbook.batch(() => {
    for (const [index, sheet] of sheets.entries()) fillSheet(sheet, state.sheets[index], shift);
  });
  for (const { name, refersTo } of state.names) workbook.names.restore(name, refersTo);
  workbook.calculate();
  for (const [index, sheet] of sheets.entries()) finishSheet(sheet, state.sheets[index]);
  workbook.forgetHistory();
  const shown = workbook.findSheet(state.activeSheet ?? "") ?? workbook.sheets.find((sheet) => !sheet.hidden);
  if (shown && !shown.hidden) workbook.select(shown, { top: 0, left: 0, bottom: 0, right: 0 });
  return workbook;
}

function fillSheet(sheet: HostSheet, state: SheetState | undefined, shift: number): void {
  if (!state) return;
  const { model } = sheet.workbook;
  const { index } = sheet;
  for (const { area, style } of styledAreas(state.cells)) applyStyle(sheet, area, style);
  for (const { row, column, content, style } of state.cells) {
    sheet.grow({ top: row, left: column, bottom: row, right: column });
    if (content === undefined) continue;
    const isFormula = typeof content === "object" && !isCellErrorContent(content);
    if (isFormula) sheet.hasFormulas = true;
    const isDate = typeof content === "number" && isDateFormat(style?.numberFormat ?? "");
    model.setUserInput(
      index,
      row + 1,
      column + 1,
      isFormula ? content.formula : typed(isDate ? content + shift : content),
    );
  }
}

function isCellErrorContent(content: object): content is { readonly error: string } {
  return "error" in content;
}

/**
 * Words that the engine takes for nothing else: no digits, or a whole phrase. Every other text is typed with a quote
 * before it, which the formula bar then shows.
 */
function isSurelyText(text: string): boolean {
  if (/^(true|false|inf|infinity|nan)$/i.test(text)) return false;
  return /^\p{L}[^0-9]*$/u.test(text) || /^\p{L}+:? (\S+ ){2,}\S+$/u.test(text);
}

/** A constant as it must be typed so that the engine takes it for what it is. */
function typed(value: StateValue): string {
  if (typeof value === "string") return value === "" || isSurelyText(value) ? value : `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : String(value);
}

/** What the engine has no cells for, after all cells are there. */
function finishSheet(sheet: HostSheet, state: SheetState | undefined): void {
  if (!state) return;
  const { model } = sheet.workbook;
  const { index } = sheet;
  const column = (at: number): CellArea => ({ top: 0, bottom: 0, left: at, right: at });
  const row = (at: number): CellArea => ({ top: at, bottom: at, left: 0, right: 0 });
  for (const [at, width] of Object.entries(state.columnWidths)) {
    setColumnWidthPoints(sheet, column(Number(at)), charactersToPoints(width));
  }
  for (const [at, height] of Object.entries(state.rowHeights)) setRowHeightPoints(sheet, row(Number(at)), height);
  for (const at of state.hiddenRows) setRowsHidden(sheet, row(at), true);
  model.setFrozenRowsCount(index, state.freeze?.rows ?? 0);
  model.setFrozenColumnsCount(index, state.freeze?.columns ?? 0);
  model.setShowGridLines(index, state.showGridlines);
  if (state.tabColor !== null) model.setSheetColor(index, state.tabColor);
  sheet.merges = state.merges;
  sheet.validations = state.validations;
  sheet.print = state.print;
  sheet.conditionalFormats = state.conditionalFormats.map(({ area, formula, fill, fontColor, bold }) => ({
    id: sheet.workbook.nextId(),
    area,
    formula,
    fill: fill ?? null,
    fontColor: fontColor ?? null,
    bold: bold ?? null,
    isDrawn: false,
  }));
  drawConditionalFormats(sheet);
  if (state.hidden) model.hideSheet(index);
  sheet.isProtected = state.protected;
}

interface StyledArea {
  readonly area: { top: number; left: number; bottom: number; right: number };
  readonly key: string;
  readonly style: CellStyle;
}

/** Neighbouring cells of one style as few rectangles: styling is the dearest part of opening. */
function styledAreas(cells: readonly StateCell[]): readonly StyledArea[] {
  const styled = cells.filter(({ style }) => style !== undefined).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: StyledArea[] = [];
  for (const { row, column, style = {} } of styled) {
    const key = JSON.stringify(style);
    const last = runs.at(-1);
    if (last && last.key === key && last.area.top === row && last.area.right === column - 1) last.area.right = column;
    else runs.push({ area: { top: row, bottom: row, left: column, right: column }, key, style });
  }
  const rectangles = new Map<string, StyledArea>();
  return runs.filter((run) => {
    const place = `${run.area.left}:${run.area.right}:${run.key}`;
    const above = rectangles.get(place);
    if (above && above.area.bottom === run.area.top - 1) {
      above.area.bottom = run.area.bottom;
      return false;
    }
    rectangles.set(place, run);
    return true;
  });
}

function applyStyle(sheet: HostSheet, area: CellArea, style: CellStyle): void {
  const set = (path: Parameters<typeof setStyle>[2], value: string | number | boolean | undefined) => {
    if (value !== undefined) setStyle(sheet, area, path, String(value));
  };
  set("fill.color", style.fill);
  set("font.color", style.fontColor);
  set("font.b", style.bold);
  set("font.i", style.italic);
  set("font.size", style.fontSizePoints);
  set("num_fmt", style.numberFormat);
  set("alignment.wrap_text", style.wrap);
  set("alignment.horizontal", style.horizontal === "centerAcrossSelection" ? "centerContinuous" : style.horizontal);
  set("alignment.vertical", style.vertical);
  if (style.border === "thin") {
    setBorder(sheet, area, "All", "#808080");
  }
}

/** True for a format that draws a day or time: its letters outside quotes and brackets tell. */
function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "").replaceAll(/general/gi, ""));
}
