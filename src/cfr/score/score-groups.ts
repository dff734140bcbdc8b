import type { CfrMatrix } from "../matrix";

/** An objective with the positions of its indicators; the rows without an objective are the last group. */
export interface ScoreGroup {
  readonly objective: number | null;
  readonly name: string;
  readonly members: readonly number[];
}

export function groupsOf(matrix: CfrMatrix): readonly ScoreGroup[] {
  const groups: ScoreGroup[] = matrix.objectives.map((objective, index) => ({
    objective: index,
    name: objective.name,
    members: objective.indicators,
  }));
  const loose = matrix.indicators.flatMap((row, index) => (row.objective === null ? [index] : []));
  return loose.length > 0 ? [...groups, { objective: null, name: "", members: loose }] : groups;
}

/** Null is no number and adds nothing; who it belongs to is told by `unscored`. */
export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
