import { NUMBER_WORDS } from "../numbers/number-words";
import { scanNumbers } from "../numbers/scan-numbers";
import { ask, PLAIN_FIGURE, sure } from "./cell-reading";
import type { Figure, Noted } from "./cell-reading";

const STEP =
  /\b(?:mov(?:e|es|ed|ing)|go(?:es|ing)?|step|climb\w*)\s+(up|down)\s+(?:by\s+)?(at least\s+)?(\w+)\s+(measures?|steps?|levels?|grades?|places?|ranks?|notch(?:es)?|points?)\b/i;

/** "move up at least one measure (i.e., 0.5 points)": a step on a scale, asked about where it is given in two measures. */
export function stepInWords(text: string): Noted | null {
  const found = STEP.exec(text);
  if (!found) return null;
  const [whole, way, floor, word = "", thing = ""] = found;
  const size = NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
  if (!Number.isFinite(size)) return null;
  const step: Figure = {
    ...PLAIN_FIGURE,
    is: "change",
    low: size,
    high: size,
    unit: thing,
    bound: floor === undefined ? "exact" : "at-least",
  };
  const content = (figure: Figure) =>
    ({ kind: "figures", figures: [figure], direction: way?.toLowerCase() === "down" ? "down" : "up" }) as const;
  const others = scanNumbers(text.slice(found.index + whole.length)).map(({ value, unit }) =>
    content({ ...step, low: value, high: value, unit }),
  );
  return others.length > 0 ? ask(content(step), others) : sure(content(step));
}
