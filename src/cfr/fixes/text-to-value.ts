import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { numberFormatAt } from "../../grid/grid";
import { isDateFormat, isoToSerial } from "../../parse/serial-date";
import type { CfrMatrix, MeasureCell } from "../matrix";

/**
 * Texts that are plain numbers or days, as numbers or days. Null when one of them has a percent sign, or is a day in a
 * cell that would not show it as one: how it is to be written then is for a person to say.
 */
export function valuesOfTexts(matrix: CfrMatrix, cells: readonly MeasureCell[]): Fix | null {
  const edits = cells.flatMap((cell) => editOf(matrix, cell) ?? []);
  return edits.length === cells.length ? { kind: "safe", edits } : null;
}

function editOf(matrix: CfrMatrix, { measure, raw, at }: MeasureCell): Edit | null {
  if (typeof raw !== "string") return null;
  const edit = (to: number): Edit => ({ sheet: matrix.sheet, cell: toA1(at), from: raw, to });
  if (measure.kind === "number" || measure.kind === "percent") return raw.includes("%") ? null : edit(measure.value);
  if (measure.kind !== "date" || !matrix.dateSystem || !isDateFormat(numberFormatAt(matrix.grid, at.row, at.column)))
    return null;
  const serial = isoToSerial(measure.iso, matrix.dateSystem);
  return serial === null ? null : edit(serial);
}
