import type { Confidence } from "../reading";
import {
  BOUND_AFTER, BOUND_BEFORE, CURRENCY_AFTER, CURRENCY_BEFORE, CURRENCY_CODES, MAGNITUDES, RATE_BASE, UNITS,
} from "./number-words";
import type { Bound } from "./number-words";

/** A number in a text with what belongs to it. `start` to `end` covers bound words, currency and unit. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Where the digits (or the minus before them) begin and end. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly confidence: Confidence;
}

/** A stretch of text, to be left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d(?:[\d.,]*\d)?(?: \d{3}(?!\d)(?:[.,]\d+)?)*/g;

/** "Article 18", "grades 1", "JMI # 2": the number is part of a name. */
const NAME_BEFORE =
  /\b(?:grades?|stages?|phases?|platforms?|articles?|clauses?|no|number|jmis?|c?mdgs?|c?sdgs?|prakas|goals?|chapters?|annex(?:es)?|tables?|steps?|tiers?|parts?|pillars?|objectives?|outputs?|outcomes?|indicators?|items?|versions?|sections?|sub-?decrees?|laws?)\.?\s*#?\s*$/i;

/** Every number of a text (normalised beforehand), except inside `taken`, where dates were read. */
export function scanNumbers(text: string, taken: readonly Span[] = []): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let from = 0;
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    if (start < from || taken.some((span) => start < span.end && start + match[0].length > span.start)) continue;
    const token = readAt(text, start, match[0], from);
    if (token === null) continue;
    tokens.push(token);
    from = token.end;
  }
  return tokens;
}

function readAt(text: string, at: number, digits: string, from: number): NumberToken | null {
  const before = text.slice(0, at);
  if (/[A-Za-z_]$/.test(before) && !CURRENCY_BEFORE.test(before)) return null; // "Q3", "RS4": a name, not a number
  if (NAME_BEFORE.test(before) || /^(?:st|nd|rd|th)\b/.test(text.slice(at + digits.length))) return null;
  const read = decimalOf(digits);
  const negative = /(^|[\s(=:≥≤<>])-$/.test(before);
  let end = at + digits.length;
  let value = read?.value ?? Number.NaN;
  let start = at - (negative ? 1 : 0);
  const digitsStart = start;
  const digitsEnd = end;
  const currency = CURRENCY_BEFORE.exec(text.slice(from, start));
  if (currency) start -= currency[0].length;
  const rest = () => text.slice(end);
  const magnitude = MAGNITUDES.find(([, pattern]) => pattern.test(rest()));
  if (magnitude) {
    value *= magnitude[0];
    end += magnitude[1].exec(rest())?.[0].length ?? 0;
  } else {
    const letter = (currency ? /^\s?([MKB])(?![A-Za-z])/i : /^([MK])(?![A-Za-z])/).exec(rest());
    if (letter) {
      value *= { m: 1e6, k: 1e3, b: 1e9 }[(letter[1] ?? "").toLowerCase()] ?? 1;
      end += letter[0].length;
    }
  }
  let unit = currency ? currencyCode(currency) : null;
  const after = unit === null ? CURRENCY_AFTER.exec(rest()) : null;
  const named = UNITS.find(([, pattern]) => pattern.test(rest()));
  const base = RATE_BASE.exec(rest());
  if (after) {
    unit = currencyCode(after);
    end += after[0].length;
  } else if (named && unit === null) {
    unit = named[0];
    end += named[1].exec(rest())?.[0].length ?? 0;
  } else if (base && unit === null) {
    unit = `per ${(base[1] ?? "").replace(/[, ]/g, "")}${base[2] ?? ""}`;
    end += base[0].length;
  }
  let bound: Bound = "exact";
  const lead = text.slice(from, start);
  for (const [kind, pattern] of BOUND_BEFORE) {
    const found = pattern.exec(lead);
    if (!found) continue;
    bound = kind;
    start -= found[0].length;
    break;
  }
  for (const [kind, pattern] of BOUND_AFTER) {
    const found = pattern.exec(rest());
    if (!found) continue;
    bound = kind;
    end += found[0].length;
    break;
  }
  // A digit glued to the unit is a footnote's mark: is the unit's number whole then?
  const footnote = unit !== null && /^\d{1,2}(?![\d.,])/.test(rest());
  const sure = read !== null && read.sure && !footnote && !(unit === null && isYearLike(value, digits));
  return {
    start, end, digitsStart, digitsEnd, value: negative ? -value : value, unit, bound,
    confidence: sure ? "sure" : "unsure",
  };
}

function currencyCode(match: RegExpExecArray): string {
  const index = match.slice(1).findIndex((part) => part !== undefined);
  return CURRENCY_CODES[index] ?? "USD";
}

/** A whole number that would rather be a year: 1990 to 2040 without any mark of being a quantity. */
function isYearLike(value: number, digits: string): boolean {
  return /^\d{4}$/.test(digits) && value >= 1990 && value <= 2040;
}

/**
 * "1,234" → 1234 (a comma before exactly three digits parts thousands), "1,25" → 1.25, "1 234,5" → 1234.5. Null for
 * what no notation explains ("1,234,5", "1.2.3"). Not sure: "0,500" and "1234,567", where both notations fit badly.
 */
export function decimalOf(digits: string): { readonly value: number; readonly sure: boolean } | null {
  if (/^\d+(\.\d+)?$/.test(digits)) return { value: Number(digits), sure: true };
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return { value: Number(digits.replaceAll(",", "")), sure: true };
  if (/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/.test(digits)) {
    return { value: Number(digits.replaceAll(" ", "").replace(",", ".")), sure: true };
  }
  if (/^\d+,\d+$/.test(digits)) {
    const decimals = digits.length - digits.indexOf(",") - 1;
    return { value: Number(digits.replace(",", ".")), sure: decimals !== 3 };
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(digits)) {
    return { value: Number(digits.replaceAll(".", "").replace(",", ".")), sure: true };
  }
  return null;
}
