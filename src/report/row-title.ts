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
  for (const outcome of inspected.matrix.outcomes) {
    for (const output of outcome.outputs) {
      const indicator = output.indicators.find((candidate) => isHere(candidate.at));
      if (indicator) return indicator.text;
      if (isHere(output.at)) return output.text;
    }
    if (isHere(outcome.at)) return outcome.text;
  }
  return "";
}
