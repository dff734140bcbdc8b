import type { CellRef } from "../../../grid/cell-ref";
import type { JmiIndicator, JmiMatrix, JmiMatrixColumn, JmiOutcome, JmiOutput } from "../../matrix";

/** Every output with its outcome, from top to bottom. */
export function outputsOf(matrix: JmiMatrix): readonly { readonly outcome: JmiOutcome; readonly output: JmiOutput }[] {
  return matrix.outcomes.flatMap((outcome) => outcome.outputs.map((output) => ({ outcome, output })));
}

/** Every indicator, outputs that stand in for one included, with its output. */
export function indicatorsOf(
  matrix: JmiMatrix,
): readonly { readonly output: JmiOutput; readonly indicator: JmiIndicator }[] {
  return outputsOf(matrix).flatMap(({ output }) => output.indicators.map((indicator) => ({ output, indicator })));
}

/** The cell of a column in a row, or null where the table has no such column. */
export function cellIn(matrix: JmiMatrix, row: number | undefined, key: JmiMatrixColumn): CellRef | null {
  const found = matrix.columns[key];
  return found && row !== undefined ? { sheet: matrix.sheet, row, column: found.column } : null;
}

/** The heading cell of a column, or the first cell of the header row where the table has no such column. */
export function headingOf(matrix: JmiMatrix, key: JmiMatrixColumn): CellRef {
  return { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.columns[key]?.column ?? matrix.area.left };
}
