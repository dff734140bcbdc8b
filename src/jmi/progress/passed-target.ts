import { directionOf } from "../../parse/cell/direction";
import type { Reading, ValueReading } from "../../parse/reading";
import type { JmiIndicator } from "../matrix";
import { unitsAgree } from "./units-agree";

/** A target on the way whose day is over, and whether it was reached. */
export interface PassedTarget {
  readonly value: number;
  readonly unit: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly isMet: boolean;
}

/**
 * The last of the intermediate targets that was due by `asOf`, held against the actual value; null where there is none,
 * where a reading is not sure, and where the value is older than the target's day and may have been reached since.
 */
export function passedTarget(
  { baseline, targets, actual, text }: Pick<JmiIndicator, "baseline" | "targets" | "actual" | "text">,
  asOf: string,
): PassedTarget | null {
  const now = sure(actual?.reading);
  const passed = targets.slice(0, -1).flatMap(({ reading }) => {
    const target = sure(reading);
    return target?.lastDay != null && target.lastDay <= asOf ? [{ target, day: target.lastDay }] : [];
  });
  const last = passed.at(-1);
  if (!now || now.bound !== "exact" || !last) return null;
  const { target, day } = last;
  const from = sure(baseline.reading);
  if (!unitsAgree([target.unit, now.unit])) return null;
  const rise = from && unitsAgree([from.unit, target.unit]) ? Math.sign(target.value - from.value) : 0;
  const side = rise !== 0 ? rise : sideOf(target, text);
  if (side === 0 && now.value !== target.value) return null;
  const isMet = (now.value - target.value) * side >= 0;
  const isOlder = now.lastDay !== null && now.lastDay < day;
  return !isMet && isOlder ? null : { value: target.value, unit: target.unit ?? now.unit, day, isMet };
}

/** 1 where more is better, -1 where less is, 0 where nobody says. */
function sideOf({ bound }: ValueReading, text: string): number {
  if (bound === "at-least") return 1;
  if (bound === "at-most") return -1;
  const direction = directionOf(text);
  return direction === "up" ? 1 : direction === "down" ? -1 : 0;
}

function sure(reading: Reading | undefined): ValueReading | null {
  return reading?.state === "value" && reading.confidence === "sure" ? reading : null;
}
