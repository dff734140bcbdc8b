import type { Dxf } from "@ironcalc/wasm";
import type { CellArea } from "../../grid/cell-ref";
import { addressOf, parseAddress } from "./areas";
import type { HostConditionalFormat, HostSheet } from "./host-sheet";

/**
 * Brings the engine's conditional formats in line with the sheet's, so that the grid shades what Excel would shade.
 * A formula that the engine does not understand shades nothing; it is kept and saved all the same.
 */
export function drawConditionalFormats(sheet: HostSheet): void {
  const { model } = sheet.workbook;
  const { index } = sheet;
  sheet.workbook.batch(() => {
    const byFormula = model.getConditionalFormattingList(index).filter(({ cf_rule }) => cf_rule.type === "Formula");
    const last = byFormula.sort((a, b) => b.index - a.index);
    for (const { index: rule } of last) model.deleteConditionalFormatting(index, rule);
    for (const format of sheet.conditionalFormats) format.isDrawn = format.formula !== "" && draw(sheet, format);
  });
}

function draw(sheet: HostSheet, format: HostConditionalFormat): boolean {
  try {
    sheet.workbook.model.addConditionalFormatting(sheet.index, addressOf(format.area), {
      type: "Formula",
      formula: format.formula,
      format: looksOf(format),
      stop_if_true: false,
    });
    return true;
  } catch {
    return false;
  }
}

function looksOf({ fill, fontColor, bold }: HostConditionalFormat): Dxf {
  const font = { ...(fontColor === null ? {} : { color: fontColor }), ...(bold === null ? {} : { b: bold }) };
  return { ...(fill === null ? {} : { fill: { color: fill } }), ...(Object.keys(font).length > 0 ? { font } : {}) };
}

/** Takes over what a person changed among the conditional formats in the grid. Only those by formula are kept. */
export function absorbConditionalFormats(sheet: HostSheet): void {
  const { model } = sheet.workbook;
  const drawn = model.getConditionalFormattingList(sheet.index).flatMap(({ index, range, cf_rule: rule }) => {
    if (rule.type !== "Formula") return [];
    const looks = model.getDxfForConditionalFormatting(sheet.index, index);
    const color = (value: NonNullable<Dxf["fill"]>["color"]) =>
      value === undefined ? null : model.resolveColor(value).toUpperCase();
    return areasOf(range).map((area) => ({
      id: sheet.workbook.nextId(),
      area,
      formula: rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`,
      fill: color(looks?.fill?.color),
      fontColor: color(looks?.font?.color),
      bold: looks?.font?.b ?? null,
      isDrawn: true,
    }));
  });
  sheet.conditionalFormats = [...sheet.conditionalFormats.filter(({ isDrawn }) => !isDrawn), ...drawn];
}

function areasOf(range: string): readonly CellArea[] {
  return range.split(/[\s,]+/).flatMap((part) => parseAddress(part) ?? []);
}
