import type { CellStyle as EngineStyle } from "@ironcalc/wasm";
import type { CellArea } from "../../../grid/cell-ref";
import * as format from "../cell-format";
import { apiNotFound, invalidArgument } from "../host-error";
import type { HostObject, HostProperty } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { booleanOf, colorOf, numberOf, oneOf, textOf } from "../read-arguments";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** Excel's limits, in points. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 1342;

/** How cells look. Reading answers `null` where the cells differ. */
export function rangeFormatObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const aspect = aspectOf(sheet, areas);
  return {
    type: "RangeFormat",
    properties: {
      WrapText: aspect(
        (style) => style.alignment?.wrap_text ?? false,
        "alignment.wrap_text",
        (value) => String(booleanOf(value, "wrapText")),
      ),
      HorizontalAlignment: aspect(
        (style) => excelHorizontal(style),
        "alignment.horizontal",
        (value) => {
          const word = oneOf(value, HORIZONTAL, "horizontalAlignment");
          return word === "CenterAcrossSelection" ? "centerContinuous" : word.toLowerCase();
        },
      ),
      VerticalAlignment: aspect(
        (style) => capital(style.alignment?.vertical ?? "bottom"),
        "alignment.vertical",
        (value) => oneOf(value, VERTICAL, "verticalAlignment").toLowerCase(),
      ),
      ColumnWidth: {
        get: () =>
          common(
            areas
              .flatMap((area) => span(area.left, area.right))
              .map((column) => format.columnWidthPoints(sheet, column)),
          ),
        set: (value) => {
          const points = inLimits(value, MAX_COLUMN_WIDTH, "columnWidth");
          for (const area of areas) {
            sheet.requireWritable(area);
            format.setColumnWidthPoints(sheet, area, points);
          }
        },
      },
      RowHeight: {
        get: () =>
          common(areas.flatMap((area) => span(area.top, area.bottom)).map((row) => format.rowHeightPoints(sheet, row))),
        set: (value) => {
          const points = inLimits(value, MAX_ROW_HEIGHT, "rowHeight");
          for (const area of areas) {
            sheet.requireWritable(area);
            format.setRowHeightPoints(sheet, area, points);
          }
        },
      },
    },
    parts: {
      Fill: () => fillObject(sheet, areas),
      Font: () => fontObject(sheet, areas),
      Borders: () => bordersObject(sheet, areas),
      Protection: () => ({
        type: "FormatProtection",
        properties: {
          Locked: {
            get: () => common(areas.map((area) => sheet.lockedIn(area))),
            set: (value) => {
              for (const area of areas) sheet.setLocked(area, booleanOf(value, "locked"));
            },
          },
        },
      }),
    },
    // The grid draws rows as high as their text by itself; columns keep their width.
    calls: { AutofitRows: () => null, AutofitColumns: () => null },
  };
}

function fillObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const aspect = aspectOf(sheet, areas);
  return {
    type: "RangeFill",
    properties: {
      Color: aspect(
        (style) => format.colorText(sheet, style.fill.color, "#FFFFFF"),
        "fill.color",
        (value) => colorOf(value, "color"),
      ),
    },
    calls: {
      Clear: () => {
        for (const area of areas) format.setStyle(sheet, area, "fill.color", "");
      },
    },
  };
}

function fontObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const aspect = aspectOf(sheet, areas);
  const toggle = (value: unknown) => String(booleanOf(value, "a font's property"));
  return {
    type: "RangeFont",
    properties: {
      Bold: aspect((style) => style.font.b ?? false, "font.b", toggle),
      Italic: aspect((style) => style.font.i ?? false, "font.i", toggle),
      Strikethrough: aspect((style) => style.font.strike ?? false, "font.strike", toggle),
      Color: aspect(
        (style) => format.colorText(sheet, style.font.color, "#000000"),
        "font.color",
        (value) => colorOf(value, "color"),
      ),
      Size: aspect(
        (style) => style.font.sz,
        "font.size",
        (value) => String(inLimits(value, 409, "size")),
      ),
      Name: {
        get: () => format.commonStyle(sheet, firstArea(areas), (style) => style.font.name),
        // The embedded spreadsheet has one font; the browser finds letters that it lacks in another.
        set: () => undefined,
      },
    },
  };
}

function bordersObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  return {
    type: "RangeBorderCollection",
    item: (key) => borderObject(sheet, areas, textOf(key, "index")),
    links: { GetItem: ([key]) => borderObject(sheet, areas, textOf(key, "index")) },
  };
}

function borderObject(sheet: HostSheet, areas: readonly CellArea[], edge: string): HostObject {
  if (!format.isEdge(edge)) throw apiNotFound("RangeBorderCollection", `getItem("${edge}")`);
  const draw = (color: string | null) => {
    for (const area of areas) format.setBorder(sheet, area, edge, color);
  };
  const side = edge.startsWith("Edge") ? edge.slice(4).toLowerCase() : "top";
  const line = () => {
    const { border } = format.styleAt(sheet, firstArea(areas).top, firstArea(areas).left);
    return side === "top"
      ? border.top
      : side === "bottom"
        ? border.bottom
        : side === "left"
          ? border.left
          : border.right;
  };
  return {
    type: "RangeBorder",
    properties: {
      SideIndex: { get: () => edge },
      Style: {
        get: () => (line() ? "Continuous" : "None"),
        set: (value) => draw(value === "None" ? null : format.colorText(sheet, line()?.color, "#000000")),
      },
      Color: {
        get: () => format.colorText(sheet, line()?.color, "#000000"),
        set: (value) => draw(colorOf(value, "color")),
      },
      Weight: {
        get: () => "Thin",
        set: (value) => void oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight"),
      },
    },
  };
}

/** A property that reads one aspect of all cells and writes it to all of them. */
function aspectOf(sheet: HostSheet, areas: readonly CellArea[]) {
  return (
    pick: (style: EngineStyle) => string | number | boolean,
    path: format.StylePath,
    toEngine: (value: unknown) => string,
  ): HostProperty => ({
    get: () => common(areas.map((area) => format.commonStyle(sheet, area, pick))),
    set: (value) => {
      const text = toEngine(value);
      for (const area of areas) format.setStyle(sheet, area, path, text);
    },
  });
}

function excelHorizontal(style: EngineStyle): string {
  const word = style.alignment?.horizontal ?? "general";
  return word.toLowerCase() === "centercontinuous" ? "CenterAcrossSelection" : capital(word);
}

function common<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, 1000) }, (_, offset) => first + offset);
}

function firstArea(areas: readonly CellArea[]): CellArea {
  const [area] = areas;
  if (!area) throw invalidArgument("there are no cells");
  return area;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inLimits(value: unknown, maximum: number, what: string): number {
  const number = numberOf(value, what);
  if (number < 0 || number > maximum) throw invalidArgument(`${what} must lie between 0 and ${maximum}`);
  return number;
}
