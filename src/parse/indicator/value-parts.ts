import type { DateToken } from "../dates/date-token";
import { scanDates } from "../dates/scan-dates";
import { scanNumbers } from "../numbers/scan-numbers";
import type { NumberToken } from "../numbers/scan-numbers";
import type { Reading } from "../reading";
import { remember } from "../remember";

/** A number of an indicator's text with its date and the words around it. */
export interface ValuePart {
  readonly number: NumberToken;
  readonly unit: string | null;
  readonly date: DateToken | null;
  /** Text between the previous number or date and this number. */
  readonly lead: string;
  /** Text from the end of the number to the next number or date. */
  readonly tail: string;
  readonly inBrackets: boolean;
  /** First half of "70-80". */
  readonly isRange: boolean;
}

const STOP =
  "by|in|to|of|and|or|from|per|with|at|the|for|until|before|as|on|a|an|is|are|was|were|who|that|which|have|has";
/** What stands between a number and the date that is its own. */
const FOLLOWS = /^\s*(?:\(|\b(?:in|by|as of|at|en|avant|d'ici)\b|នៅ|ក្នុង|ត្រឹម)/iu;
const COUNTED = new RegExp(
  `^\\s+((?!(?:${STOP})\\b)[a-z][a-z'/-]*(?:\\s+(?!(?:${STOP})\\b)[a-z][a-z'/-]*){0,2})(?=\\s*(?:[(),;.]|$|->|→|=>|(?:${STOP})\\b))`,
  "i",
);

/** The numbers of a text with the dates that belong to them: the one that follows, else the one right before. */
export const valueParts = remember((text): readonly ValuePart[] => {
  const dates = scanDates(text);
  const numbers = scanNumbers(text, dates);
  const tokens = [...numbers, ...dates].sort((a, b) => a.start - b.start);
  const leading = datesLead(text, tokens, dates);
  return numbers.map((number) => {
    const index = tokens.indexOf(number);
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    const following = !leading && next && isDate(next, dates) ? next : null;
    const first = index === 1 && numbers.length === 1 && following === null;
    const preceding = (leading || first) && previous && isDate(previous, dates) ? previous : null;
    const tail = text.slice(number.end, next?.start ?? text.length);
    const before = text.slice(0, number.start);
    return {
      number,
      unit: number.unit ?? COUNTED.exec(text.slice(number.end))?.[1] ?? null,
      date: (following ?? preceding) as DateToken | null,
      lead: text.slice(previous?.end ?? 0, number.start) + text.slice(number.start, number.digitsStart),
      tail,
      inBrackets: count(before, "(") > count(before, ")"),
      isRange: next !== undefined && !isDate(next, dates) && /^\s*[-–—]\s*$/.test(tail),
    };
  });
});

/** "2006: 10%, 2008: 15%": a date before each number, and none that follows one in brackets or behind "in" or "by". */
function datesLead(text: string, tokens: readonly (NumberToken | DateToken)[], dates: readonly DateToken[]): boolean {
  if (tokens.length < 2 || tokens.length % 2 === 1) return false;
  return tokens.every((token, index) => {
    const isInTurn = isDate(token, dates) === (index % 2 === 0);
    const next = tokens[index + 1];
    return isInTurn && (index % 2 === 0 || !next || !FOLLOWS.test(text.slice(token.end, next.start)));
  });
}

/** The value as a reading; `doubt` makes it a question. */
export function toReading(part: ValuePart, unit: string | null, raw: string, doubt: boolean): Reading {
  const sure = !doubt && part.number.confidence === "sure" && (part.date?.confidence ?? "sure") === "sure";
  return {
    state: "value",
    value: part.number.value,
    unit,
    date: part.date?.date ?? null,
    lastDay: part.date?.lastDay ?? null,
    bound: part.number.bound,
    confidence: sure ? "sure" : "unsure",
    raw,
  };
}

function isDate(token: NumberToken | DateToken, dates: readonly DateToken[]): boolean {
  return dates.includes(token as DateToken);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
