import type { PlannedPrint } from "../../../grid/sheet-plan";
import { parseAddress } from "../areas";
import { isRecord } from "../bridge-message";
import { invalidArgument } from "../host-error";
import type { HostObject, HostProperty } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { oneOf, textOf } from "../read-arguments";
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
        get: () => (sheet.print.fitToWidth ? { horizontalFitToPages: sheet.print.pagesWide ?? 1 } : { scale: 100 }),
        set: (value) => {
          if (!isRecord(value)) throw invalidArgument("zoom");
          const wide = typeof value.horizontalFitToPages === "number" ? value.horizontalFitToPages : 0;
          const pages = wide > 1 || sheet.print.pagesWide !== undefined ? { pagesWide: wide } : {};
          sheet.print = { ...sheet.print, fitToWidth: wide > 0, ...pages };
        },
      },
    },
    parts: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        parts: { DefaultForAllPages: () => marginsObject(sheet) },
      }),
    },
    calls: {
      SetPrintTitleColumns: ([columns]) => {
        const area =
          typeof columns === "string" ? parseAddress(columns) : isRange(columns) ? columns.cells?.areas[0] : null;
        if (!area) throw invalidArgument("printTitleColumns");
        sheet.print = { ...sheet.print, titleColumns: { first: area.left, last: area.right } };
      },
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

const NO_TEXTS: NonNullable<PlannedPrint["texts"]> = { headLeft: "", headRight: "", footCenter: "" };

/** Head and foot of every page, as far as templates set them. */
function marginsObject(sheet: HostSheet): HostObject {
  const text = (key: keyof typeof NO_TEXTS): HostProperty => ({
    get: () => sheet.print.texts?.[key] ?? "",
    set: (value) => {
      const texts = { ...NO_TEXTS, ...sheet.print.texts, [key]: textOf(value, key) };
      sheet.print = { ...sheet.print, texts };
    },
  });
  return {
    type: "HeaderFooter",
    properties: { LeftHeader: text("headLeft"), RightHeader: text("headRight"), CenterFooter: text("footCenter") },
  };
}
