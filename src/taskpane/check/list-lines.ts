import type { InspectedMatrix } from "../../inspect/inspection";
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
      lines.push({ kind: "group", key, sheet, row, title: titleOf(shown.inspected, sheet, row) });
      group = key;
    }
    lines.push({ kind: "finding", key: shown.key, shown, position });
  });
  return lines;
}

function titleOf(inspected: InspectedMatrix, sheet: string, row: number): string {
  if (inspected.matrix.sheet !== sheet) return "";
  if (inspected.kind === "cfr") {
    const { indicators, objectives } = inspected.matrix;
    const indicator = indicators.find((candidate) => candidate.row === row);
    if (indicator) return indicator.indicator.text || indicator.action.text;
    return objectives.find((objective) => objective.at.row === row)?.name ?? "";
  }
  for (const outcome of inspected.matrix.outcomes) {
    for (const output of outcome.outputs) {
      const indicator = output.indicators.find((candidate) => candidate.row === row);
      if (indicator) return indicator.text;
      if (output.at.row === row) return output.text;
    }
    if (outcome.at.row === row) return outcome.text;
  }
  return "";
}
