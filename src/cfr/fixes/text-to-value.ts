import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { numberFormatAt } from "../../grid/grid";
import { isDateFormat, isoToSerial } from "../../parse/serial-date";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { partOn } from "../parts";

/** Shows a day in every language, in the order in which nobody mistakes it. */
const DAY_FORMAT = "yyyy-mm-dd";

/**
 * Texts that are plain numbers or days, as numbers or days; the cell of a day gets a format that shows it as one. Null
 * when one of them has a percent sign: how it is to be written then is for a person to say.
 */
export function valuesOfTexts(matrix: CfrMatrix, cells: readonly MeasureCell[]): Fix | null {
  const edits = cells.flatMap((cell) => editOf(matrix, cell) ?? []);
  return edits.length === cells.length ? { kind: "safe", edits } : null;
}

function editOf(matrix: CfrMatrix, { measure, raw, at }: MeasureCell): Edit | null {
  if (typeof raw !== "string") return null;
  const edit = (to: number): Edit => ({ sheet: at.sheet, cell: toA1(at), from: raw, to });
  if (measure.kind === "number" || measure.kind === "percent") return raw.includes("%") ? null : edit(measure.value);
  if (measure.kind !== "date" || !matrix.dateSystem) return null;
  const serial = isoToSerial(measure.iso, matrix.dateSystem);
  if (serial === null) return null;
  const isShownAsDay = isDateFormat(numberFormatAt(partOn(matrix, at.sheet).grid, at.row, at.column));
  return { ...edit(serial), shown: measure.iso, ...(isShownAsDay ? {} : { format: DAY_FORMAT }) };
}
