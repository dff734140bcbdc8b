import type { CellArea } from "../../../grid/cell-ref";
import { addressOf, columnCount, rowCount, sheetPrefix } from "../areas";
import { readOnly } from "../host-object";
import type { HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { clearCells } from "../write-cells";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeObject } from "./range";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

/** Several rectangles of one sheet, to be formatted or told together. */
export function rangeAreasObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const prefix = sheetPrefix(sheet.name);
  return {
    type: "RangeAreas",
    keepable: true,
    cells: { sheet, areas },
    properties: {
      Address: readOnly(() => areas.map((area) => `${prefix}!${addressOf(area)}`).join(",")),
      AreaCount: readOnly(() => areas.length),
      CellCount: readOnly(() => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0)),
    },
    parts: {
      Areas: () => areaCollection(sheet, areas),
      Format: () => rangeFormatObject(sheet, areas),
      DataValidation: () => dataValidationObject(sheet, areas),
      ConditionalFormats: () => conditionalFormatsObject(sheet, areas),
      Worksheet: () => worksheetObject(sheet),
    },
    calls: {
      Clear: () => {
        for (const area of areas) clearCells(sheet, area, "All");
      },
    },
  };
}

function areaCollection(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  return {
    type: "RangeCollection",
    items: () => areas.map((area) => rangeObject(sheet, area)),
    calls: { GetCount: () => areas.length },
  };
}
