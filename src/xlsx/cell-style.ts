import type { CellStyle as XlsxStyle } from "hucre/xlsx";
import type { CellStyle } from "../grid/sheet-plan";

const GRID_LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;

/** A planned style in the words of the .xlsx writer. */
export function toXlsxStyle(style: CellStyle): XlsxStyle {
  const { bold, italic, fontName, fontSizePoints, fontColor, fill, numberFormat, border } = style;
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSizePoints === undefined ? {} : { size: fontSizePoints }),
    ...(fontColor === undefined ? {} : { color: { rgb: fontColor.slice(1) } }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font: { name: "Calibri", size: 11, ...font } } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(border === undefined
      ? {}
      : { border: { top: GRID_LINE, right: GRID_LINE, bottom: GRID_LINE, left: GRID_LINE } }),
    alignment: alignmentOf(style),
  };
}

function alignmentOf(style: CellStyle): NonNullable<XlsxStyle["alignment"]> {
  const { wrap, horizontal, vertical } = style;
  return {
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(horizontal === undefined
      ? {}
      : { horizontal: horizontal === "centerAcrossSelection" ? "centerContinuous" : horizontal }),
  };
}
