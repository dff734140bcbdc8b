import type { CellStyle } from "../../grid/sheet-plan";

/** Fills and words that carry a meaning on every sheet; each pair holds a contrast of at least 4.5 : 1. */
export const COLORS = {
  heading: "#1F4E5F",
  headingText: "#FFFFFF",
  band: "#D5E4E8",
  computed: "#F2F2F2",
  missing: "#FFE08A",
  wrong: "#F8CBC6",
  wrongText: "#7A1F16",
  quiet: "#595959",
} as const;

const cell: CellStyle = { wrap: true, vertical: "top", border: "thin" };

/** Styles every sheet of the template may name. */
export const TEMPLATE_STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, fontSizePoints: 14 },
  subtitle: { fontColor: COLORS.quiet },
  help: { italic: true, fontColor: COLORS.quiet, wrap: true, vertical: "top" },
  note: { italic: true, fontColor: COLORS.quiet },
  heading: {
    bold: true, fill: COLORS.heading, fontColor: COLORS.headingText, wrap: true, horizontal: "center", vertical: "center", border: "thin",
  },
  band: { bold: true, fill: COLORS.band, horizontal: "centerAcrossSelection" },
  label: { bold: true, vertical: "top" },
  input: cell,
  value: { ...cell, horizontal: "right" },
  date: { ...cell, horizontal: "right", numberFormat: "yyyy-mm-dd" },
  computed: { ...cell, fill: COLORS.computed },
  computedValue: { ...cell, fill: COLORS.computed, horizontal: "right" },
  computedDate: { ...cell, fill: COLORS.computed, horizontal: "right", numberFormat: "yyyy-mm-dd" },
  score: { ...cell, fill: COLORS.computed, horizontal: "right", numberFormat: "0.00" },
  quiet: { ...cell, fill: COLORS.computed, fontColor: COLORS.quiet, horizontal: "right" },
  closing: { fill: COLORS.heading },
  total: { bold: true, border: "thin", fill: COLORS.band },
  totalScore: { bold: true, border: "thin", fill: COLORS.band, numberFormat: "0.00", horizontal: "right" },
  big: { bold: true, fontSizePoints: 14, numberFormat: "0.00", horizontal: "left", border: "thin", fill: COLORS.computed },
};
