import { valueParts } from "../indicator/value-parts";
import { ask, PLAIN_FIGURE } from "./cell-reading";
import type { Figure, Noted } from "./cell-reading";

/** "34% (2018), 60% (2020)": two dated values of one unit, the earlier probably the baseline, which is asked. */
export function datedPair(text: string): Noted | null {
  const parts = valueParts(text);
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || first.unit !== second.unit) return null;
  const earlier = first.date?.lastDay ?? null;
  const later = second.date?.lastDay ?? null;
  if (earlier === null || later === null || earlier >= later) return null;
  const [baseline, target] = [first, second].map(({ number, unit, date }): Omit<Figure, "role"> => ({
    ...PLAIN_FIGURE,
    low: number.value,
    high: number.value,
    unit,
    bound: number.bound,
    date: date?.date ?? null,
    lastDay: date?.lastDay ?? null,
  }));
  if (!baseline || !target) return null;
  const says = (roles: readonly [Figure["role"], Figure["role"]]) =>
    ({
      kind: "figures",
      figures: [
        { ...baseline, role: roles[0] },
        { ...target, role: roles[1] },
      ],
      direction: target.low < baseline.low ? "down" : "up",
    }) as const;
  return ask(says(["baseline", "target"]), [says(["target", "target"]), says(["actual", "actual"])]);
}
