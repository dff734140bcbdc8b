import { NUMBER_WORDS } from "../numbers/number-words";
import { PLAIN_FIGURE, sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

const NAME = "[A-Z][\\p{L}\\d&/-]*";
const LIST = new RegExp(
  `^(?:in|at|for|with)?\\s*((?:${NAME}\\s*(?:,|\\band\\b)\\s*(?:and\\s+)?)+)(at least\\s+)?(\\p{L}+|\\d+)\\s+(?:other|more|further|additional)\\s+(\\p{L}[\\p{L}/ -]*)\\.?$`,
  "u",
);

/** Bodies named one by one and some more: "in MEF, MOH, and at least one other ministry" is three or more. */
export function namedAndMore(text: string): Noted | null {
  const found = LIST.exec(text);
  if (!found) return null;
  const [, names = "", floor, word = "", thing = ""] = found;
  const more = NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
  if (!Number.isInteger(more)) return null;
  const count = names.split(/,|\band\b/).filter((name) => name.trim() !== "").length + more;
  const bound = floor === undefined ? "exact" : "at-least";
  return sure({
    kind: "figures",
    figures: [{ ...PLAIN_FIGURE, low: count, high: count, unit: thing, bound }],
    direction: null,
  });
}
