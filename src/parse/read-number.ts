import { normaliseText } from "./normalise";
import { isChange, isRelative } from "./numbers/change-words";
import { NUMBER_WORDS, PERIOD } from "./numbers/number-words";
import type { Bound } from "./numbers/number-words";
import { plainNumber } from "./numbers/plain-number";
import { scanNumbers } from "./numbers/scan-numbers";
import type { Confidence } from "./reading";

/**
 * A text read as one number. `value` is in `unit` as written ("12.5%" → 12.5 "%", "$200M" → 200000000 "USD").
 * "none": no number in it. "unreadable": a range, several numbers, or a notation nobody can be sure of.
 */
export type NumberReading =
  | {
      readonly state: "number";
      readonly value: number;
      readonly unit: string | null;
      readonly bound: Bound;
      readonly confidence: Confidence;
    }
  | { readonly state: "none" }
  | { readonly state: "unreadable" };

/** A counted thing after the number: up to four words without digits ("1,200 village health volunteers"). */
const COUNTED = /^\s+(\p{L}[\p{L}\p{M}'’/-]*(?:\s+\p{L}[\p{L}\p{M}'’/-]*){0,3})\.?$/u;
/** Khmer writes the counted thing right behind the digits. */
const KHMER_COUNTED = /^\s*([\u1780-\u17b3][\u1780-\u17d3\u17dd/ ]*)$/u;

/** "57% to be confirmed", "24 provinces and the capital": the words change the number, and name nothing that is counted. */
const QUALIFIES =
  /^\s*(?:\p{L}+\s+){0,3}?(?:than|to be|except|excluding|plus|(?:and|with|or) (?:the|an?|some|others?))(?![\p{L}])|^\s*(?:(?:is|was|are|were)\s+)?not\b/iu;

/** "ចំនួន ១៨ ឃុំ": "the number of 18 communes". */
const KHMER_NUMBER_OF = /^ចំនួន\s*(?=\d|យ៉ាង)/u;

/** "1.", "(2).": a number that a list may have left behind. */
const LIST_NUMBER = /^\(?\d{1,2}(?:\.|\)\.|(?<!\(\d{1,2})\))$/;

/** What an amount is of: words without digits ("66% of aid flows are provided through …", "40 km of roads"). */
const SHARE = /^\s+of\s[^\d]+$/i;

/**
 * Reads a whole text as one number; anything else in it than bound words, currency, unit and a counted thing makes it
 * unreadable. A bare 1990–2040 is "unsure": it may be a year.
 * @example readNumber("≥ 80 %") // value 80, unit "%", bound "at-least"
 * @example readNumber("1,234")  // 1234: exactly three digits follow the comma
 * @example readNumber("70-80")  // unreadable: a range is not one value
 */
export function readNumber(raw: string): NumberReading {
  const plain = plainNumber(raw);
  if (plain) return { state: "number", ...plain, bound: "exact", confidence: "sure" };
  const text = normaliseText(raw).replace(/\s+/g, " ").trim();
  const word = numberWord(text);
  if (word) return word;
  if (!/\d/.test(text)) return { state: "none" };
  const bare = text
    .replace(/^\((.*)\)$/, "$1")
    .replace(KHMER_NUMBER_OF, "")
    .trim();
  const tokens = scanNumbers(bare);
  const [token] = tokens;
  if (!token) return { state: "none" };
  if (tokens.length > 1 || Number.isNaN(token.value)) return { state: "unreadable" };
  if (bare.slice(0, token.start).trim() !== "") return leadsWithWords(bare.slice(0, token.start));
  let after = bare.slice(token.end);
  const footnote = /^\d{1,2}$/.test(after) && token.unit !== null; // "40.9 per cent1"
  const isOf = token.unit !== null && !token.unit.startsWith("per ") && SHARE.test(after);
  if (footnote || (isOf && !isRelative(bare))) after = "";
  if (QUALIFIES.test(after)) return { state: "unreadable" };
  if (isChange("", after)) return { state: "unreadable" }; // "50% increase" is no level
  const period = token.unit !== null && !token.unit.startsWith("per ") ? PERIOD.exec(after) : null;
  if (period) after = after.slice(period[0].length);
  const counted =
    token.unit === null || token.unit === "%" || token.unit.startsWith("per ")
      ? (COUNTED.exec(after) ?? KHMER_COUNTED.exec(after))
      : null;
  if (after.trim().replace(/^[.,;។]$/, "") !== "" && !counted) return { state: "unreadable" };
  return {
    state: "number",
    value: token.value,
    unit: period ? `${token.unit} per ${period[1]}` : (token.unit ?? counted?.[1] ?? null),
    bound: token.bound,
    confidence:
      LIST_NUMBER.test(text) || (counted && token.unit === null && mayBeName(token.value, bare))
        ? "unsure"
        : token.confidence,
  };
}

/** "2018 report" may be a year's, "18.1 Land law" a list's number: nobody counts things in years or tenths. "2,018" is none. */
function mayBeName(value: number, text: string): boolean {
  return (value > 1989 && value < 2041 && !/\d,\d/.test(text)) || !Number.isInteger(value);
}

/** "Five organizations", "One time", "Twice": number words count only at the head of the text. */
function numberWord(text: string): NumberReading | null {
  const found = /^(\p{L}+)(?:\s+(\p{L}[\p{L}'-]*(?:\s+\p{L}[\p{L}'-]*){0,3}))?$/u.exec(text);
  const value = NUMBER_WORDS[(found?.[1] ?? "").toLowerCase()];
  if (!found || value === undefined) return null;
  const thing = found[2] ?? "";
  if (/^(?:percent|per cent|thousand|million|billion)(?![\p{L}])/iu.test(thing)) return readNumber(`${value} ${thing}`);
  if (goesOn(thing)) return { state: "unreadable" };
  return {
    state: "number",
    value,
    unit: found[2]?.toLowerCase() === "time" || found[2]?.toLowerCase() === "times" ? "times" : (found[2] ?? null),
    bound: "exact",
    confidence: isCounted(value, found[2]) ? "sure" : "unsure",
  };
}

/** "two thirds", "one hundred", "twenty five", "two or three": the first word is not the whole number. */
function goesOn(thing: string): boolean {
  if (/^(?:or|to|and|out|in|of)\b|^(?:half|halves|thirds?|quarters?|fifths?|tenths?|hundred|dozens?)\b/i.test(thing))
    return true;
  return thing.split(/[\s-]+/).some((word) => NUMBER_WORDS[word.toLowerCase()] !== undefined);
}

/** Two or more of something in the plural, or nothing named: "One Window Service" may be a name. */
function isCounted(value: number, thing: string | undefined): boolean {
  if (thing === undefined || /^times?$/i.test(thing)) return true;
  return value > 1 && /(?:[^s]s|people|women|men|children|staff|personnel)$/i.test(thing);
}

/** "approved 2" is not one number; "Law 3" is a name. Text before a number is never part of its notation. */
function leadsWithWords(lead: string): NumberReading {
  return /\p{L}/u.test(lead) ? { state: "none" } : { state: "unreadable" };
}
