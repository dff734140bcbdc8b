import { MAX_COLUMNS } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { boundingArea } from "./areas";
import type { HostSheet } from "./host-sheet";

/** A cell's value as Office.js tells it: errors as "#N/A", a blank cell as "". */
export type WireValue = string | number | boolean;

export interface ReadCell {
  readonly value: WireValue;
  /** With "=", or `null` where the cell holds a constant. */
  readonly formula: string | null;
  readonly type: "Empty" | "String" | "Double" | "Boolean" | "Error";
}

/** The engine's own codes for a cell's type, those of the TYPE function. */
const TYPE_TEXT = 2;
const TYPE_BOOLEAN = 4;
const TYPE_ERROR = 16;

const BLANK: ReadCell = { value: "", formula: null, type: "Empty" };

/** The cells of an area, row by row. Cost: one engine call or two per cell, plus one copy of the workbook where
 * formulas computed numbers. */
export function readCells(sheet: HostSheet, area: CellArea): readonly (readonly ReadCell[])[] {
  const { model, plainCopy } = sheet.workbook;
  sheet.workbook.calculate();
  const index = sheet.index;
  let rawNumber: ((row: number, column: number) => number) | null = null;

  const read = (row: number, column: number): ReadCell => {
    const content = model.getCellContent(index, row + 1, column + 1);
    if (content === "") {
      const spilled = model.getFormattedCellValue(index, row + 1, column + 1);
      if (spilled === "") return BLANK;
    }
    const formula = content.startsWith("=") ? content : null;
    const computed = formula !== null || content === "";
    switch (model.getCellType(index, row + 1, column + 1)) {
      case TYPE_TEXT:
        return {
          value: computed ? model.getFormattedCellValue(index, row + 1, column + 1) : bareText(content),
          formula,
          type: "String",
        };
      case TYPE_BOOLEAN:
        return { value: model.getFormattedCellValue(index, row + 1, column + 1) === "TRUE", formula, type: "Boolean" };
      case TYPE_ERROR:
        return { value: model.getFormattedCellValue(index, row + 1, column + 1), formula, type: "Error" };
      default:
        // The engine gives dates and percents as a person would type them; their numbers come from the raw cells.
        if (!computed && !Number.isNaN(Number(content))) return { value: Number(content), formula, type: "Double" };
        rawNumber ??= plainCopy.numbers(index, area);
        return computedNumber(rawNumber(row, column), formula);
    }
  };

  const rows: ReadCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: ReadCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The engine cannot read a formula again that names a sheet with Khmer vowel signs: its cell then holds no number. */
function computedNumber(value: number, formula: string | null): ReadCell {
  return Number.isNaN(value) ? { value: "#NAME?", formula, type: "Error" } : { value, formula, type: "Double" };
}

/** The engine puts an apostrophe before text that would otherwise be read as a number or formula. */
function bareText(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}

/** One cell, for details of events. */
export function readCell(sheet: HostSheet, row: number, column: number): ReadCell {
  return readCells(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? BLANK;
}

/**
 * The smallest area that holds every used cell, or `null` for an empty sheet. With `valuesOnly`, cells that are only
 * formatted do not count.
 */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): CellArea | null {
  const { model } = sheet.workbook;
  sheet.workbook.calculate();
  const index = sheet.index;
  const edges = (row: number): readonly [number | undefined, number | undefined] => {
    if (valuesOnly) {
      const last = model.getLastNonEmptyInRowBeforeColumn(index, row + 1, MAX_COLUMNS);
      return [model.getFirstNonEmptyInRowAfterColumn(index, row + 1, 0), last];
    }
    const columns = [...model.getColumnsWithData(index, row + 1)];
    return columns.length > 0 ? [Math.min(...columns), Math.max(...columns)] : [undefined, undefined];
  };
  const found: CellArea[] = [];
  for (let row = 0; row < sheet.extent.rows; row += 1) {
    const [left, right] = edges(row);
    if (left !== undefined && right !== undefined)
      found.push({ top: row, bottom: row, left: left - 1, right: right - 1 });
  }
  return found.length > 0 ? boundingArea(found) : null;
}
