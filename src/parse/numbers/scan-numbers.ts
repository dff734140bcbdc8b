import type { Confidence } from "../reading";
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  CURRENCY_CODES,
  MAGNITUDE_BEFORE_CURRENCY,
  MAGNITUDES,
  RATE_BASE,
  UNITS,
} from "./number-words";
import type { Bound } from "./number-words";
import { isInName } from "./numbers-in-names";
import {
  KHMER_BOUND_AFTER,
  KHMER_BOUND_BEFORE,
  KHMER_LETTER,
  KHMER_MAGNITUDES,
  KHMER_UNITS,
} from "./khmer-number-words";

/** A number in a text with what belongs to it. `start` to `end` covers bound words, currency and unit. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Where the digits (or the minus before them) begin. */
  readonly digitsStart: number;
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

/** Words that belong to a number stand no farther before it; patterns that end at it need not try the whole text. */
const NEAR = 60;

/** "from38%": the space that got lost. */
const GLUED_WORD = /(?:^|[^A-Za-z])(?:from|to|by|of|at)$/i;

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
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + digits.length);
  // "Q3", "RS4": a name, not a number
  if (/[A-Za-z_]$/.test(before) && !CURRENCY_BEFORE.test(before) && !GLUED_WORD.test(before)) return null;
  if (isInName(before, digits, after)) return null;
  const read = decimalOf(digits);
  const sign = /(^|[\s(=:≥≤<>])-$/.test(before) ? -1 : 1;
  const digitsStart = sign < 0 ? at - 1 : at;
  const currency = CURRENCY_BEFORE.exec(text.slice(from, digitsStart));
  const scale = magnitudeOf(after, currency !== null);
  const unit = unitOf(after.slice(scale.length), currency);
  const end = at + digits.length + scale.length + unit.length;
  const start = digitsStart - (currency?.[0].length ?? 0);
  const bound = boundOf(text.slice(Math.max(from, start - NEAR), start), text.slice(end));
  // A digit glued to a unit's sign may be a footnote's mark or belong to the number; glued to a word it is a mark.
  const footnote =
    unit.name !== null && /^\d{1,2}(?![\d.,])/.test(text.slice(end)) && !/[a-z]{3}$/i.test(text.slice(0, end));
  const value = sign * (read?.value ?? Number.NaN) * scale.factor;
  // "3/5" may be three of five, a day in May, or a name.
  const slash = /^\s*\/\s*\d{1,2}(?!\d)/.test(after);
  // "2019/2020": two years of a school's or a plan's rather than so many of so many.
  const years = isYearLike(value, digits) && /^\s*\/\s*(?:19|20)\d\d(?!\d)/.test(after);
  const dots = unit.name !== "%" && scale.factor === 1 && mayPartThousands(digits);
  const metres = /^m(?![a-z²³\d])/i.test(after); // "1.2m": metres or million
  const sure =
    read !== null &&
    read.sure &&
    ![
      footnote,
      slash,
      years,
      dots,
      metres && unit.name === "m",
      unit.name === null && isYearLike(value, digits),
    ].includes(true);
  return {
    start: start - bound.before,
    end: end + bound.after,
    digitsStart,
    value,
    unit: unit.name,
    bound: bound.kind,
    confidence: sure ? "sure" : "unsure",
  };
}

/** Signs such as ≥ stand before a number in any language. */
const KHMER_AND_SIGNS = [...KHMER_BOUND_BEFORE, ...BOUND_BEFORE];

/** True where the next sign is a Khmer letter: its words are another list. */
function isKhmerNext(after: string): boolean {
  return /^\s*[\u1780-\u17b3]/.test(after);
}

/** "million" and its like; a single letter counts glued to the digits, or after money ("$200 M"). */
function magnitudeOf(after: string, isMoney: boolean): { readonly factor: number; readonly length: number } {
  if (after === "") return { factor: 1, length: 0 };
  for (const [factor, pattern] of isKhmerNext(after) ? KHMER_MAGNITUDES : MAGNITUDES) {
    const found = pattern.exec(after);
    if (found) return { factor, length: found[0].length };
  }
  const letter =
    MAGNITUDE_BEFORE_CURRENCY.exec(after) ?? (isMoney ? /^\s?([MKB])(?![A-Za-z])/i : /^([MK])(?![A-Za-z])/).exec(after);
  const factor = { m: 1e6, k: 1e3, b: 1e9 }[(letter?.[1] ?? "").toLowerCase()];
  return letter && factor !== undefined ? { factor, length: letter[0].length } : { factor: 1, length: 0 };
}

/** The unit behind the number, the currency on either side, or the base of a rate. */
function unitOf(
  after: string,
  currency: RegExpExecArray | null,
): { readonly name: string | null; readonly length: number } {
  if (currency) return { name: currencyCode(currency), length: 0 };
  if (after === "") return { name: null, length: 0 };
  const money = CURRENCY_AFTER.exec(after);
  if (money) return { name: currencyCode(money), length: money[0].length };
  for (const [name, pattern] of isKhmerNext(after) ? KHMER_UNITS : UNITS) {
    const found = pattern.exec(after);
    if (found) return { name, length: found[0].length };
  }
  const base = RATE_BASE.exec(after);
  if (!base) return { name: null, length: 0 };
  return { name: `per ${(base[2] ?? "").replace(/[, ]/g, "")}${base[3] ?? ""}`, length: base[0].length };
}

/** "at least", "≥", "or more": which bound, and how much of the text around the number says so. */
function boundOf(
  before: string,
  after: string,
): { readonly kind: Bound; readonly before: number; readonly after: number } {
  if (after !== "") {
    for (const [kind, pattern] of isKhmerNext(after) ? KHMER_BOUND_AFTER : BOUND_AFTER) {
      const found = pattern.exec(after);
      if (found) return { kind, before: 0, after: found[0].length };
    }
  }
  if (before !== "") {
    for (const [kind, pattern] of KHMER_LETTER.test(before) ? KHMER_AND_SIGNS : BOUND_BEFORE) {
      const found = pattern.exec(before);
      if (found) return { kind, before: found[0].length, after: 0 };
    }
  }
  return { kind: "exact", before: 0, after: 0 };
}

function currencyCode(match: RegExpExecArray): string {
  const index = match.slice(1).findIndex((part) => part !== undefined);
  return CURRENCY_CODES[index] ?? "USD";
}

/** A whole number that would rather be a year: 1990 to 2040 without any mark of being a quantity. */
function isYearLike(value: number, digits: string): boolean {
  return /^\d{4}$/.test(digits) && value >= 1990 && value <= 2040;
}

/** "1.250": a dot before exactly three digits parts thousands in French and Khmer, decimals in English. */
export function mayPartThousands(digits: string): boolean {
  return /^[1-9]\d{0,2}(?:,\d{3})*\.\d{3}$/.test(digits);
}

/**
 * "1,234" → 1234 (a comma before exactly three digits parts thousands), "1,25" → 1.25, "1 234,5" → 1234.5. Null for
 * what no notation explains ("1,234,5", "1.2.3"). Not sure: "0,500" and "1234,567", where both notations fit badly.
 */
function decimalOf(digits: string): { readonly value: number; readonly sure: boolean } | null {
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
