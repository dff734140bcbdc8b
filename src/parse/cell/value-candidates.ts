import type { Reading, ValueReading } from "../reading";
import type { CellContent, Direction, Figure } from "./cell-reading";
import { readCell } from "./read-cell";

/**
 * The values that a text may mean as a baseline or target, likeliest first: both ends of a range, each of two
 * measures, a change applied to the baseline where that is known. They are for a person to choose from.
 */
export function valueCandidates(
  text: string,
  role: "baseline" | "target",
  baseline: Reading | null,
): readonly ValueReading[] {
  const { says, candidates } = readCell(text);
  const known = baseline?.state === "value" && baseline.confidence === "sure" ? baseline : null;
  const all = [says, ...candidates].flatMap((content) => valuesOf(content, role, known));
  return all
    .map((value) => ({ ...value, raw: text }))
    .filter((value, index) => all.findIndex((other) => sameValue(other, value)) === index);
}

/** True where both say the same value in the same unit and for the same date. */
export function sameValue(a: ValueReading, b: ValueReading): boolean {
  return a.value === b.value && a.unit === b.unit && a.date === b.date;
}

function valuesOf(content: CellContent, role: "baseline" | "target", baseline: ValueReading | null) {
  if (content.kind === "share-of-baseline") {
    return baseline && role === "target" ? [changed(baseline, baseline.value * content.factor)] : [];
  }
  if (content.kind !== "figures") return [];
  return content.figures
    .filter((figure) => figure.group === null && (figure.role === role || figure.role === null))
    .flatMap((figure) =>
      figure.is === "level" ? ends(figure) : role === "target" ? after(figure, content.direction, baseline) : [],
    );
}

/** A range as its two ends; anything else is one value. */
function ends({ low, high, unit, bound, date, lastDay }: Figure): readonly ValueReading[] {
  return [...new Set([low, high])].map((value) => ({
    state: "value",
    value,
    unit,
    bound,
    date,
    lastDay,
    confidence: "unsure",
    raw: "",
  }));
}

/** The baseline after a change. Percent of a percentage may be points or a share of it, so both are given. */
function after(figure: Figure, direction: Direction | null, baseline: ValueReading | null): readonly ValueReading[] {
  if (!baseline || direction === null || direction === "maintain" || figure.low !== figure.high) return [];
  const sign = direction === "down" ? -1 : 1;
  const byAmount = changed(baseline, baseline.value + sign * figure.low, figure);
  const byShare = changed(baseline, baseline.value * (1 + (sign * figure.low) / 100), figure);
  if (figure.unit !== "%") return figure.unit === null || figure.unit === baseline.unit ? [byAmount] : [];
  return baseline.unit === "%" ? [byAmount, byShare] : [byShare];
}

/** Twelve digits: a third of 12 is 4, not 3.9999999999999996. */
function changed(baseline: ValueReading, value: number, figure?: Figure): ValueReading {
  return {
    state: "value",
    value: Number(value.toPrecision(12)),
    unit: baseline.unit,
    bound: "exact",
    date: figure?.date ?? null,
    lastDay: figure?.lastDay ?? null,
    confidence: "unsure",
    raw: "",
  };
}
