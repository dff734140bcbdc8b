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
  /(?:\b(?:tzs|usd|rs|ugx|ksh|lkr|bdt|inr|eur|iso|no|article|section|phase|form|since|in|by|of|june|july|january|february|march|april|may|august|september|october|november|december|worth|amounting)\.?|[$€£])\s*$/i;
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
      const cells = (row.criteria ?? (row.singleTarget ? [row.singleTarget] : [])).filter(
        (cell) => comparable(cell) !== null,
      );
      const target = cells[Math.min(1, cells.length - 1)];
      if (!target) continue;
      const found = percentAgainst(row, cells) ?? countAgainst(row, cells, counts);
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

function percentAgainst(row: CfrIndicator, cells: readonly MeasureCell[]): Disagreement | null {
  const found = OWN_PERCENT.exec(normaliseText(row.indicator.text));
  const said = Number(found?.[1] ?? found?.[2]);
  if (!found || !cells.every(({ measure }) => measure.kind === "percent")) return null;
  return cells.some((cell) => comparable(cell)?.value === said) ? null : { message: "percent", words: found[0].trim() };
}

/** A number in the action counts when what it counts is named in the indicator too. */
function countAgainst(row: CfrIndicator, cells: readonly MeasureCell[], counts: Counts): Disagreement | null {
  if (!cells.every((cell) => comparable(cell)?.kind === "number")) return null;
  const { numbers, counted } = counts(row.action.text);
  if (counted.length === 0) return null;
  // "From 26 to 31 branches": any of the numbers will do.
  if (cells.some((cell) => numbers.includes(comparable(cell)?.value ?? Number.NaN))) return null;
  const indicator = foldText(row.indicator.text);
  const found = counted.find(({ telling }) => telling.some((word) => indicator.includes(word)));
  return found ? { message: "count", words: found.words } : null;
}

/** What an action counts: all its numbers, and those with words behind them that tell what. */
interface Counted {
  readonly numbers: readonly number[];
  readonly counted: readonly { readonly words: string; readonly telling: readonly string[] }[];
}

type Counts = (action: string) => Counted;

const NOTHING: Counted = { numbers: [], counted: [] };

/** Reads each action once, however many indicators it has. */
function rememberCounts(): Counts {
  const known = new Map<string, Counted>();
  return (action) => {
    let counts = known.get(action);
    if (!counts) known.set(action, (counts = countsIn(action)));
    return counts;
  };
}

function countsIn(action: string): Counted {
  const text = normaliseText(action);
  if (!COUNTS_SOMETHING.test(text)) return NOTHING;
  const counted = [...text.matchAll(COUNTED)].flatMap((match) => {
    const [, number = "", words = ""] = match;
    if (NO_COUNT.test(text.slice(0, match.index))) return [];
    return [{ words: `${number} ${words}`, telling: meaningWords(words).filter(isTelling) }];
  });
  return { numbers: (text.match(/\d+/g) ?? []).map(Number), counted };
}

/** Words of every target ("established", "conducted") show nothing about what is counted. */
function isTelling(word: string): boolean {
  return word.length > 3 && !/^(?:conduct|establish|develop|prepar|provid|complet|generat|number)/.test(word);
}
