import { assertNever } from "../../grid/assert-never";
import { directionOf } from "../../parse/cell/direction";
import type { Direction } from "../../parse/cell/cell-reading";
import { MISSING } from "../../parse/reading";
import type { Reading, ValueReading } from "../../parse/reading";
import type { JmiIndicator } from "../matrix";
import { reachesStage } from "./stage-words";
import { unitsAgree } from "./units-agree";

/** Why a value is no number to compute with. "bounded": "over 500" is a number and not the one that was reached. */
export type Unusable =
  "missing" | "to-be-established" | "words" | "unreadable" | "never-calculated" | "unsure" | "bounded";

/** Why something cannot be computed. "direction": nobody says whether more or less is better. */
export type NotMeasured =
  | { readonly because: "value"; readonly of: "baseline" | "target" | "actual"; readonly is: Unusable }
  | { readonly because: "units"; readonly units: readonly string[] }
  | { readonly because: "direction" };

/** Where the value went since the baseline. */
export type Moved = "up" | "down" | "nowhere";

/**
 * How far an indicator is. "share" is of the way from baseline to target: 1 is all of it, more is beyond it, negative is
 * away from it. "kept": target and baseline are the same, and the value holds it or does not. "met": there is no
 * baseline to measure from (`why`), so that only reaching the target can be told.
 */
export type Measured =
  | {
      readonly kind: "share";
      readonly share: number;
      readonly baseline: number;
      readonly target: number;
      readonly actual: number;
    }
  | { readonly kind: "kept"; readonly isMet: boolean }
  | { readonly kind: "met"; readonly isMet: boolean; readonly why: NotMeasured | null }
  | { readonly kind: "none"; readonly why: NotMeasured; readonly moved: Moved | null };

/** The part of an indicator that is measured. */
export type Measurable = Pick<JmiIndicator, "baseline" | "targets" | "actual" | "text">;

/**
 * (actual − baseline) / (target − baseline), which also holds for targets below the baseline. Only sure readings of one
 * unit are computed with; the last target counts.
 */
export function measure({ baseline, targets, actual, text }: Measurable): Measured {
  const [from, to, now] = [
    numberIn(baseline.reading, "baseline"),
    numberIn(targets.at(-1)?.reading ?? MISSING, "target"),
    numberIn(actual?.reading ?? MISSING, "actual"),
  ];
  const stage = stageMet(targets.at(-1)?.reading ?? MISSING, actual?.reading ?? MISSING);
  if (stage) return { kind: "met", isMet: true, why: null };
  if ("because" in now) return { kind: "none", why: now, moved: null };
  if ("because" in to) return { kind: "none", why: to, moved: "because" in from ? null : movedFrom(from, now) };
  if (!unitsAgree([to.unit, now.unit])) return { kind: "none", why: unitsDiffer([to, now]), moved: null };
  const direction = directionOf(text);
  const isMet = meets(now, to, direction);
  if ("because" in from || !unitsAgree([from.unit, to.unit, now.unit])) {
    const why = "because" in from ? from : unitsDiffer([from, to, now]);
    return isMet === null ? { kind: "none", why: { because: "direction" }, moved: null } : { kind: "met", isMet, why };
  }
  if (from.value === to.value) {
    if (isMet !== null) return { kind: "kept", isMet };
    return { kind: "none", why: { because: "direction" }, moved: movedFrom(from, now) };
  }
  // Zero is added so that nothing is shown as −0.
  const share = (now.value - from.value) / (to.value - from.value) + 0;
  if (!Number.isFinite(share)) return { kind: "none", why: unusable("actual", "unreadable"), moved: null };
  return { kind: "share", share, baseline: from.value, target: to.value, actual: now.value };
}

function unusable(of: "baseline" | "target" | "actual", is: Unusable): Extract<NotMeasured, { because: "value" }> {
  return { because: "value", of, is };
}

function unitsDiffer(values: readonly ValueReading[]): NotMeasured {
  return {
    because: "units",
    units: values.map(({ value, unit }) => (unit === null ? String(value) : `${value} ${unit}`)),
  };
}

function numberIn(reading: Reading, of: "baseline" | "target" | "actual"): ValueReading | NotMeasured {
  switch (reading.state) {
    case "value":
      if (reading.confidence === "unsure") return unusable(of, "unsure");
      // A target may be a threshold; where one stands or stood may not.
      return of !== "target" && (reading.bound === "at-least" || reading.bound === "at-most")
        ? unusable(of, "bounded")
        : reading;
    case "text":
      return unusable(of, "words");
    case "missing":
    case "to-be-established":
      return unusable(of, reading.state);
    case "unreadable":
      return unusable(of, reading.uncalculated ? "never-calculated" : "unreadable");
    default:
      return assertNever(reading);
  }
}

/** Whether a value reaches the target; null where the target is passed and nobody says which side is the good one. */
function meets(now: ValueReading, to: ValueReading, direction: Direction | null): boolean | null {
  if (now.value === to.value) return true;
  const isMore = now.value > to.value;
  if (to.bound === "at-least" || (to.bound !== "at-most" && direction === "up")) return isMore;
  if (to.bound === "at-most" || direction === "down") return !isMore;
  return null;
}

/** A target in words is met by a stage that it names; that it is not met, words do not say. */
function stageMet(target: Reading, actual: Reading): boolean {
  return target.state === "text" && actual.state === "text" && reachesStage(actual.raw, target.raw);
}

function movedFrom(from: ValueReading, now: ValueReading): Moved | null {
  if (!unitsAgree([from.unit, now.unit])) return null;
  return now.value > from.value ? "up" : now.value < from.value ? "down" : "nowhere";
}
