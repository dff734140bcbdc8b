import { BorderStyle, BorderType } from "@ironcalc/wasm";
import type { CellStyle as EngineStyle } from "@ironcalc/wasm";
import { areaContains } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { addressOf } from "./areas";
import type { HostSheet } from "./host-sheet";
import { engineArea } from "./plain-copy";

/** Where the engine keeps one aspect of a cell's looks. */
export type StylePath =
  | "fill.color"
  | "font.color"
  | "font.b"
  | "font.i"
  | "font.u"
  | "font.strike"
  | "font.size"
  | "num_fmt"
  | "alignment.horizontal"
  | "alignment.vertical"
  | "alignment.wrap_text";

/** Pixels of the grid per point of Excel. */
const PIXELS_PER_POINT = 96 / 72;

/** Sets one aspect on every cell of an area. Throws `AccessDenied` under protection. */
export function setStyle(sheet: HostSheet, area: CellArea, path: StylePath, value: string): void {
  sheet.requireWritable(area);
  sheet.workbook.model.updateRangeStyle(engineArea(sheet.index, area), path, value);
  sheet.grow(boundedToUse(sheet, area));
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: "formatted", sheetId: sheet.id, address: addressOf(area), by: sheet.workbook.changedBy });
}

/** Formatting whole rows or columns does not make them used. */
function boundedToUse(sheet: HostSheet, area: CellArea): CellArea {
  const { rows, columns } = sheet.extent;
  const whole = area.bottom - area.top > 100_000 || area.right - area.left > 10_000;
  return whole ? { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } : area;
}

/** How a cell is formatted, whatever conditional formats make of it: the engine tells the two together. */
export function styleAt(sheet: HostSheet, row: number, column: number): EngineStyle {
  const { model, plainCopy } = sheet.workbook;
  const { index } = sheet;
  const { style } = model.getCellStyle(index, row + 1, column + 1);
  if (!sheet.conditionalFormats.some(({ area, isDrawn }) => isDrawn && areaContains(area, { row, column })))
    return style;
  return { ...plainCopy.style(index, row, column), num_fmt: style.num_fmt };
}

export function numberFormatAt(sheet: HostSheet, row: number, column: number): string {
  return sheet.workbook.model.getCellStyle(sheet.index, row + 1, column + 1).style.num_fmt;
}

/** One aspect of an area: its value where all cells agree, else `null`, as Excel reports mixtures. */
export function commonStyle<T extends string | number | boolean>(
  sheet: HostSheet,
  area: CellArea,
  pick: (style: EngineStyle) => T,
): T | null {
  const first = pick(styleAt(sheet, area.top, area.left));
  const bounded = {
    ...area,
    bottom: Math.min(area.bottom, area.top + 5000),
    right: Math.min(area.right, area.left + 200),
  };
  for (let row = bounded.top; row <= bounded.bottom; row += 1) {
    for (let column = bounded.left; column <= bounded.right; column += 1) {
      if (pick(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

/** A colour of the engine as Excel tells it, "#RRGGBB" in capitals. */
export function colorText(sheet: HostSheet, color: EngineStyle["fill"]["color"], none: string): string {
  return color === undefined ? none : sheet.workbook.model.resolveColor(color).toUpperCase();
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const EDGES: Readonly<Record<Edge, BorderType>> = {
  EdgeTop: BorderType.Top,
  EdgeBottom: BorderType.Bottom,
  EdgeLeft: BorderType.Left,
  EdgeRight: BorderType.Right,
  InsideHorizontal: BorderType.CenterH,
  InsideVertical: BorderType.CenterV,
};

export function isEdge(text: string): text is Edge {
  return text in EDGES;
}

/** Draws one edge of an area, or all lines of it; `null` removes the area's lines. */
export function setBorder(sheet: HostSheet, area: CellArea, edge: Edge | "All", color: string | null): void {
  sheet.requireWritable(area);
  const type = color === null ? BorderType.None : edge === "All" ? BorderType.All : EDGES[edge];
  const item = { style: BorderStyle.Thin, color: color ?? undefined };
  sheet.workbook.model.setAreaWithBorder(engineArea(sheet.index, area), { item, type });
  sheet.grow(boundedToUse(sheet, area));
  sheet.workbook.touch();
}

/** Column widths and row heights in points. */
export function columnWidthPoints(sheet: HostSheet, column: number): number {
  return sheet.workbook.model.getColumnWidth(sheet.index, column + 1) / PIXELS_PER_POINT;
}

export function setColumnWidthPoints(sheet: HostSheet, area: CellArea, points: number): void {
  sheet.workbook.model.setColumnsWidth(sheet.index, area.left + 1, area.right + 1, points * PIXELS_PER_POINT);
}

export function rowHeightPoints(sheet: HostSheet, row: number): number {
  return sheet.workbook.model.getRowHeight(sheet.index, row + 1) / PIXELS_PER_POINT;
}

export function setRowHeightPoints(sheet: HostSheet, area: CellArea, points: number): void {
  sheet.workbook.model.setRowsHeight(sheet.index, area.top + 1, area.bottom + 1, points * PIXELS_PER_POINT);
}

/** Hides or shows whole rows. */
export function setRowsHidden(sheet: HostSheet, area: CellArea, hidden: boolean): void {
  sheet.workbook.model.setRowsHidden(sheet.index, area.top + 1, area.bottom + 1, hidden);
  const rows = new Set(sheet.hiddenRows);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (hidden) rows.add(row);
    else rows.delete(row);
  }
  sheet.hiddenRows = rows;
}
