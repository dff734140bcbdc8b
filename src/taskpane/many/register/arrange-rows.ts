import { foldText } from "../../../parse/normalise";
import type { RegisterRow } from "../../../report/consolidated/register-rows";
import { REGISTER_COLUMNS, registerValue } from "./register-columns";
import type { RegisterColumn } from "./register-columns";

/** Which rows are shown: all, those of one state, or those with errors or gaps. */
export const ROW_GROUPS = ["all", "received", "errors", "gaps", "missing", "unread"] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

export interface Arrangement {
  /** Null keeps the order in which files were picked. */
  readonly sort: { readonly column: RegisterColumn; readonly descending: boolean } | null;
  readonly group: RowGroup;
  /** Words that a row must hold somewhere, in any case. */
  readonly text: string;
}

/** The rows that are shown, in the order wanted. Rows without a value in the sorted column come last either way. */
export function arrangeRows(
  rows: readonly RegisterRow[],
  { sort, group, text }: Arrangement,
  locale: string,
): readonly RegisterRow[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const shown = rows.filter((row) => isOf(row, group) && (words.length === 0 || holds(row, words)));
  if (!sort) return shown;
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const sign = sort.descending ? -1 : 1;
  return [...shown].sort((a, b) => {
    const [left, right] = [registerValue(a, sort.column), registerValue(b, sort.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * compare(String(left), String(right));
  });
}

function isOf(row: RegisterRow, group: RowGroup): boolean {
  switch (group) {
    case "all":
      return true;
    case "received":
    case "missing":
      return row.state === group;
    case "unread":
      return row.state === "unreadable" || row.state === "no-matrix" || row.state === "unchecked";
    case "errors":
      return row.state === "received" && row.matrix.errors > 0;
    case "gaps":
      return row.state === "received" && row.matrix.missingBaselines + row.matrix.missingTargets > 0;
  }
}

function holds(row: RegisterRow, words: readonly string[]): boolean {
  const values = REGISTER_COLUMNS.map(([column]) => registerValue(row, column) ?? "");
  const text = foldText(values.join(" "));
  return words.every((word) => text.includes(word));
}
