import { refKey } from "../../../grid/cell-ref";
import type { CellRef } from "../../../grid/cell-ref";
import type { JmiTwg } from "../../twg/twg";
import type {
  JmiIndicator,
  JmiMatrix,
  JmiMatrixColumn,
  JmiOutcome,
  JmiOutput,
  JmiRow,
  JmiTextCell,
} from "../../matrix";
import { partOn } from "../../parts";

/** Every output with its outcome, from top to bottom; the bare row of an outcome that has none yet is no output. */
export function outputsOf(matrix: JmiMatrix): readonly { readonly outcome: JmiOutcome; readonly output: JmiOutput }[] {
  return matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.filter((output) => !isBare(output)).map((output) => ({ outcome, output })),
  );
}

function isBare({ text, activities, indicators }: JmiOutput): boolean {
  return (
    text === "" &&
    activities.length === 0 &&
    indicators.every(
      ({ named, baseline, targets }) =>
        !named && [baseline, ...targets].every(({ reading }) => reading.state === "missing"),
    )
  );
}

/** Every indicator, outputs that stand in for one included, with its output. */
export function indicatorsOf(
  matrix: JmiMatrix,
): readonly { readonly output: JmiOutput; readonly indicator: JmiIndicator }[] {
  return outputsOf(matrix).flatMap(({ output }) => output.indicators.map((indicator) => ({ output, indicator })));
}

/** The cell of a column in a row, or null where the table has no such column. */
export function cellIn(matrix: JmiMatrix, at: JmiRow | undefined, key: JmiMatrixColumn): CellRef | null {
  const found = at && partOn(matrix, at.sheet).columns[key];
  return found ? { sheet: at.sheet, row: at.row, column: found.column } : null;
}

/** The heading cell of a column, or the first cell of the header row where the table has no such column. */
export function headingOf(matrix: JmiMatrix, key: JmiMatrixColumn): CellRef {
  return { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.columns[key]?.column ?? matrix.area.left };
}

/** Every cell with a partnering action, once: a merged one serves several outputs. */
export function partneringOf(matrix: JmiMatrix): readonly JmiTextCell[] {
  const cells = outputsOf(matrix).flatMap(({ output }) => output.partnering);
  return [...new Map(cells.map((cell) => [refKey(cell.at), cell])).values()];
}

/** What surrounds a matrix that somebody has begun to fill; a template fresh from the press lacks everything. */
export function groupAround(matrix: JmiMatrix): JmiTwg | null {
  return matrix.outcomes.length > 0 ? matrix.twg : null;
}
