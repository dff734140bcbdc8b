import type { Report } from "../../../check/define-rule";
import { columnName } from "../../../grid/cell-ref";
import { isBlank, valueAt } from "../../../grid/grid";
import type { JmiIndicator, JmiMatrix, JmiValue } from "../../matrix";
import { partOn, shiftOf } from "../../parts";
import { shortText } from "./short-text";

/**
 * What may well stand in a row is not called missing before somebody has said what its column is: "asked", with the
 * letters and headings of such columns, "E (“2019”), F (“2020”)". Null where the value is known, and where the row says
 * nothing in them: then it lacks the value, whatever the columns are.
 */
export function askedFinding(
  matrix: JmiMatrix,
  owner: JmiIndicator,
  key: "baseline" | "target",
  { reading }: JmiValue,
  indicator: string,
): Omit<Report, "at"> | null {
  if (reading.state !== "missing") return null;
  const { sheet } = owner.at;
  const part = partOn(matrix, sheet);
  const asked = matrix.questions
    .filter(({ mayBe }) => mayBe.includes(key))
    .map(({ column, heading }) => ({ column: column + shiftOf(matrix, part), heading: shortText(heading, 40) }))
    .filter(({ column }) => !isBlank(valueAt(part.grid, owner.row, column)));
  if (asked.length === 0) return null;
  const columns = asked.map(({ column, heading }) => columnName(column) + (heading === "" ? "" : ` (“${heading}”)`));
  return {
    message: "asked",
    severity: "warning",
    args: { indicator, columns: columns.join(", ") },
    related: asked.map(({ column }) => ({ sheet, row: owner.row, column })),
  };
}
