import { Model } from "@ironcalc/wasm";
import type { CellArea } from "../../grid/cell-ref";

/** 15 significant digits, as many as Excel keeps. */
const FULL_PRECISION = "0.00000000000000E+00";

/**
 * The numbers that formulas computed, undrawn. The engine tells a formula's result only as it is drawn ("12.5%"), so
 * they are read from a copy of the workbook in which the area is formatted with all digits.
 */
export class RawNumbers {
  private copy: { readonly generation: number; readonly model: Model; readonly areas: Set<string> } | null = null;

  constructor(private readonly source: () => Model) {}

  /** Makes the numbers of an area readable until the workbook's next generation. */
  reader(sheetIndex: number, area: CellArea, generation: number): (row: number, column: number) => number {
    const copy = this.copyOf(generation);
    const key = `${sheetIndex}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    if (!copy.areas.has(key)) {
      copy.model.updateRangeStyle(engineArea(sheetIndex, area), "num_fmt", FULL_PRECISION);
      copy.areas.add(key);
    }
    return (row, column) => Number(copy.model.getFormattedCellValue(sheetIndex, row + 1, column + 1));
  }

  private copyOf(generation: number) {
    if (this.copy?.generation !== generation) {
      this.copy?.model.free();
      const model = Model.from_bytes(this.source().toBytes(), "en");
      model.pauseEvaluation();
      this.copy = { generation, model, areas: new Set() };
    }
    return this.copy;
  }
}

/** The engine counts rows and columns from 1. */
export function engineArea(sheetIndex: number, area: CellArea) {
  return {
    sheet: sheetIndex,
    row: area.top + 1,
    column: area.left + 1,
    width: area.right - area.left + 1,
    height: area.bottom - area.top + 1,
  };
}
