import type { InspectedMatrix } from "../inspect/inspection";

/** How many success indicators a matrix has. */
export function indicatorCount({ kind, matrix }: InspectedMatrix): number {
  if (kind === "cfr") return matrix.indicators.length;
  return matrix.outcomes.flatMap(({ outputs }) => outputs.flatMap(({ indicators }) => indicators)).length;
}
