import type { CellStyle } from "../../grid/sheet-plan";

/** Fills with a meaning; text on each holds a contrast of at least 4.5 : 1. */
export const COLORS = {
  heading: "#1F4E5F",
  headingText: "#FFFFFF",
  band: "#D5E4E8",
  missing: "#FFE08A",
  quiet: "#595959",
} as const;

const cell: CellStyle = { wrap: true, vertical: "top", border: "thin" };

/** Styles every sheet of the template may name. */
export const TEMPLATE_STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, fontSizePoints: 14 },
  subtitle: { fontColor: COLORS.quiet },
  note: { italic: true, fontColor: COLORS.quiet },
  help: { italic: true, fontColor: COLORS.quiet, wrap: true, vertical: "top" },
  group: { bold: true, fill: COLORS.band, horizontal: "centerAcrossSelection" },
  heading: {
    bold: true,
    fill: COLORS.heading,
    fontColor: COLORS.headingText,
    wrap: true,
    horizontal: "center",
    vertical: "center",
    border: "thin",
  },
  band: { ...cell, italic: true, fill: COLORS.band },
  label: { bold: true, vertical: "top" },
  input: cell,
  value: { ...cell, horizontal: "right" },
  date: { ...cell, horizontal: "right", numberFormat: "yyyy-mm-dd" },
  number: { ...cell, horizontal: "left", numberFormat: "0" },
};
