import { mergeAt, textOf, valueAt } from "../../grid/grid";
import type { CfrMatrix, TextCell } from "../matrix";
import { partOn } from "../parts";
import { nameKey } from "./names";

/** An objective by its name, with the indicators below it. */
export interface NamedObjective extends TextCell {
  /** Positions in `CfrMatrix.indicators`. */
  readonly indicators: readonly number[];
}

/**
 * The objectives of Section 2 by name. Where weighted groups stand above them, the matrix's own objectives are those
 * groups; then the names are read from the objective column.
 */
export function namedObjectives(matrix: CfrMatrix): readonly NamedObjective[] {
  const { group, objective, objectiveWeight } = matrix.columns;
  if (!group || !objectiveWeight || !objective) {
    return matrix.objectives.map(({ at, name, indicators }) => ({ at, text: name, indicators }));
  }
  const found = new Map<
    string,
    { readonly at: TextCell["at"]; readonly text: string; readonly indicators: number[] }
  >();
  let current: string | null = null;
  matrix.indicators.forEach(({ row, indicator }, position) => {
    const { sheet, grid, columns } = partOn(matrix, indicator.at.sheet);
    const { column } = columns.objective ?? objective;
    const merge = mergeAt(grid, row, column);
    const text = textOf(valueAt(grid, merge?.top ?? row, merge?.left ?? column)).trim();
    if (text !== "") current = nameKey(text);
    if (current === null) return;
    const known = found.get(current) ?? { at: { sheet, row, column }, text, indicators: [] };
    known.indicators.push(position);
    found.set(current, known);
  });
  return [...found.values()];
}
