import type { CellRef } from "../grid/cell-ref";
import type { InspectedMatrix } from "../inspect/inspection";

/** What stands in the row of a cell: its indicator, output, outcome or objective; "" where it is none of them. */
export function rowTitle(inspected: InspectedMatrix, { sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  const isHere = (at: CellRef) => at.sheet === sheet && at.row === row;
  if (inspected.kind === "cfr") {
    const { indicators, objectives } = inspected.matrix;
    const indicator = indicators.find((candidate) => isHere(candidate.indicator.at));
    if (indicator) return indicator.indicator.text || indicator.action.text;
    return objectives.find((objective) => isHere(objective.at))?.name ?? "";
  }
  if (inspected.matrix.sheet !== sheet) return "";
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
