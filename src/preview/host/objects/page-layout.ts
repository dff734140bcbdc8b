import { parseAddress } from "../areas";
import { isRecord } from "../bridge-message";
import { invalidArgument } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { oneOf } from "../read-arguments";
import { isRange, rangeObject } from "./range";

/** How the sheet prints, as far as templates set it. */
export function pageLayoutObject(sheet: HostSheet): HostObject {
  return {
    type: "PageLayout",
    properties: {
      Orientation: {
        get: () => (sheet.print.orientation === "landscape" ? "Landscape" : "Portrait"),
        set: (value) => {
          const landscape = oneOf(value, ["Portrait", "Landscape"], "orientation") === "Landscape";
          sheet.print = { ...sheet.print, orientation: landscape ? "landscape" : "portrait" };
        },
      },
      Zoom: {
        get: () => (sheet.print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
        set: (value) => {
          if (!isRecord(value)) throw invalidArgument("zoom");
          sheet.print = { ...sheet.print, fitToWidth: value.horizontalFitToPages === 1 };
        },
      },
    },
    calls: {
      SetPrintTitleRows: ([rows]) => {
        const area = typeof rows === "string" ? parseAddress(rows) : isRange(rows) ? rows.cells?.areas[0] : null;
        if (!area) throw invalidArgument("printTitleRows");
        sheet.print = { ...sheet.print, titleRows: { first: area.top, last: area.bottom } };
      },
    },
    links: {
      GetPrintTitleRowsOrNullObject: () => {
        const rows = sheet.print.titleRows;
        return rows ? rangeObject(sheet, { top: rows.first, bottom: rows.last, left: 0, right: 16_383 }) : null;
      },
    },
  };
}
