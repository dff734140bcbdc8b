import type { Reading } from "../reading";
import { readDatedValue } from "../read-dated-value";
import { readIndicatorText } from "../read-indicator-text";
import { ask, PLAIN_FIGURE, sure } from "./cell-reading";
import type { CellContent, Direction, Figure, Noted } from "./cell-reading";
import { directionOf } from "./direction";

type Value = Extract<Reading, { readonly state: "value" }>;

/** Baseline and targets by their labels or words, else the whole text as one value: "from 34% to 60%", "214km". */
export function figures(text: string): Noted | null {
  const { baseline, targets } = readIndicatorText(text);
  const parts = [
    ...(baseline.state === "value" ? [{ role: "baseline", value: baseline } as const] : []),
    ...targets.flatMap((value) => (value.state === "value" ? [{ role: "target", value } as const] : [])),
  ];
  const isSure = parts.every(({ value }) => value.confidence === "sure");
  if (parts.length > 1 || (parts.length === 1 && isSure)) {
    const all = parts.flatMap(({ role, value }) => figuresOf(value, role));
    const says: CellContent = { kind: "figures", figures: all, direction: between(parts) ?? directionOf(text) };
    return isSure ? sure(says) : ask(says);
  }
  const whole = readDatedValue(text);
  if (whole.state !== "value") return null;
  const says: CellContent = { kind: "figures", figures: figuresOf(whole, null), direction: directionOf(text) };
  return whole.confidence === "sure" ? sure(says) : ask(says);
}

function figuresOf(reading: Value, role: Figure["role"]): readonly Figure[] {
  const { value, unit, bound, date, lastDay } = reading;
  const figure: Figure = { ...PLAIN_FIGURE, role, low: value, high: value, unit, bound, date, lastDay };
  const groups = reading.groups ?? [];
  return [figure, ...groups.map(({ group, value: of }): Figure => ({ ...figure, low: of, high: of, group }))];
}

function between(parts: readonly { readonly role: string; readonly value: Value }[]): Direction | null {
  const baseline = parts.find(({ role }) => role === "baseline")?.value.value;
  const target = parts.filter(({ role }) => role === "target").at(-1)?.value.value;
  if (baseline === undefined || target === undefined) return null;
  return target === baseline ? "maintain" : target > baseline ? "up" : "down";
}
