import type { CellArea } from "../../../grid/cell-ref";
import { intersection } from "../areas";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import { readOnly } from "../host-object";
import type { HostObject, HostProperty } from "../host-object";
import type { HostConditionalFormat, HostSheet } from "../host-sheet";
import { booleanOf, colorOf, textOf } from "../read-arguments";
import { drawConditionalFormats } from "../draw-conditional-formats";
import { rangeObject } from "./range";

/** The conditional formats that touch an area. Only those by formula ("Custom"). */
export function conditionalFormatsObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const touching = () =>
    sheet.conditionalFormats.filter((format) => areas.some((area) => intersection(area, format.area)));
  const find = (id: unknown) => touching().find((format) => format.id === id) ?? null;
  return {
    type: "ConditionalFormatCollection",
    items: () => touching().map((format) => formatObject(sheet, format)),
    item: (id) => {
      const format = find(id);
      if (!format) throw itemNotFound(`conditional format ${String(id)}`);
      return formatObject(sheet, format);
    },
    links: {
      Add: ([type]) => {
        if (type !== "Custom") throw apiNotFound("ConditionalFormatCollection", `add("${String(type)}")`);
        const added = areas.map((area): HostConditionalFormat => {
          sheet.requireWritable(area);
          return {
            id: sheet.workbook.nextId(),
            area,
            formula: "",
            fill: null,
            fontColor: null,
            bold: null,
            isDrawn: false,
          };
        });
        const [first] = added;
        if (!first || added.length > 1) throw invalidArgument("one area at a time");
        // Excel gives the newest the first place.
        sheet.conditionalFormats = [first, ...sheet.conditionalFormats];
        return formatObject(sheet, first);
      },
      GetItemOrNullObject: ([id]) => {
        const format = find(id);
        return format && formatObject(sheet, format);
      },
    },
    calls: {
      GetCount: () => touching().length,
      ClearAll: () => {
        const gone = new Set(touching());
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.has(format));
        drawConditionalFormats(sheet);
      },
    },
  };
}

function formatObject(sheet: HostSheet, format: HostConditionalFormat): HostObject {
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: format.id }),
    properties: {
      Id: readOnly(() => format.id),
      Type: readOnly(() => "Custom"),
      Priority: readOnly(() => sheet.conditionalFormats.indexOf(format)),
    },
    parts: { Custom: () => customObject(sheet, format), CustomOrNullObject: () => customObject(sheet, format) },
    links: { GetRange: () => rangeObject(sheet, format.area) },
    calls: {
      Delete: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        drawConditionalFormats(sheet);
      },
    },
  };
}

function customObject(sheet: HostSheet, format: HostConditionalFormat): HostObject {
  const redrawing = (get: () => unknown, change: (value: unknown) => void): HostProperty => ({
    get,
    set: (value) => {
      change(value);
      drawConditionalFormats(sheet);
    },
  });
  const formula = redrawing(
    () => format.formula,
    (value) => {
      format.formula = textOf(value, "formula");
    },
  );
  const fill: HostObject = {
    type: "ConditionalRangeFill",
    properties: {
      Color: redrawing(
        () => format.fill ?? "",
        (value) => {
          format.fill = colorOf(value, "color");
        },
      ),
    },
  };
  const font: HostObject = {
    type: "ConditionalRangeFont",
    properties: {
      Color: redrawing(
        () => format.fontColor ?? "",
        (value) => {
          format.fontColor = colorOf(value, "color");
        },
      ),
      Bold: redrawing(
        () => format.bold,
        (value) => {
          format.bold = booleanOf(value, "bold");
        },
      ),
    },
  };
  return {
    type: "CustomConditionalFormat",
    parts: {
      Rule: () => ({ type: "ConditionalFormatRule", properties: { Formula: formula } }),
      Format: () => ({ type: "ConditionalRangeFormat", parts: { Fill: () => fill, Font: () => font } }),
    },
  };
}
