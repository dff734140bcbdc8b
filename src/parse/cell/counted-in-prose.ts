import { NUMBER_WORDS } from "../numbers/number-words";
import { scanNumbers } from "../numbers/scan-numbers";
import { PLAIN_FIGURE, sure } from "./cell-reading";
import type { Figure, Noted } from "./cell-reading";

const THERE = /^there\s+(?:are|were|is|was|have been|has been)\s+(?:now\s+|currently\s+|only\s+|already\s+)?$/i;
const THING = /^\s+(\p{L}[\p{L}'-]*)[^\d]*$/u;
/** "Once", "Five times", and a remark behind a dash, comma or bracket. */
const WITH_REMARK = /^(\p{L}+)(?:\s+(times?))?\s*(?:\s[-–—]|[,:;(])\s*\S/u;

/** A count that a sentence says: "There are 254 actions planned"; or a word for it with a remark: "Once - on leave". */
export function countedInProse(text: string): Noted | null {
  const [number, ...more] = scanNumbers(text);
  if (number && more.length === 0 && THERE.test(text.slice(0, number.start)) && number.confidence === "sure") {
    const unit = number.unit ?? THING.exec(text.slice(number.end))?.[1] ?? null;
    if (unit !== null) return count(number.value, unit, number.bound);
  }
  const found = WITH_REMARK.exec(text);
  const word = (found?.[1] ?? "").toLowerCase();
  const value = NUMBER_WORDS[word];
  const isCount = /^(?:once|twice)$/.test(word) || found?.[2] !== undefined;
  return value !== undefined && isCount ? count(value, "times", "exact") : null;
}

function count(value: number, unit: string, bound: Figure["bound"]): Noted {
  return sure({
    kind: "figures",
    figures: [{ ...PLAIN_FIGURE, low: value, high: value, unit, bound }],
    direction: null,
  });
}
