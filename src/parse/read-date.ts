import { normaliseText } from "./normalise";
import { isoMonth } from "./dates/calendar";
import { frenchPartOfYear } from "./dates/french-dates";
import { khmerPartOfYear } from "./dates/khmer-dates";
import type { DateOptions } from "./dates/date-token";
import { monthOf } from "./dates/make-date";
import { DEFAULT_DATE_OPTIONS, scanDates } from "./dates/scan-dates";
import type { Confidence } from "./reading";

/**
 * A text read as one date. `date` is as exact as the words, `lastDay` the day it resolves to (see `DateToken`).
 * "no-year": a month or quarter without its year. "recurring": "quarterly", "each GDCC", "ongoing". "several": more
 * than one date. "none": nothing that dates.
 */
export type DateReading =
  | {
      readonly state: "date";
      readonly date: string;
      readonly firstDay: string | null;
      readonly lastDay: string | null;
      readonly confidence: Confidence;
    }
  | { readonly state: "no-year" | "recurring" | "several" | "none" };

/** Words that lead to a date and change nothing about it. */
const LEAD =
  /^(?:(?:by|in|on|at|until|till|up to|before|during|for|from|as of|not later than|no later than|since|the|of|dated?|year|and|between|sy|on or before)\b[\s:]*|(?:d'ici|avant|jusqu'(?:au|en|à)|au plus tard|pour|dès|en|au|à|le|la|de|du|l'année|année|courant)(?:[\s:]+|$)|(?:នៅ|ក្នុង|ត្រឹម|មុន|គិតត្រឹម|ដល់)\s*)*$/i;
const RECURRING =
  /\b(?:quarterly|monthly|weekly|daily|annual(?:ly)?|yearly|biannual(?:ly)?|semi-?annual(?:ly)?|six-monthly|every\s+\w+|each\s+\w+|on demand|continuous(?:ly)?|regular(?:ly)?|permanent(?:ly)?|on-?\s?going|trimestriel(?:le)?|mensuel(?:le)?|hebdomadaire|annuel(?:le)?|semestriel(?:le)?|chaque\s+\p{L}+|sur demande|en continu|en cours)(?!\p{L})/iu;
const NO_YEAR =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?:quarter|half|semester)|q[1-4]|end of (?:the )?year)\b/i;

/**
 * @example readDate("End June 2006") // "2006-06", last day 2006-06-30
 * @example readDate("24 /02 /2005")  // day first: 2005-02-24
 * @example readDate("End-April")     // no-year
 */
export function readDate(raw: string, options: DateOptions = DEFAULT_DATE_OPTIONS): DateReading {
  const text = normaliseText(raw)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((.*)\)$/, "$1");
  if (text === "") return { state: "none" };
  const iso = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(text);
  if (iso) return readDate(`1/${iso[2]}/${iso[1]}`, options).state === "date" ? monthOnly(iso) : { state: "none" };
  const tokens = scanDates(text, options);
  const [token] = tokens;
  if (tokens.length > 1) return schoolYearSpan(text, options) ?? { state: "several" };
  if (!token) {
    if (RECURRING.test(text)) return { state: "recurring" };
    return text.length <= 40 && namesPart(text) ? { state: "no-year" } : { state: "none" };
  }
  const between = schoolYearSpan(text, options);
  if (between) return between;
  const lead = text.slice(0, token.start).trim();
  const rest = text
    .slice(token.end)
    .replace(/\([^)]*\)/g, "")
    .replace(/[\s.,;:)។]+/g, "");
  const { date, firstDay, lastDay } = token;
  if (LEAD.test(lead) && rest === "") return { state: "date", date, firstDay, lastDay, confidence: token.confidence };
  // Words around the date say something that is not read here ("ongoing, until end of June 2005"): a question.
  return { state: "date", date, firstDay, lastDay, confidence: "unsure" };
}

/** What a text without a year names: a month ("04"), a quarter ("Q1"), or null where it is vaguer. */
export function noYearPart(raw: string): string | null {
  const text = normaliseText(raw);
  const [quarter] = /\bQ[1-4]\b/i.exec(text) ?? [];
  if (quarter) return quarter.toUpperCase();
  const ordinal = /\b(first|second|third|fourth|last|1st|2nd|3rd|4th)\s+quarter\b/i.exec(text)?.[1]?.toLowerCase();
  const number = ["first|1st", "second|2nd", "third|3rd", "fourth|4th|last"].findIndex((names) =>
    names.split("|").includes(ordinal ?? ""),
  );
  if (number >= 0) return `Q${number + 1}`;
  const month = monthOf(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z]{0,6}\b)/i.exec(text)?.[0]);
  return month > 0 ? String(month).padStart(2, "0") : (khmerPartOfYear(text) ?? (frenchPartOfYear(text) || null));
}

/** True where a text names a part of the year in any of the languages. */
function namesPart(text: string): boolean {
  return NO_YEAR.test(text) || khmerPartOfYear(text) !== null || frenchPartOfYear(text) !== null;
}

function monthOnly(iso: RegExpExecArray): DateReading {
  const [year, month] = [Number(iso[1]), Number(iso[2])];
  const reading = readDate(
    `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]} ${year}`,
  );
  return reading.state === "date" ? { ...reading, date: isoMonth(year, month) } : reading;
}

/** "between school year 2004-05 and 2005-06": the second is a school year too. */
function schoolYearSpan(text: string, options: DateOptions): DateReading | null {
  const found =
    /(?:SY|school years?|academic years?)\s*(\d{4}[-/]\d{2,4})\s*(?:and|to|-|–)\s*(?:SY\s*)?(\d{4}[-/]\d{2,4})$/i.exec(
      text,
    );
  if (!found) return null;
  const [from] = scanDates(`SY ${found[1]}`, options);
  const [to] = scanDates(`SY ${found[2]}`, options);
  if (!from || !to) return null;
  return { state: "date", date: to.date, firstDay: from.firstDay, lastDay: to.lastDay, confidence: "unsure" };
}
