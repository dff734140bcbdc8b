import { mayPartThousands } from "../numbers/scan-numbers";
import { readDatedValue } from "../read-dated-value";
import { ask, PLAIN_FIGURE } from "./cell-reading";
import type { CellContent, Noted } from "./cell-reading";

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** "4.000 riel": four of them, or four thousand as French and Khmer write it. */
export function dottedThousands(text: string): Noted | null {
  const dotted = (text.match(NUMBER) ?? []).filter(mayPartThousands);
  const [number, ...more] = dotted;
  if (number === undefined || more.length > 0) return null;
  const [asTyped, inThousands] = [valueIn(text), valueIn(text.replace(number, number.replace(".", "")))];
  return asTyped && inThousands ? ask(asTyped, [inThousands]) : null;
}

function valueIn(text: string): CellContent | null {
  const reading = readDatedValue(text);
  if (reading.state !== "value") return null;
  const { value, unit, bound, date, lastDay } = reading;
  const figure = { ...PLAIN_FIGURE, low: value, high: value, unit, bound, date, lastDay };
  return { kind: "figures", figures: [figure], direction: null };
}
