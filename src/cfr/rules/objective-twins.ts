import type { TextCell } from "../matrix";
import { nameKey, nearlySame } from "./names";

/** No department has so many objectives; what is longer is no list of objectives, and comparing all with all is slow. */
const MOST = 200;

/** An objective that an earlier one says already, in the same or nearly the same words. */
export interface ObjectiveTwin {
  readonly objective: TextCell;
  readonly first: TextCell;
  readonly likeness: "same" | "alike";
}

export function objectiveTwins(objectives: readonly TextCell[]): readonly ObjectiveTwin[] {
  return objectives.slice(0, MOST).flatMap((objective, index): readonly ObjectiveTwin[] => {
    const earlier = objectives.slice(0, index);
    const same = earlier.find(({ text }) => nameKey(text) === nameKey(objective.text));
    if (same) return [{ objective, first: same, likeness: "same" }];
    const alike = earlier.find(({ text }) => nearlySame(text, objective.text));
    return alike ? [{ objective, first: alike, likeness: "alike" }] : [];
  });
}
