import { readDatedValue } from "../read-dated-value";
import { ask, PLAIN_FIGURE } from "./cell-reading";
import type { CellContent, Noted } from "./cell-reading";

const BESIDE = /^([^()]*\d[^()]*)\(\s*([^()]*\d[^()]*)\)\s*\.?$/;
const DOUBTED = /^(.*\d.*?)\s*\?+$/s;

/** One result in two measures, "217 (85%)", or a value somebody doubted, "5% ???": which one counts is asked. */
export function twoMeasures(text: string): Noted | null {
  const doubted = DOUBTED.exec(text)?.[1];
  if (doubted !== undefined) {
    const says = valueOf(doubted);
    return says && ask(says);
  }
  const [, outside, inside] = BESIDE.exec(text) ?? [];
  const first = outside === undefined ? null : valueOf(outside);
  const second = inside === undefined ? null : valueOf(inside);
  return first && second ? ask(first, [second]) : null;
}

function valueOf(text: string): CellContent | null {
  const reading = readDatedValue(text);
  if (reading.state !== "value") return null;
  const { value, unit, bound, date, lastDay } = reading;
  return {
    kind: "figures",
    figures: [{ ...PLAIN_FIGURE, low: value, high: value, unit, bound, date, lastDay }],
    direction: null,
  };
}
