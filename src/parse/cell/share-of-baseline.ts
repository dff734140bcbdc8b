import { isRelative } from "../numbers/change-words";
import { ask, sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

const PARTS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
};
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, "": 1 };

const FRACTION = "(?:(a|an|one|two|three|four)[\\s-]+)?(half|thirds?|quarters?|fifths?|tenth)";
const LESS = "(?:reduc\\w+|decreas\\w+|cut\\w*|declin\\w+|lower\\w*|drop\\w*|fall\\w*)";
const MORE = "(?:increas\\w+|rais\\w+|rise\\w*|grow\\w*|expan\\w+)";

const VERBS: readonly (readonly [number, RegExp])[] = [
  [0.5, /\b(?:halv(?:e|es|ed|ing)|cut in half)\b/i],
  [2, /\bdoubl(?:e|es|ed|ing)\b/i],
  [3, /\btripl(?:e|es|ed|ing)\b/i],
];
const BY = new RegExp(`\\b(${LESS}|${MORE})\\b[^\\d.;]{0,60}?\\bby\\s+${FRACTION}\\b`, "i");
const NOUN = new RegExp(`\\b${FRACTION}\\s+(?:of\\s+)?(${LESS}|${MORE})\\b`, "i");
const OF = new RegExp(`\\b(reduction|decrease|cut|increase|rise)\\s+of\\s+${FRACTION}\\b`, "i");

const PERCENT =
  /^(?:to\s+)?(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)\s*(of|above|below|over|under|higher|lower|more|less|better|fewer)\b/i;

/**
 * A target that is a share of the baseline, in words: "halve", "reduce by two-thirds", "a one-third reduction".
 * The same said twice ("halve the gap: halve the share …") is one aim; a text with digits besides is none of these.
 */
export function shareOfBaseline(text: string): Noted | null {
  if (/\d/.test(text)) return inPercent(text);
  for (const [factor, pattern] of VERBS) if (pattern.test(text)) return share(factor);
  const by = BY.exec(text);
  if (by) return changed(by[1], by[2], by[3]);
  const noun = NOUN.exec(text);
  if (noun) return changed(noun[3], noun[1], noun[2]);
  const of = OF.exec(text);
  return of ? changed(of[1], of[2], of[3]) : null;
}

/** "75% of the baseline", "10% below the 2018 level"; of a baseline in percent it may be points, so it is asked. */
function inPercent(text: string): Noted | null {
  const [, percent = "", word = ""] = PERCENT.exec(text) ?? [];
  if (percent === "" || !isRelative(text)) return null;
  const share = Number(percent) / 100;
  const factor = /^of$/i.test(word) ? share : /^(?:above|over|higher|more|better)/i.test(word) ? 1 + share : 1 - share;
  return ask({ kind: "share-of-baseline", factor, direction: factor < 1 ? "down" : "up" });
}

function changed(verb = "", count = "", part = ""): Noted {
  const fraction = (COUNTS[count.toLowerCase()] ?? 1) * (PARTS[part.toLowerCase()] ?? 0);
  return share(/^(?:increas|rais|rise|grow|expan)/i.test(verb) ? 1 + fraction : 1 - fraction);
}

function share(factor: number): Noted {
  return sure({ kind: "share-of-baseline", factor, direction: factor < 1 ? "down" : "up" });
}
