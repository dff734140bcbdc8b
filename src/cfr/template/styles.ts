import type { CellStyle } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_COLORS, TEMPLATE_LOOK } from "../../grid/template-look";

/** The colours of every template, and those that scores and sums need. */
export const COLORS = {
  ...TEMPLATE_COLORS,
  computed: "#F2F2F2",
  wrong: "#F8CBC6",
  wrongText: "#7A1F16",
} as const;

const computed: CellStyle = { ...TABLE_CELL, fill: COLORS.computed };

/** Styles every sheet of the template may name. */
export const TEMPLATE_STYLES: Readonly<Record<string, CellStyle>> = {
  ...TEMPLATE_LOOK,
  band: { bold: true, fill: COLORS.band, horizontal: "centerAcrossSelection" },
  computed,
  computedValue: { ...computed, horizontal: "right" },
  computedDate: { ...computed, horizontal: "right", numberFormat: "yyyy-mm-dd" },
  score: { ...computed, horizontal: "right", numberFormat: "0.00" },
  quiet: { ...computed, fontColor: COLORS.quiet, horizontal: "right" },
  closing: { fill: COLORS.heading },
  total: { bold: true, border: "thin", fill: COLORS.band },
  totalScore: { bold: true, border: "thin", fill: COLORS.band, numberFormat: "0.00", horizontal: "right" },
  big: {
    bold: true,
    fontSizePoints: 14,
    numberFormat: "0.00",
    horizontal: "left",
    border: "thin",
    fill: COLORS.computed,
  },
};
