import type { CellRef } from "../../grid/cell-ref";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { positiveWeight } from "../score/weight-points";

/** Weights added up; null where one of them is missing, which is CFR-204's to say. */
export interface WeightSum {
  readonly sum: number;
  readonly cells: readonly CellRef[];
}

export function sumOfWeights(
  cells: readonly (MeasureCell | null)[],
  weightOf: typeof positiveWeight = positiveWeight,
): WeightSum | null {
  if (cells.length === 0) return null;
  const places: CellRef[] = [];
  let sum = 0;
  for (const cell of cells) {
    const weight = weightOf(cell);
    if (cell === null || weight === null) return null;
    sum += weight;
    places.push(cell.at);
  }
  return { sum, cells: places };
}

/** Nobody should read more of a third than four places, nor the noise of added fractions (0.1 + 0.2). */
export function tidy(value: number): number {
  return Number(value.toFixed(4)) || Number(value.toPrecision(2));
}

/** The weights of an objective's indicators that stand in the table, unnamed rows included. */
export function indicatorWeights(matrix: CfrMatrix, positions: readonly number[]): readonly (MeasureCell | null)[] {
  return positions.map((position) => matrix.indicators[position]?.weight ?? null);
}
