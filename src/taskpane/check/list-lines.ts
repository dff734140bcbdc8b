import { rowTitle } from "../../report/row-title";
import type { ShownFinding } from "./shown-finding";

/** One line of the list: the heading of a sheet's row, or a finding under it. */
export type ListLine =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly sheet: string;
      /** Counted from 0. */
      readonly row: number;
      /** What stands in the row: its indicator, output, outcome or objective; "" where it is none of them. */
      readonly title: string;
    }
  | { readonly kind: "finding"; readonly key: string; readonly shown: ShownFinding; readonly position: number };

/** Findings under the row they are about, in the order of the sheet. */
export function toLines(findings: readonly ShownFinding[]): readonly ListLine[] {
  const lines: ListLine[] = [];
  let group = "";
  findings.forEach((shown, position) => {
    const { sheet, row } = shown.finding.at;
    const key = `${sheet}!${row}`;
    if (key !== group) {
      lines.push({ kind: "group", key, sheet, row, title: rowTitle(shown.inspected, shown.finding.at) });
      group = key;
    }
    lines.push({ kind: "finding", key: shown.key, shown, position });
  });
  return lines;
}
