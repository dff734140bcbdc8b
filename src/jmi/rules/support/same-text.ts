import { foldText } from "../../../parse/normalise";
import { remember } from "../../../parse/remember";

const ENOUGH_ALIKE = 0.9;

/** The words of a text, each once, without case. */
export const wordsOf = remember(
  (text): ReadonlySet<string> => new Set(foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
);

/** Two texts that say the same, but for a word or two: the share of common words among all of them is 0.9 or more. */
export function saysTheSame(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return false;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common) >= ENOUGH_ALIKE;
}

const EMPTY_WORDS = new Set(
  "a an and the of to for in on at by with from as is are be or its their number share rate percentage percent total".split(
    " ",
  ),
);

/** Whether two texts share a word that carries meaning; endings count for little ("wells", "well"). */
export function sharesWord(a: string, b: string): boolean {
  const stems = new Set([...wordsOf(a)].filter(isTelling).map(stem));
  return [...wordsOf(b)].filter(isTelling).some((word) => stems.has(stem(word)));
}

function isTelling(word: string): boolean {
  return !EMPTY_WORDS.has(word) && !/^\d/.test(word);
}

function stem(word: string): string {
  return word.length < 5 ? word.replace(/s$/, "") : word.slice(0, Math.max(4, word.length - 3));
}
