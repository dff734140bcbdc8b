import type { CellStyle as EngineStyle } from "@ironcalc/wasm";
import type { CellStyle, PlannedConditionalFormat } from "../../grid/sheet-plan";
import { colorText, columnWidthPoints, rowHeightPoints, styleAt } from "./cell-format";
import { pointsToCharacters } from "./column-width";
import type { HostConditionalFormat, HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import { readCells, usedArea } from "./sheet-cells";
import type { ReadCell } from "./sheet-cells";
import type { SheetState, StateCell, StateContent, StateValue, WorkbookState } from "./workbook-state";

/** Sizes are looked for in the cells that were written, and at least in this many rows and columns. */
const LOOKED_AT = { rows: 200, columns: 52 };
/** A row and column that nobody sets a size for; their sizes are the defaults. */
const UNTOUCHED = { row: 900_000, column: 16_000 };

/** The workbook as it stands, to be written to a file. */
export function saveWorkbook(workbook: HostWorkbook): WorkbookState {
  return {
    sheets: workbook.sheets.map(saveSheet),
    names: workbook.names.all.map(({ name, formula }) => ({ name, refersTo: formula })),
    dateSystem: "1900",
    activeSheet: workbook.activeSheet.name,
  };
}

function saveSheet(sheet: HostSheet): SheetState {
  const { model } = sheet.workbook;
  const { index } = sheet;
  const [rows, columns] = [model.getFrozenRowsCount(index), model.getFrozenColumnsCount(index)];
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    cells: saveCells(sheet),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    merges: sheet.merges,
    freeze: rows + columns > 0 ? { rows, columns } : null,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => formula !== "").map(saveConditionalFormat),
    print: sheet.print,
    tabColor: sheet.tabColor || null,
    showGridlines: model.getShowGridLines(index),
    protected: sheet.isProtected,
  };
}

function saveCells(sheet: HostSheet): readonly StateCell[] {
  const area = usedArea(sheet, false);
  if (!area) return [];
  return readCells(sheet, area).flatMap((cells, rowOffset) =>
    cells.flatMap((cell, columnOffset): readonly StateCell[] => {
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      const style = saveStyle(sheet, styleAt(sheet, row, column));
      const content = contentOf(cell);
      if (content === null && style === null) return [];
      return [{ row, column, ...(content === null ? {} : { content }), ...(style === null ? {} : { style }) }];
    }),
  );
}

function contentOf({ value, formula, type }: ReadCell): StateContent | null {
  if (type === "Empty") return null;
  const plain: StateValue = type === "Error" ? { error: String(value) } : value;
  return formula === null ? plain : { formula, cached: plain };
}

/** Only what differs from a cell nobody formatted; `null` for such a cell. */
function saveStyle(sheet: HostSheet, style: EngineStyle): CellStyle | null {
  const { alignment, font, fill, border, num_fmt: format } = style;
  const defaults = sheet.workbook.defaultStyle;
  const horizontal = horizontalOf(alignment?.horizontal);
  const vertical = alignment?.vertical;
  const saved: CellStyle = {
    ...(font.b ? { bold: true } : {}),
    ...(font.i ? { italic: true } : {}),
    ...(font.sz === defaults.font.sz ? {} : { fontSizePoints: font.sz }),
    ...(font.color === undefined ? {} : { fontColor: colorText(sheet, font.color, "") }),
    ...(fill.color === undefined ? {} : { fill: colorText(sheet, fill.color, "") }),
    ...(format === "general" ? {} : { numberFormat: format }),
    ...(alignment?.wrap_text ? { wrap: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
    ...(border.top && border.bottom && border.left && border.right ? { border: "thin" as const } : {}),
  };
  return Object.keys(saved).length > 0 ? saved : null;
}

function horizontalOf(word: string | undefined): CellStyle["horizontal"] {
  switch (word?.toLowerCase()) {
    case "left":
      return "left";
    case "center":
      return "center";
    case "right":
      return "right";
    case "centercontinuous":
      return "centerAcrossSelection";
    default:
      return undefined;
  }
}

function columnWidths(sheet: HostSheet): Readonly<Record<number, number>> {
  const standard = columnWidthPoints(sheet, UNTOUCHED.column);
  const columns = Array.from({ length: Math.max(sheet.extent.columns, LOOKED_AT.columns) }, (_, column) => column);
  const widths = columns.map((column) => [column, columnWidthPoints(sheet, column)] as const);
  return Object.fromEntries(
    widths.filter(([, points]) => points !== standard).map(([column, points]) => [column, pointsToCharacters(points)]),
  );
}

function rowHeights(sheet: HostSheet): Readonly<Record<number, number>> {
  const standard = rowHeightPoints(sheet, UNTOUCHED.row);
  const count = Math.max(sheet.extent.rows, LOOKED_AT.rows);
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => !sheet.hiddenRows.has(row));
  const heights = rows.map((row) => [row, rowHeightPoints(sheet, row)] as const);
  return Object.fromEntries(heights.filter(([, points]) => points !== standard));
}

function saveConditionalFormat({
  area,
  formula,
  fill,
  fontColor,
  bold,
}: HostConditionalFormat): PlannedConditionalFormat {
  return {
    area,
    formula,
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(bold === null ? {} : { bold }),
  };
}
