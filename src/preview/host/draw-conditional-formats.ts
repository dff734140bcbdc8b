import type { Dxf } from "@ironcalc/wasm";
import { addressOf } from "./areas";
import type { HostConditionalFormat, HostSheet } from "./host-sheet";

/**
 * Brings the engine's conditional formats in line with the sheet's, so that the grid shades what Excel would shade.
 * A formula that the engine does not understand shades nothing; it is kept and saved all the same.
 */
export function drawConditionalFormats(sheet: HostSheet): void {
  const { model } = sheet.workbook;
  const { index } = sheet;
  for (let left = model.getConditionalFormattingList(index).length; left > 0; left -= 1) {
    model.deleteConditionalFormatting(index, 0);
  }
  for (const format of sheet.conditionalFormats) {
    if (!format.formula) continue;
    try {
      model.addConditionalFormatting(index, addressOf(format.area), {
        type: "Formula",
        formula: format.formula,
        format: looksOf(format),
        stop_if_true: false,
      });
    } catch {
      continue;
    }
  }
}

function looksOf({ fill, fontColor, bold }: HostConditionalFormat): Dxf {
  return {
    ...(fill === null ? {} : { fill: { color: fill } }),
    ...(fontColor === null && bold === null
      ? {}
      : { font: { ...(fontColor === null ? {} : { color: fontColor }), ...(bold === null ? {} : { b: bold }) } }),
  };
}
