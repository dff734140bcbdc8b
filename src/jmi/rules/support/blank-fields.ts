import type { CellRef } from "../../../grid/cell-ref";
import type { Report } from "../../../check/define-rule";
import { readPlaceholder } from "../../../parse/placeholder";
import type { JmiField, JmiIndicator, JmiMatrix, JmiOutput } from "../../matrix";
import { shortText } from "./short-text";
import { headingOf, indicatorsOf } from "./walk";

/** What a column beside the indicators says in an indicator's row, "" where it says nothing or only holds the place. */
export function fieldText(indicator: JmiIndicator, key: JmiField): string {
  const text = indicator.fields[key]?.text ?? "";
  return readPlaceholder(text) === null ? text : "";
}

/**
 * Reports the blank cells of a column that the sheet has: each as `missing`, or where nobody has begun to fill it once
 * at the heading as `column-empty`. A sheet that has no place for it is not asked, nor
 * are outputs that `isAsked` leaves out.
 */
export function reportBlankFields(
  matrix: JmiMatrix,
  key: JmiField,
  report: (finding: Report) => void,
  isAsked: (output: JmiOutput) => boolean = () => true,
): void {
  if (!matrix.columns[key]) return;
  const rows = indicatorsOf(matrix).filter(({ output }) => isAsked(output));
  const blank = rows.filter(({ indicator }) => fieldText(indicator, key) === "");
  if (blank.length > 1 && blank.length === rows.length)
    return report({ at: headingOf(matrix, key), message: "column-empty", args: { count: rows.length } });
  for (const { indicator, output } of blank) {
    const at: CellRef | undefined = indicator.fields[key]?.at;
    if (at) report({ at, message: "missing", args: { indicator: shortText(indicator.text || output.text) } });
  }
}
