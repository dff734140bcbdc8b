import type { ConditionalRule } from "hucre/xlsx";
import { areaToA1, parseArea } from "../../grid/cell-ref";
import type { PlannedConditionalFormat } from "../../grid/sheet-plan";
import { colorIn, type StyleSurroundings } from "./style-in";

/**
 * A file's shading by formula; `null` for the kinds the preview does not draw (bars, icons, scales …). Those stay in
 * the file as they are.
 */
export function conditionalIn(rule: ConditionalRule, surroundings: StyleSurroundings): PlannedConditionalFormat | null {
  const area = parseArea(rule.range);
  const formula = typeof rule.formula === "string" ? rule.formula : rule.formula?.[0];
  if (rule.type !== "expression" || !area || rule.range.includes(" ") || formula === undefined) return null;
  const { font, fill } = rule.style ?? {};
  const fontColor = colorIn(font?.color, surroundings);
  // In a differential style the background colour is the one that shows.
  const back = fill?.type === "pattern" ? colorIn(fill.bgColor ?? fill.fgColor, surroundings) : null;
  return {
    area,
    formula: `=${formula}`,
    ...(back === null ? {} : { fill: back }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(font?.bold ? { bold: true } : {}),
  };
}

/** The way back into a file. Lower `priority` wins. */
export function conditionalOut(format: PlannedConditionalFormat, priority: number): ConditionalRule {
  const { area, formula, fill, fontColor, bold } = format;
  const font = {
    ...(fontColor === undefined ? {} : { color: { rgb: fontColor.slice(1) } }),
    ...(bold === undefined ? {} : { bold }),
  };
  const color = fill === undefined ? null : { rgb: fill.slice(1) };
  return {
    type: "expression",
    priority,
    range: areaToA1(area),
    formula: formula.replace(/^=/, ""),
    style: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(color ? { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } } : {}),
    },
  };
}
