import type { Reading } from "../../../parse/reading";

/** A reading that can be told to others: a value read for sure, or a state in words. */
export type ToldValue = Extract<Reading, { readonly state: "value" | "text" }>;

/** IATI's IndicatorMeasure codes for what a matrix can hold. */
const MEASURE = { unit: "1", percentage: "2", qualitative: "5" } as const;

export function isTold(reading: Reading): reading is ToldValue {
  return reading.state === "text" || (reading.state === "value" && reading.confidence === "sure");
}

export function measureOf(target: ToldValue): string {
  if (target.state === "text") return MEASURE.qualitative;
  return target.unit === "%" ? MEASURE.percentage : MEASURE.unit;
}

export function ascendingOf(baseline: ToldValue, target: ToldValue): string | null {
  if (baseline.state !== "value" || target.state !== "value" || baseline.value === target.value) return null;
  return target.value > baseline.value ? "1" : "0";
}

export function valueOf(reading: ToldValue): string | null {
  return reading.state === "value" ? String(reading.value) : null;
}

/** What a value alone does not say: words, a bound, a unit. */
export function wordsOf(reading: ToldValue): string {
  if (reading.state === "text") return reading.raw;
  const isPlain = reading.bound === "exact" && (reading.unit === null || reading.unit === "%") && !reading.groups;
  return isPlain
    ? ""
    : [reading.raw, reading.raw.includes(reading.unit ?? "") ? "" : reading.unit].filter(Boolean).join(" ");
}
