import { normaliseText } from "./normalise";
import { scanDates } from "./dates/scan-dates";
import type { DateToken } from "./dates/date-token";
import { isDoubted } from "./doubt";
import { datedNote } from "./indicator/dated-note";
import { byGroups } from "./indicator/by-groups";
import type { ByGroups } from "./indicator/by-groups";
import { withoutSourceNote } from "./indicator/source-note";
import { plainValues } from "./indicator/plain-values";
import { withoutGluedNote } from "./numbers/glued-note";
import { isChange, isRelative } from "./numbers/change-words";
import { plainNumber } from "./numbers/plain-number";
import { scanNumbers } from "./numbers/scan-numbers";
import { readPlaceholder } from "./placeholder";
import { readNumber } from "./read-number";
import { MISSING } from "./reading";
import type { Confidence, Reading } from "./reading";

/** "1. Law adopted": the number is the list's. */
const LIST_NUMBER = /^\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]+\s+(?=\p{L})/iu;

/** "Cumulative: 120": a sum over the years is a value like others. */
const CUMULATIVE = /^cumulative(?:ly|\s+(?:total|number))?\s*[:=]?\s+(?=[≥≤<>~]?\s*\d)/iu;
/** "Trainees: 120" under "Target": an amount of something, and no state in words. */
const LABELLED_AMOUNT = /^\p{L}[\p{L}\p{M}\s'/-]{0,40}\s*[:=]\s*[≥≤<>~]?\s*\d/u;

/** "2000" alone: as many, or the year. */
const BARE_YEAR = /^(?:199|20[0-4])\d$/;

/** "2020 pupils": so many pupils, or the pupils of that year. */
const COUNTED_IN_YEARS = /^(?:199|20[0-4])\d (?:\p{Ll}+ )?(?:\p{Ll}+[^s\P{Ll}]s|people|women|men|children|staff)$/u;

/** "(34% in 2018)": one bracket around the whole. */
const IN_BRACKETS = /^\(([^()]*\d[^()]*)\)$/;

/**
 * Reads a text that should be one value with at most one date: "38% in December 2006", "2 (2017)", "60% by end 2020",
 * "Law adopted", "TBD". A text with digits that is no one value ("70-80", "5% and 12 km") is unreadable.
 */
export function readDatedValue(raw: string): Reading {
  const plain = plainNumber(raw);
  if (plain) {
    const doubt = isNegativeShare(plain) || (plain.unit === null && withoutGluedNote(raw) !== null);
    const confidence = doubt ? "unsure" : "sure";
    return { state: "value", ...plain, date: null, lastDay: null, bound: "exact", confidence, raw };
  }
  const placeholder = readPlaceholder(raw);
  if (placeholder === "to-be-established") return { state: "to-be-established", raw };
  if (placeholder !== null) return MISSING;
  const text = normaliseText(raw).replace(/\s+/g, " ").trim().replace(LIST_NUMBER, "").replace(CUMULATIVE, "");
  const groups = text.includes("(") ? byGroups(text) : null;
  if (groups) return withGroups(readDatedValue(groups.whole), groups, raw);
  const bare = withoutSourceNote(text) ?? IN_BRACKETS.exec(text)?.[1];
  if (bare !== undefined) return withRaw(readDatedValue(bare), raw);
  const dates = scanDates(text);
  const [date = null] = dates;
  if (dates.length > 1 || isRelative(text) || COUNTED_IN_YEARS.test(text)) return { state: "unreadable", raw };
  const noted = date ? datedNote(text, date) : null;
  const rest = noted?.rest ?? (date ? withoutDate(text, date) : text);
  if (BARE_YEAR.test(text)) {
    const year = { value: Number(text), unit: null, date: null, lastDay: null, bound: "exact" } as const;
    return { state: "value", ...year, confidence: "unsure", raw };
  }
  if (date && rest === "") return { state: "text", raw, date: date.date, lastDay: date.lastDay };
  const number = readNumber(rest);
  switch (number.state) {
    case "number":
      return {
        state: "value",
        value: number.value,
        unit: number.unit,
        date: date?.date ?? null,
        lastDay: date?.lastDay ?? null,
        bound: number.bound,
        confidence:
          isSure(number.confidence, date, raw, rest) && noted?.isSource !== false && !isNegativeShare(number)
            ? "sure"
            : "unsure",
        raw,
      };
    case "none":
      return inProse(text, raw) ?? inWords(rest, date, raw);
    case "unreadable":
      return { state: "unreadable", raw };
  }
}

/** A state; not where an amount stands in the words. */
function inWords(text: string, date: DateToken | null, raw: string): Reading {
  if (saysAmount(text) || LABELLED_AMOUNT.test(text)) return { state: "unreadable", raw };
  return { state: "text", raw, date: date?.date ?? null, lastDay: date?.lastDay ?? null };
}

/** "increase by 5%", "est. 40%": words with a share, money or a change in them, which are no state to be reached. */
function saysAmount(text: string): boolean {
  return scanNumbers(text).some(
    ({ start, end, unit }) =>
      unit === "%" || unit === "percentage points" || isChange(text.slice(0, start), text.slice(end)),
  );
}

/** A value keeps the text it was read from. */
function withRaw(reading: Reading, raw: string): Reading {
  return reading.state === "missing" ? reading : { ...reading, raw };
}

function isSure(confidence: Confidence, date: DateToken | null, raw: string, rest: string): boolean {
  if (confidence !== "sure" || (date !== null && date.confidence !== "sure")) return false;
  return !isDoubted(raw) && withoutGluedNote(rest) === null;
}

/** "-10%" under "Target" is ten percent less as well as a rate below nothing. */
function isNegativeShare({ value, unit }: { readonly value: number; readonly unit: string | null }): boolean {
  return value < 0 && unit !== null && /^(?:%|percentage points)/.test(unit);
}

/** The whole's value with its groups; without a unit of its own it takes theirs. */
function withGroups(whole: Reading, { unit, groups, whole: text }: ByGroups, raw: string): Reading {
  if (whole.state !== "value") return { state: "unreadable", raw };
  const fits = unit === null || whole.unit === null || unit === whole.unit;
  if (!fits) return { state: "unreadable", raw };
  // "2000 (F 600, M 1400)": a year is no sum of groups, so this one is an amount.
  const isSum = groups.length > 1 && groups.reduce((sum, { value }) => sum + value, 0) === whole.value;
  const confidence = BARE_YEAR.test(text) && isSum ? "sure" : whole.confidence;
  return { ...whole, unit: whole.unit ?? unit, confidence, raw, groups };
}

/** "Increase to 60% by 2020": the one aim of a sentence, where it has one. */
function inProse(text: string, raw: string): Reading | null {
  if (!/\d/.test(text)) return null;
  const { baseline, targets } = plainValues(text);
  const [target] = targets;
  return baseline.state === "missing" && targets.length === 1 && target?.state === "value" ? { ...target, raw } : null;
}

/** The text without the date, its brackets and the word that led to it. */
function withoutDate(text: string, date: DateToken): string {
  const before = text
    .slice(0, date.start)
    .replace(
      /[\s,;:([]*(?:\b(?:by|in|on|at|as of|for|until|before|during|since|the|end of|d'ici|avant|jusqu'(?:au|en)|au plus tard|en|au|le|la)\s*|(?:(?<!\S)à\s+)|(?:នៅ|ក្នុង|ត្រឹម)\s*)*[([]?\s*$/iu,
      "",
    );
  const after = text.slice(date.end).replace(/^\s*[)\]]?[\s,;:.។]*/, "");
  return `${before} ${after}`.trim();
}
