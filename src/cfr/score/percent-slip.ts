import type { Comparable } from "./comparable";

/**
 * True for 0.85 or 1 beside targets of 90 and 70, or 85 beside 0.9 and 0.7: a percentage written the other way, a
 * hundredth or a hundredfold of what the targets span. A result that is merely far off, 0.5 beside 10 and 20, is none.
 */
export function isPercentSlip(kind: Comparable["kind"], values: readonly number[], achieved: number): boolean {
  if (kind !== "percent" || achieved <= 0) return false;
  const [least, most] = [Math.min(...values) / 2, Math.max(...values) * 2];
  const within = (value: number) => value >= least && value <= most;
  return (
    least > 0 && !within(achieved) && (achieved <= 1 ? within(achieved * 100) : most <= 2 && within(achieved / 100))
  );
}
