import { MAX_COLUMNS, MAX_ROWS } from "../../../grid/cell-ref";
import type { CellArea } from "../../../grid/cell-ref";
import {
  WHOLE_SHEET,
  addressOf,
  boundingArea,
  columnCount,
  inSheet,
  intersection,
  parseAddress,
  rowCount,
  sheetPrefix,
  splitAddress,
} from "../areas";
import { numberFormatAt, setRowsHidden, setStyle } from "../cell-format";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { readOnly } from "../host-object";
import type { HostArguments, HostObject, HostProperty } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { given, indexOf, oneOf, textOf } from "../read-arguments";
import { readCells, usedArea } from "../sheet-cells";
import type { ReadCell } from "../sheet-cells";
import { clearCells, toTable, writeCells } from "../write-cells";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

/** Excel refuses to hand out more cells than this at once. */
const MAX_CELLS = 5_000_000;

/** A rectangle of cells as Office.js sees it. Writing and reading follow Excel's rules for `Range`. */
export function rangeObject(sheet: HostSheet, area: CellArea): HostObject {
  return {
    type: "Range",
    keepable: true,
    cells: { sheet, areas: [area] },
    properties: rangeProperties(sheet, area),
    parts: {
      Format: () => rangeFormatObject(sheet, [area]),
      DataValidation: () => dataValidationObject(sheet, [area]),
      ConditionalFormats: () => conditionalFormatsObject(sheet, [area]),
      Worksheet: () => worksheetObject(sheet),
    },
    links: rangeLinks(sheet, area),
    calls: {
      Select: () => sheet.workbook.select(sheet, area),
      Merge: ([across]) => {
        sheet.requireWritable(area);
        sheet.merge(area, across === true);
      },
      Unmerge: () => {
        sheet.requireWritable(area);
        sheet.unmerge(area);
      },
      Clear: ([what]) => clearCells(sheet, area, whatToClear(what)),
      // The library asks this before it sends a large table.
      _ValidateArraySize: ([rows, columns]) => {
        const fits = Number(rows) === rowCount(area) && Number(columns) === columnCount(area);
        if (!fits) throw invalidArgument(`the table does not fit ${addressOf(area)}`);
      },
      Calculate: () => sheet.workbook.calculate(),
    },
  };
}

function rangeProperties(sheet: HostSheet, area: CellArea): Readonly<Record<string, HostProperty>> {
  const table = <T>(pick: (cell: ReadCell) => T) => cellsOf(sheet, area).map((row) => row.map(pick));
  const address = () => `${sheetPrefix(sheet.name)}!${addressOf(area)}`;
  const formulas: HostProperty = {
    get: () => table(({ formula, value }) => formula ?? value),
    set: (value) => writeCells(sheet, area, value),
  };
  const numberFormat: HostProperty = {
    get: () => eachCell(sheet, area, (row, column) => invariantFormat(numberFormatAt(sheet, row, column))),
    set: (value) => setNumberFormats(sheet, area, value),
  };
  return {
    Address: readOnly(address),
    AddressLocal: readOnly(address),
    RowIndex: readOnly(() => area.top),
    ColumnIndex: readOnly(() => area.left),
    RowCount: readOnly(() => rowCount(area)),
    ColumnCount: readOnly(() => columnCount(area)),
    CellCount: readOnly(() => rowCount(area) * columnCount(area)),
    Values: { get: () => table(({ value }) => value), set: (value) => writeCells(sheet, area, value) },
    Formulas: formulas,
    FormulasLocal: formulas,
    ValueTypes: readOnly(() => table(({ type }) => type)),
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: readOnly(() =>
      eachCell(sheet, area, (row, column) =>
        sheet.workbook.model.getFormattedCellValue(sheet.index, row + 1, column + 1),
      ),
    ),
    IsEntireRow: readOnly(() => area.left === 0 && area.right === MAX_COLUMNS - 1),
    IsEntireColumn: readOnly(() => area.top === 0 && area.bottom === MAX_ROWS - 1),
    RowHidden: {
      get: () => mixture(rowsOf(area).map((row) => sheet.hiddenRows.has(row))),
      set: (value) => setRowsHidden(sheet, area, value === true),
    },
  };
}

function rangeLinks(sheet: HostSheet, area: CellArea): NonNullable<HostObject["links"]> {
  const at = (next: CellArea): HostObject => {
    if (!inSheet(next)) throw invalidArgument("the range lies outside the sheet");
    return rangeObject(sheet, next);
  };
  const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  const used = ([valuesOnly]: HostArguments) => {
    const all = usedArea(sheet, valuesOnly === true);
    return all && intersection(all, area);
  };
  const common = (other: unknown) => intersection(area, areaArgument(sheet, other));
  const merged = () => sheet.merges.filter(({ top, left }) => intersection(area, cell(top, left)));
  return {
    GetCell: ([row, column]) => at(cell(area.top + indexOf(row, "row"), area.left + indexOf(column, "column"))),
    GetRow: ([row]) => at({ ...area, top: area.top + indexOf(row, "row"), bottom: area.top + indexOf(row, "row") }),
    GetColumn: ([column]) =>
      at({ ...area, left: area.left + indexOf(column, "column"), right: area.left + indexOf(column, "column") }),
    GetLastRow: () => at({ ...area, top: area.bottom }),
    GetLastColumn: () => at({ ...area, left: area.right }),
    GetLastCell: () => at(cell(area.bottom, area.right)),
    GetEntireRow: () => at({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: () => at({ ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetOffsetRange: ([rows, columns]) => at(moved(area, indexOf(rows, "rowOffset"), indexOf(columns, "columnOffset"))),
    GetResizedRange: ([rows, columns]) =>
      at({
        ...area,
        bottom: area.bottom + indexOf(rows, "deltaRows"),
        right: area.right + indexOf(columns, "deltaColumns"),
      }),
    GetAbsoluteResizedRange: ([rows, columns]) =>
      at({ ...area, bottom: area.top + indexOf(rows, "rows") - 1, right: area.left + indexOf(columns, "columns") - 1 }),
    GetBoundingRect: ([other]) => at(boundingArea([area, areaArgument(sheet, other)])),
    GetIntersection: ([other]) => {
      const both = common(other);
      if (!both) throw itemNotFound("the ranges do not meet");
      return at(both);
    },
    GetIntersectionOrNullObject: ([other]) => {
      const both = common(other);
      return both && at(both);
    },
    GetUsedRange: (args) => at(used(args) ?? cell(area.top, area.left)),
    GetUsedRangeOrNullObject: (args) => {
      const found = used(args);
      return found && at(found);
    },
    GetMergedAreasOrNullObject: () => {
      const areas = merged();
      // Excel's own limit: https://github.com/OfficeDev/office-js/issues/5918
      if (areas.length > 512) throw new HostError("GeneralException", "More than 512 merged areas.");
      return areas.length > 0 ? rangeAreasObject(sheet, areas) : null;
    },
    GetSpecialCellsOrNullObject: ([kind]) => {
      oneOf(kind, ["Visible"], "cellType");
      const areas = visibleAreas(sheet, area);
      return areas.length > 0 ? rangeAreasObject(sheet, areas) : null;
    },
  };
}

function cellsOf(sheet: HostSheet, area: CellArea): readonly (readonly ReadCell[])[] {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
  return sheet.readOnce(area, () => readCells(sheet, area));
}

function eachCell<T>(
  sheet: HostSheet,
  area: CellArea,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) return cellsOf(sheet, area).map(() => []);
  return rowsOf(area).map((row) =>
    Array.from({ length: columnCount(area) }, (_, offset) => read(row, area.left + offset)),
  );
}

function rowsOf(area: CellArea): readonly number[] {
  return Array.from({ length: rowCount(area) }, (_, offset) => area.top + offset);
}

function invariantFormat(format: string): string {
  return format === "general" ? "General" : format;
}

function setNumberFormats(sheet: HostSheet, area: CellArea, value: unknown): void {
  const table = toTable(area, value);
  const first = table[0]?.[0];
  if (table.every((row) => row.every((format) => format === first))) {
    if (typeof first === "string") setStyle(sheet, area, "num_fmt", engineFormat(first));
    return;
  }
  for (const [rowOffset, row] of table.entries()) {
    for (const run of runs(row)) {
      if (typeof run.format !== "string") continue;
      const [left, right] = [area.left + run.from, area.left + run.to];
      const top = area.top + rowOffset;
      setStyle(sheet, { top, bottom: top, left, right }, "num_fmt", engineFormat(run.format));
    }
  }
}

function engineFormat(format: string): string {
  return format === "" || format.toLowerCase() === "general" ? "general" : format;
}

function runs(
  row: readonly unknown[],
): readonly { readonly format: unknown; readonly from: number; readonly to: number }[] {
  const found: { format: unknown; from: number; to: number }[] = [];
  for (const [index, format] of row.entries()) {
    const last = found.at(-1);
    if (last && last.format === format) last.to = index;
    else found.push({ format, from: index, to: index });
  }
  return found;
}

function visibleAreas(sheet: HostSheet, area: CellArea): readonly CellArea[] {
  const found: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const row of rowsOf(area)) {
    if (sheet.hiddenRows.has(row)) continue;
    const last = found.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else found.push({ ...area, top: row, bottom: row });
  }
  return found;
}

function moved(area: CellArea, rows: number, columns: number): CellArea {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

function mixture(values: readonly boolean[]): boolean | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? false) : null;
}

function whatToClear(value: unknown): "All" | "Formats" | "Contents" {
  return value === undefined || value === null ? "All" : oneOf(value, ["All", "Formats", "Contents"], "applyTo");
}

/** A range given as an object or as an address on the same sheet. */
export function areaArgument(sheet: HostSheet, value: unknown): CellArea {
  if (typeof value === "string") return addressArgument(sheet, value);
  const cells = isRange(value) ? value.cells : undefined;
  const area = cells?.areas[0];
  if (!cells || !area) throw invalidArgument("a range is needed");
  if (cells.sheet !== sheet) throw invalidArgument("the ranges are on different worksheets");
  return area;
}

export function isRange(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "cells" in value;
}

/** `getRange`'s argument: nothing for the whole sheet, an address, or the name of cells on the sheet. */
export function rangeArgument(sheet: HostSheet, args: HostArguments): CellArea {
  return given(args, 0) ? addressArgument(sheet, textOf(args[0], "address")) : WHOLE_SHEET;
}

function addressArgument(sheet: HostSheet, text: string): CellArea {
  const { sheet: other, address } = splitAddress(text);
  if (other !== null && other.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${text} is on another sheet`);
  const area = parseAddress(address);
  if (area) return area;
  const name = sheet.workbook.names.find(address);
  const named = name && sheet.workbook.names.areaOf(name);
  if (named?.sheet !== sheet) throw invalidArgument(`"${text}" is no address`);
  return named.area;
}
