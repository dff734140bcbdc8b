import { isChange } from "../numbers/change-words";
import { valueParts } from "../indicator/value-parts";
import type { ValuePart } from "../indicator/value-parts";
import { ask, PLAIN_FIGURE, sure } from "./cell-reading";
import type { Figure, Noted } from "./cell-reading";
import { directionOf } from "./direction";

const OR = /[(,]\s*(?:or|i\.?e\.?,?)\s*$/i;
const THEN_TO = /(?:\bto|មកនៅ|មកត្រឹម|ដល់)\s*\(?$/iu;

/**
 * Amounts of change: "reduction of 103 (or 22.8%)" is one change in two measures, "a decrease of 5-10% of …" a range.
 * With a level behind it ("down 5% to 46%") the level is the target. Null where a number is neither.
 */
export function change(text: string): Noted | null {
  const parts = valueParts(text);
  const found: Figure[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) break;
    const changes = isChange(part.lead, part.tail) || (found.length > 0 && OR.test(part.lead));
    if (!changes && !(found.length > 0 && THEN_TO.test(part.lead))) return null;
    const high = part.isRange ? parts[index + 1] : part;
    if (!high) return null;
    found.push(figureOf(part, high, changes ? "change" : "level"));
    if (part.isRange) index += 1;
  }
  if (found.length === 0 || !found.some(({ is }) => is === "change")) return null;
  const isSure = parts.every(({ number }) => number.confidence === "sure");
  const says = {
    kind: "figures",
    figures: found,
    direction: directionOf(text) ?? (/\+\s*\d/.test(text) ? "up" : null),
  } as const;
  return isSure ? sure(says) : ask(says);
}

function figureOf(low: ValuePart, high: ValuePart, is: Figure["is"]): Figure {
  return {
    ...PLAIN_FIGURE,
    role: is === "level" ? "target" : null,
    is,
    low: low.number.value,
    high: high.number.value,
    unit: high.unit ?? low.unit,
    bound: low.number.bound,
    date: high.date?.date ?? null,
    lastDay: high.date?.lastDay ?? null,
  };
}
