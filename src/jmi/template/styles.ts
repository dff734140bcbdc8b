import type { CellStyle } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_COLORS, TEMPLATE_LOOK } from "../../grid/template-look";

export { TEMPLATE_COLORS as COLORS };

/** Styles every sheet of the template may name. */
export const TEMPLATE_STYLES: Readonly<Record<string, CellStyle>> = {
  ...TEMPLATE_LOOK,
  group: { bold: true, fill: TEMPLATE_COLORS.band, horizontal: "centerAcrossSelection" },
  band: { ...TABLE_CELL, italic: true, fill: TEMPLATE_COLORS.band },
  percent: { ...TABLE_CELL, horizontal: "right", numberFormat: "0%" },
  number: { ...TABLE_CELL, horizontal: "left", numberFormat: "0" },
};
