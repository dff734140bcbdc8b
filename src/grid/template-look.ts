import type { CellStyle } from "./sheet-plan";

/** Fills with a meaning, the same in every template; text on each holds a contrast of at least 4.5 : 1. */
export const TEMPLATE_COLORS = {
  heading: "#1F4E5F",
  headingText: "#FFFFFF",
  band: "#D5E4E8",
  missing: "#FFE08A",
  quiet: "#595959",
} as const;

/** A cell of a table. */
export const TABLE_CELL: CellStyle = { wrap: true, vertical: "top", border: "thin" };

/** Styles that the sheets of every template may name. */
export const TEMPLATE_LOOK: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, fontSizePoints: 14 },
  subtitle: { fontColor: TEMPLATE_COLORS.quiet },
  help: { italic: true, fontColor: TEMPLATE_COLORS.quiet, wrap: true, vertical: "top" },
  note: { italic: true, fontColor: TEMPLATE_COLORS.quiet },
  heading: {
    bold: true,
    fill: TEMPLATE_COLORS.heading,
    fontColor: TEMPLATE_COLORS.headingText,
    wrap: true,
    horizontal: "center",
    vertical: "center",
    border: "thin",
  },
  label: { bold: true, vertical: "top" },
  input: TABLE_CELL,
  value: { ...TABLE_CELL, horizontal: "right" },
  date: { ...TABLE_CELL, horizontal: "right", numberFormat: "yyyy-mm-dd" },
};
