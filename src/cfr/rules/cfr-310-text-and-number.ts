import { foldText, normaliseText } from "../../parse/normalise";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { comparable } from "../score/comparable";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";
import { meaningWords } from "./names";

/** A number that counts something: not part of a date, a code, an amount of money, a percentage or a time. */
const COUNTED =
  /(?<![\w.,:/\-–%$€£])\(?(\d{1,3}(?:,\d{3})+|\d{1,6})\)?(?![\d.,:/\-–]*[\d%])(?!\s*(?:%|per ?cent|hours?|days?|months?|years?|minutes?|million|billion))\s+((?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)/giu;
/** A quick look for the same: a number with a word behind it. */
const COUNTS_SOMETHING = /(?:^|[\s(])\d[\d,]*\)?\s+\p{L}/u;
const NO_COUNT =
  /(?:\b(?:tzs|usd|rs|ugx|ksh|lkr|bdt|inr|eur|iso|no|article|section|phase|form|objective|action|activity|since|in|by|of|june|july|january|february|march|april|may|august|september|october|november|december|worth|amounting)\.?|[$€£])\s*$/i;
/** The indicator's own words may hold the percentage: "On time (95%)", "56% of …". */
const OWN_PERCENT = /\((\d+(?:\.\d+)?)\s*%\)\s*$|^(\d+(?:\.\d+)?)\s*%\s+of\b/;

/** The words of a target and its number agree: "48 meetings" is not 12. */
export const cfr310 = cfrRule({
  id: "CFR-310",
  slug: "words-and-number-differ",
  severity: "advice",
  topic: "wording",
  source: CUSTOMARY("Targets in words and numbers"),
  messages: ["count", "percent"],
  standsBackFor: ["CFR-309"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const counts = rememberCounts();
    for (const row of namedIndicators(matrix)) {
      const own = ownPercent(row.indicator.text);
      const counted = counts(row.action.text);
      if (own === null && counted.things.length === 0) continue;
      const cells = (row.criteria ?? (row.singleTarget ? [row.singleTarget] : [])).filter(hasValue);
      const target = cells[Math.min(1, cells.length - 1)];
      if (!target) continue;
      const found = (own && percentAgainst(own, cells)) ?? countAgainst(row, cells, counted);
      if (!found) continue;
      report({
        at: target.at,
        message: found.message,
        args: { ...rowArgs(row), words: found.words, value: shown(target) },
        related: [found.message === "count" ? row.action.at : row.indicator.at],
      });
    }
  },
});

interface Disagreement {
  readonly message: "count" | "percent";
  readonly words: string;
}

function hasValue(cell: MeasureCell): boolean {
  return comparable(cell) !== null;
}

interface OwnPercent {
  readonly words: string;
  readonly value: number;
}

function ownPercent(indicator: string): OwnPercent | null {
  if (!indicator.includes("%")) return null;
  const found = OWN_PERCENT.exec(normaliseText(indicator));
  return found && { words: found[0].trim(), value: Number(found[1] ?? found[2]) };
}

function percentAgainst({ words, value }: OwnPercent, cells: readonly MeasureCell[]): Disagreement | null {
  if (!cells.every(({ measure }) => measure.kind === "percent")) return null;
  return cells.some((cell) => comparable(cell)?.value === value) ? null : { message: "percent", words };
}

/** A number in the action counts when what it counts is named in the indicator too. */
function countAgainst(row: CfrIndicator, cells: readonly MeasureCell[], counted: Counted): Disagreement | null {
  const values = cells.map(({ measure }) => (measure.kind === "number" ? measure.value : null));
  // "From 26 to 31 branches": each of the numbers will do.
  if (values.some((value) => value === null || counted.numbers.includes(value))) return null;
  const indicator = foldText(row.indicator.text);
  const words = counted.things.find((thing) =>
    meaningWords(thing).some((word) => isTelling(word) && indicator.includes(word)),
  );
  return words === undefined ? null : { message: "count", words };
}

/** What an action counts: all its numbers, and those with words behind them that tell what ("48 meetings"). */
interface Counted {
  readonly numbers: readonly number[];
  readonly things: readonly string[];
}

const NOTHING: Counted = { numbers: [], things: [] };

/** Reads each action once, however many indicators it has; they mostly stand below each other. */
function rememberCounts(): (action: string) => Counted {
  let [last, counts] = ["", NOTHING];
  return (action) => {
    if (action !== last) [last, counts] = [action, countsIn(action)];
    return counts;
  };
}

function countsIn(action: string): Counted {
  const text = normaliseText(action);
  if (!COUNTS_SOMETHING.test(text)) return NOTHING;
  const things: string[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const [, number = "", words = ""] = match;
    if (!NO_COUNT.test(text.slice(0, match.index))) things.push(`${number} ${words}`);
  }
  return things.length === 0 ? NOTHING : { numbers: (text.match(/\d+/g) ?? []).map(Number), things };
}

/** The number itself and words of every target ("established", "conducted") show nothing about what is counted. */
function isTelling(word: string): boolean {
  return word.length > 3 && !/^(?:\d|conduct|establish|develop|prepar|provid|complet|generat|number)/.test(word);
}
