import type { Model } from "@ironcalc/workbook";
import type { SheetState, StateCell } from "../host/workbook-state";
import { FONT } from "./grid-theme";

/** How the grid sets lines: it draws points as pixels, lines at one and a half times the size. */
const LINE_HEIGHT = 1.5;
const PADDING_PIXELS = 8;
const DEFAULT_SIZE = 12;

/** Heights that rows were given so that their text is seen, by row; they are for the screen and go into no file. */
export type FittedRows = ReadonlyMap<number, number>;

/**
 * Makes rows as high as their wrapped text needs, as Excel does for rows whose height nobody set; the engine does not.
 * Answers the rows it changed.
 */
export function fitRows(model: Model, sheetIndex: number, sheet: SheetState): FittedRows {
  const context = document.createElement("canvas").getContext("2d");
  const fitted = new Map<number, number>();
  if (!context) return fitted;
  const merged = (cell: StateCell) =>
    sheet.merges.some(
      ({ top, bottom, left, right }) =>
        cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
    );
  for (const cell of sheet.cells) {
    const isFixed = sheet.rowHeights[cell.row] !== undefined || sheet.hiddenRows.includes(cell.row);
    if (isFixed || !cell.style?.wrap || typeof cell.content !== "string" || merged(cell)) continue;
    const height = heightOf(cell, cell.content, model.getColumnWidth(sheetIndex, cell.column + 1), context);
    if (height > (fitted.get(cell.row) ?? model.getRowHeight(sheetIndex, cell.row + 1))) fitted.set(cell.row, height);
  }
  for (const [row, height] of fitted) model.setRowsHeight(sheetIndex, row + 1, row + 1, height);
  return fitted;
}

function heightOf(cell: StateCell, text: string, widthPixels: number, context: CanvasRenderingContext2D): number {
  const size = cell.style?.fontSizePoints ?? DEFAULT_SIZE;
  context.font = `${cell.style?.bold ? "bold" : "400"} ${size}px ${FONT}`;
  const lines = text.split("\n").reduce((count, line) => count + linesOf(line, widthPixels, context), 0);
  return Math.ceil((lines - 1) * size * LINE_HEIGHT + size + PADDING_PIXELS);
}

/** Lines that a paragraph takes, broken at spaces as the grid breaks them. */
function linesOf(paragraph: string, widthPixels: number, context: CanvasRenderingContext2D): number {
  const [first = "", ...words] = paragraph.split(" ");
  let line = first;
  let count = 1;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (context.measureText(longer).width < widthPixels) line = longer;
    else {
      line = word;
      count += 1;
    }
  }
  return count;
}
