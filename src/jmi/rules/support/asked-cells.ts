import { columnName } from "../../../grid/cell-ref";
import type { CellRef } from "../../../grid/cell-ref";
import { isBlank, valueAt } from "../../../grid/grid";
import type { JmiIndicator, JmiMatrix, JmiMatrixColumn } from "../../matrix";
import { partOn, shiftOf } from "../../parts";
import { shortText } from "./short-text";

/** What a row says in columns of which nobody has said yet whether they are the one that is looked for. */
export interface AskedCells {
  readonly cells: readonly CellRef[];
  /** Letters and headings: "E (“2019”), F (“2020”)". */
  readonly columns: string;
}

/** Null where the row says nothing in such columns: then it lacks the value, whatever the columns are. */
export function askedCells(matrix: JmiMatrix, indicator: JmiIndicator, key: JmiMatrixColumn): AskedCells | null {
  const { sheet } = indicator.at;
  const part = partOn(matrix, sheet);
  const asked = matrix.questions
    .filter(({ mayBe }) => mayBe.includes(key))
    .map(({ column, heading }) => ({ column: column + shiftOf(matrix, part), heading: shortText(heading, 40) }))
    .filter(({ column }) => !isBlank(valueAt(part.grid, indicator.row, column)));
  if (asked.length === 0) return null;
  return {
    cells: asked.map(({ column }) => ({ sheet, row: indicator.row, column })),
    columns: asked
      .map(({ column, heading }) => columnName(column) + (heading === "" ? "" : ` (“${heading}”)`))
      .join(", "),
  };
}
