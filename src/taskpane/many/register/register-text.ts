import { othersText } from "../../../report/consolidated/others-text";
import type { RegisterRow } from "../../../report/consolidated/register-rows";
import type { Pane } from "../../pane-context";
import { registerValue } from "./register-columns";
import type { RegisterColumn } from "./register-columns";

/** What a row shows in a column; "" where there is nothing. */
export function registerText(
  row: RegisterRow,
  column: RegisterColumn,
  { translate, format }: Pick<Pane, "translate" | "format">,
): string {
  if (column === "remark" && row.state === "received") return othersText(row, translate);
  const value = registerValue(row, column);
  if (value === null) return "";
  if (column === "state") return translate(`consolidated.state.${value}`);
  if (typeof value === "string") return value;
  return column === "composite" || column === "quality" ? format.score(value) : format.number(value);
}
