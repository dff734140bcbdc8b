import { Model } from "@ironcalc/wasm";
import type { CellStyle } from "@ironcalc/wasm";
import type { CellArea } from "../../grid/cell-ref";

/** 15 significant digits, as many as Excel keeps. */
const FULL_PRECISION = "0.00000000000000E+00";

/**
 * A copy of the workbook for what the engine tells only as it is drawn: a formula's number is read where it is
 * formatted with all digits, a cell's own colours where no conditional format covers them. Made when it is needed and
 * dropped with the next change.
 */
export class PlainCopy {
  private copy: Copy | null = null;

  constructor(
    private readonly source: () => Model,
    private readonly generation: () => number,
  ) {}

  /** Reads the numbers that formulas of an area computed. Good until the next change. */
  numbers(sheetIndex: number, area: CellArea): (row: number, column: number) => number {
    const { model, preparedAreas } = this.current;
    const key = `${sheetIndex}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    if (!preparedAreas.has(key)) {
      model.updateRangeStyle(engineArea(sheetIndex, area), "num_fmt", FULL_PRECISION);
      preparedAreas.add(key);
    }
    return (row, column) => Number(model.getFormattedCellValue(sheetIndex, row + 1, column + 1));
  }

  /** A cell's own looks. Its number format may be another one here. */
  style(sheetIndex: number, row: number, column: number): CellStyle {
    const { model, plainSheets } = this.current;
    if (!plainSheets.has(sheetIndex)) {
      const { length } = model.getConditionalFormattingList(sheetIndex);
      for (let left = length; left > 0; left -= 1) model.deleteConditionalFormatting(sheetIndex, left - 1);
      // Conditional formats are applied with the next calculation.
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
      plainSheets.add(sheetIndex);
    }
    return model.getCellStyle(sheetIndex, row + 1, column + 1).style;
  }

  private get current(): Copy {
    const generation = this.generation();
    if (this.copy?.generation !== generation) {
      this.copy?.model.free();
      const model = Model.from_bytes(this.source().toBytes(), "en");
      model.pauseEvaluation();
      this.copy = { generation, model, preparedAreas: new Set(), plainSheets: new Set() };
    }
    return this.copy;
  }
}

interface Copy {
  readonly generation: number;
  readonly model: Model;
  /** Areas that are formatted with all digits. */
  readonly preparedAreas: Set<string>;
  /** Sheets without their conditional formats. */
  readonly plainSheets: Set<number>;
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
