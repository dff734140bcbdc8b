import { valueParts } from "../indicator/value-parts";
import { PLAIN_FIGURE, sure } from "./cell-reading";
import type { Figure, Noted } from "./cell-reading";

const PAST =
  /(?:^|\s)(?:increased|decreased|rose|fell|dropped|declined|improved|reduced|went (?:up|down)|grew)\s+(?:slightly\s+)?from\s*$/i;
const PLANNED = /\b(?:by|until|before|will|shall|to be)\b/i;

/** What has already happened: "decreased from 91.9% to 91.3%". Two actual values, and no target. */
export function pastChange(text: string): Noted | null {
  if (PLANNED.test(text)) return null;
  const [first, second, ...more] = valueParts(text);
  if (!first || !second || more.length > 0) return null;
  if (!PAST.test(first.lead) || !/\bto\s*$/i.test(second.lead) || first.unit !== second.unit) return null;
  const [from, to] = [first, second].map(({ number, unit, date }): Figure => ({
    ...PLAIN_FIGURE,
    role: "actual",
    low: number.value,
    high: number.value,
    unit,
    date: date?.date ?? null,
    lastDay: date?.lastDay ?? null,
  }));
  if (!from || !to) return null;
  return sure({ kind: "figures", figures: [from, to], direction: to.low < from.low ? "down" : "up" });
}
