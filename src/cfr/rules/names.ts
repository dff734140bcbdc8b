import { foldText } from "../../parse/normalise";
import { remember } from "../../parse/remember";

/** A name for comparing: no case, numbering ("[1.2]", "3."), mandatory marker or full stop at the end. */
export const nameKey = remember((text) =>
  foldText(text)
    .replace(/^\*+\s*|\s*\*+$/g, "")
    .replace(/^(?:\[[\d.]+\]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z][.)])\s+/, "")
    .replace(/^\*+\s*/, "")
    .replace(/[\s.;,:]+$/, ""),
);

const EMPTY_WORDS = new Set(
  "a an and the of to for in on at by with from as is are be or its their this that all through into per than".split(
    " ",
  ),
);

/** The words of a text that carry meaning, in their stems' likeness: "services" and "service" are one. */
export function meaningWords(text: string): readonly string[] {
  return (nameKey(text).match(/[\p{L}\p{M}\d]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)).map(stem);
}

const ENDINGS = ["ing", "ed", "es", "s", "e"];

/** Endings cut off as far as comparing needs it; "promote" and "promoting" become one. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const whole = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word;
  const ending = ENDINGS.find((one) => whole.endsWith(one)) ?? "";
  const cut = whole.slice(0, whole.length - ending.length);
  return cut.length < 3 ? word : cut;
}

/**
 * Two names that say nearly the same: the same words in any order, or at least four common words and one word more on
 * one side. A word in another's place ("rural", "urban") makes another name.
 */
export function nearlySame(a: string, b: string): boolean {
  const [first, second] = [new Set(meaningWords(a)), new Set(meaningWords(b))];
  if (first.size === 0 || second.size === 0) return false;
  const onlyFirst = [...first].filter((word) => !second.has(word));
  const onlySecond = [...second].filter((word) => !first.has(word));
  const misspelt = onlyFirst.filter((word) => onlySecond.some((other) => oneLetterApart(word, other))).length;
  const [left, right] = [onlyFirst.length - misspelt, onlySecond.length - misspelt];
  const common = first.size - onlyFirst.length + misspelt;
  if (left === 0 && right === 0) return common > 1;
  return Math.min(left, right) === 0 && Math.max(left, right) === 1 && common >= 4;
}

/** One letter added, left out, changed or swapped, in words long enough for that to be a slip. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
