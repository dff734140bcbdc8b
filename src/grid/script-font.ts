import type { CellStyle, WorkbookPlan } from "./sheet-plan";

/**
 * Fonts for languages whose letters the usual fonts lack. Khmer OS Siemreap is what Cambodia's administration writes
 * with; where it is not installed, programs take another font that has the letters.
 */
const FONTS: Readonly<Partial<Record<string, string>>> = { km: "Khmer OS Siemreap" };

/** How much higher a line is in that font, with vowels above and letters below, than in the usual one. */
const LINE_HEIGHT = 1.5;
/** The highest row that Excel has, in points. */
const MOST_POINTS = 409;

/** A plan whose every style names the font that its language needs, and whose rows are high enough for it. */
export function inScriptOf(plan: WorkbookPlan, language: string): WorkbookPlan {
  const fontName = FONTS[language];
  if (fontName === undefined) return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      styles: Object.fromEntries(
        Object.entries(sheet.styles).map(([key, style]): [string, CellStyle] => [key, { fontName, ...style }]),
      ),
      rowHeights: Object.fromEntries(
        Object.entries(sheet.rowHeights).map(([row, points]) => [row, Math.min(MOST_POINTS, points * LINE_HEIGHT)]),
      ),
    })),
  };
}
