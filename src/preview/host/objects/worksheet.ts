import { rangeObject, rangeArgument } from "./range";
import { inSheet, parseAddress } from "../areas";
import { invalidArgument, itemNotFound } from "../host-error";
import { readOnly } from "../host-object";
import type { HostArguments, HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { booleanOf, colorOf, indexOf, numberOf, oneOf, textOf } from "../read-arguments";
import { usedArea } from "../sheet-cells";
import { eventCalls } from "./event-calls";
import { freezePanesObject } from "./freeze-panes";
import { pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./protection";
import { rangeAreasObject } from "./range-areas";

/** A sheet as Office.js sees it. Found again by its id, so renaming it does not lose it. */
export function worksheetObject(sheet: HostSheet): HostObject {
  const { workbook } = sheet;
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: readOnly(() => sheet.id),
      Name: { get: () => sheet.name, set: (value) => workbook.renameSheet(sheet, textOf(value, "name")) },
      Position: { get: () => sheet.index, set: (value) => move(sheet, indexOf(value, "position")) },
      Visibility: {
        get: () => (sheet.hidden ? "Hidden" : "Visible"),
        set: (value) =>
          setVisible(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility") === "Visible"),
      },
      TabColor: {
        get: () => sheet.tabColor,
        set: (value) =>
          workbook.model.setSheetColor(sheet.index, value === "" ? undefined : colorOf(value, "tabColor")),
      },
      ShowGridlines: readOnly(() => workbook.model.getShowGridLines(sheet.index)),
      // The library reads it as ShowGridlines and writes it as Gridlines.
      Gridlines: {
        get: () => workbook.model.getShowGridLines(sheet.index),
        set: (value) => workbook.model.setShowGridLines(sheet.index, booleanOf(value, "showGridlines")),
      },
      StandardWidth: readOnly(() => 8.43),
      StandardHeight: readOnly(() => 15),
    },
    parts: {
      FreezePanes: () => freezePanesObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
      Protection: () => sheetProtectionObject(sheet),
    },
    links: worksheetLinks(sheet),
    calls: {
      Activate: () => workbook.activate(sheet),
      Delete: () => workbook.deleteSheet(sheet),
      Calculate: () => workbook.calculate(),
      ...eventCalls(workbook, () => sheet.id),
    },
  };
}

function worksheetLinks(sheet: HostSheet): NonNullable<HostObject["links"]> {
  const { workbook } = sheet;
  const cell = (row: number, column: number) => {
    const area = inSheet({ top: row, left: column, bottom: row, right: column });
    if (!area) throw invalidArgument("the cell lies outside the sheet");
    return rangeObject(sheet, area);
  };
  const neighbour = (step: 1 | -1, [visibleOnly]: HostArguments) => {
    const sheets = workbook.sheets.filter((other) => other === sheet || visibleOnly !== true || !other.hidden);
    return sheets[sheets.indexOf(sheet) + step] ?? null;
  };
  return {
    GetRange: (args) => rangeObject(sheet, rangeArgument(sheet, args)),
    GetRanges: ([address]) => rangeAreasObject(sheet, areasArgument(textOf(address, "address"))),
    GetCell: ([row, column]) => cell(indexOf(row, "row"), indexOf(column, "column")),
    GetRangeByIndexes: ([row, column, rows, columns]) => {
      const [top, left] = [numberOf(row, "startRow"), numberOf(column, "startColumn")];
      const area = inSheet({
        top,
        left,
        bottom: top + numberOf(rows, "rowCount") - 1,
        right: left + numberOf(columns, "columnCount") - 1,
      });
      if (!area) throw invalidArgument("the range lies outside the sheet");
      return rangeObject(sheet, area);
    },
    // An empty sheet's used range is its first cell.
    GetUsedRange: ([valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area ? rangeObject(sheet, area) : cell(0, 0);
    },
    GetUsedRangeOrNullObject: ([valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area && rangeObject(sheet, area);
    },
    GetNextOrNullObject: (args) => linkTo(neighbour(1, args)),
    GetPreviousOrNullObject: (args) => linkTo(neighbour(-1, args)),
    GetNext: (args) => linkTo(neighbour(1, args)) ?? missing("next worksheet"),
    GetPrevious: (args) => linkTo(neighbour(-1, args)) ?? missing("previous worksheet"),
    _GetSheetById: ([id]) => worksheetObject(workbook.sheet(textOf(id, "id"))),
  };
}

function linkTo(sheet: HostSheet | null): HostObject | null {
  return sheet && worksheetObject(sheet);
}

function missing(what: string): never {
  throw itemNotFound(what);
}

/** "A1:B2,D4" → areas. */
function areasArgument(text: string) {
  return text.split(",").map((part) => {
    const area = parseAddress(part);
    if (!area) throw invalidArgument(`"${part}" is no address`);
    return area;
  });
}

function move(sheet: HostSheet, position: number): void {
  if (position < 0 || position >= sheet.workbook.sheets.length) throw invalidArgument("position");
  const shown = sheet.workbook.activeSheet;
  sheet.workbook.model.moveSheet(sheet.index, position);
  sheet.workbook.touch();
  sheet.workbook.model.setSelectedSheet(shown.index);
}

function setVisible(sheet: HostSheet, visible: boolean): void {
  const { model, sheets } = sheet.workbook;
  if (visible) model.unhideSheet(sheet.index);
  else if (sheets.every((other) => other === sheet || other.hidden)) {
    throw invalidArgument("one worksheet must stay visible");
  } else model.hideSheet(sheet.index);
}
