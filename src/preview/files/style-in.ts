import { resolveThemeColor } from "hucre/xlsx";
import type { CellStyle as XlsxStyle } from "hucre/xlsx";
import type { CellStyle } from "../../grid/sheet-plan";

type XlsxFont = NonNullable<XlsxStyle["font"]>;
type XlsxColor = NonNullable<XlsxFont["color"]>;

/** What a style leaves to its workbook: the colours of the theme ("RRGGBB" by index) and the usual font size. */
export interface StyleSurroundings {
  readonly themeColors: readonly string[];
  readonly defaultSizePoints: number;
}

/** The looks of a cell as far as the preview shows them, without a number format; `null` for a plain cell. */
export function styleIn(style: XlsxStyle, surroundings: StyleSurroundings): CellStyle | null {
  const found = {
    ...fontIn(style.font, surroundings),
    ...fillIn(style.fill, surroundings),
    ...alignmentIn(style.alignment),
    ...(hasBorder(style.border) ? { border: "thin" as const } : {}),
  };
  return Object.keys(found).length > 0 ? found : null;
}

function fontIn(font: XlsxFont | undefined, surroundings: StyleSurroundings): CellStyle {
  if (!font) return {};
  const color = colorIn(font.color, surroundings);
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.size !== undefined && font.size !== surroundings.defaultSizePoints ? { fontSizePoints: font.size } : {}),
    ...(color !== null && color !== "#000000" ? { fontColor: color } : {}),
  };
}

function fillIn(fill: XlsxStyle["fill"], surroundings: StyleSurroundings): CellStyle {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color = colorIn(fill.fgColor, surroundings);
  return color === null ? {} : { fill: color };
}

function alignmentIn(alignment: XlsxStyle["alignment"]): CellStyle {
  const { wrapText, horizontal, vertical } = alignment ?? {};
  return {
    ...(wrapText ? { wrap: true } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(horizontal === "centerContinuous" ? { horizontal: "centerAcrossSelection" as const } : {}),
    ...(vertical === "top" || vertical === "center" || vertical === "bottom" ? { vertical } : {}),
  };
}

function hasBorder(border: XlsxStyle["border"]): boolean {
  return [border?.top, border?.right, border?.bottom, border?.left].some((side) => side !== undefined);
}

/** "#RRGGBB", or `null` where the file leaves the colour to the program. */
export function colorIn(color: XlsxColor | undefined, { themeColors }: StyleSurroundings): string | null {
  if (!color) return null;
  const rgb = color.rgb ?? (color.theme === undefined ? null : themed(color.theme, color.tint, themeColors));
  // Files write an opacity before the colour now and then; spreadsheets do not show it.
  return rgb === null ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

function themed(theme: number, tint: number | undefined, colors: readonly string[]): string | null {
  return colors.length === 0 ? null : resolveThemeColor([...colors], theme, tint);
}
