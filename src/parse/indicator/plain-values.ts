import { scanDates } from "../dates/scan-dates";
import { directionOf } from "../cell/direction";
import { isChange } from "../numbers/change-words";
import { MISSING } from "../reading";
import type { Reading } from "../reading";
import { toReading, valueParts } from "./value-parts";
import type { ValuePart } from "./value-parts";

interface Values {
  readonly baseline: Reading;
  readonly targets: readonly Reading[];
}

const NOTHING: Values = { baseline: MISSING, targets: [MISSING] };

/** Words right before a number that make it an aim. */
const AIM =
  /(?:\bto|\breach(?:es|ing)?|\bachiev(?:e|es|ing)|\btarget(?:\s+of)?|\bmaintain(?:ing)?|\bat|→|->|=>|(?:ដល់|មកនៅ|មកត្រឹម|សម្រេចបាន|ឱ្យបាន|រក្សា)\s*\(?)\s*(?:a\s+|an\s+|level\s+of\s+)?(?:at least|at most|about|over|more than|up to|≥|≤|>=|<=|>|<|~)?\s*$/iu;
const FROM =
  /(?:\b(?:from|compared (?:to|with)|against|versus|vs\.?)\s+(?:about\s+|the\s+current\s+|currently\s+|~\s*)?|(?<!លើស)ពី\s*\(?|(?<!\p{L})(?:de|du|contre)\s+(?:environ\s+)?)$/iu;
const TO = /(?:\bto\b|→|->|=>|ដល់|ទៅ|មកនៅ|មកត្រឹម|(?<!\p{L})à\s+(?:environ\s+|au moins\s+)?$)/iu;
/** "de 30 % à 40 %" is also how a range is written. */
const FRENCH_FROM = /(?<!\p{L})(?:de|du)\s+(?:environ\s+)?$/iu;
const BY = /(?:\b(?:by|before|until|no later than|not later than|avant|d'ici|au plus tard)\b[\s\wà']*|ត្រឹម\s*)$/iu;
/** "at 95% in 2008" tells how it stands as well as what is wanted. */
const AT = /(?<!\b(?:maintain|keep|kept|remain|stay|sustain|hold)\w*\b[^.;]*)\bat\s*$/i;
/** "Two laws and 3 decrees": two amounts, one of them in words. */
const WORDS_AND =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\s+\p{L}+(?:\s+\p{L}+){0,3}\s*(?:,|and|et)\s*$/iu;
/** A change already made is an actual and no plan. */
const PAST =
  /\b(?:increased|decreased|rose|fell|dropped|declined|improved|reduced)\s+from\s*$|\b(?:est|sont|a|ont)\s+(?:passé\w*|augmenté|diminué|baissé|reculé|progressé)\s+de\s*$/i;

const COUNT = /^\s*(?:the\s+)?(?:number|no\.|share|percentage|proportion|rate|ratio|level|amount|%|#)/i;
const REACHED =
  /\b(?:adopted|approved|enacted|promulgated|established|endorsed|signed|published|launched|completed|submitted|issued|finali[sz]ed|operational|functioning|in place)\b/i;

/**
 * Baseline and targets in text without labels. One line of single spaces is expected. Where the baseline stands under
 * a label elsewhere, a lone dated value can only be the target.
 */
export function plainValues(text: string, baselineElsewhere = false): Values {
  const parts = valueParts(text);
  const [first, second] = parts;
  if (!first) return milestone(text) ?? NOTHING;
  if (parts.some((part) => part.isRange)) return unreadable(text, parts);
  if (!second) return singleValue(text, first, baselineElsewhere);
  if (parts.some(isStep)) return unreadable(text, parts, true);
  return (
    fromTo(text, parts) ??
    toWithBrackets(text, first, second, parts.length) ??
    datedTargets(text, parts) ??
    earlierToLater(text, parts) ??
    unreadable(text, parts, FROM.test(first.lead) && TO.test(second.lead) && directionOf(text) !== null)
  );
}

/** "an increase of 10% by 2020 from 34% in 2018": how far, and no level. "from 34% increase to 60%" has two levels. */
function isStep(part: ValuePart): boolean {
  return !FROM.test(part.lead) && isChange(part.lead, part.tail);
}

/** "Roads law adopted by June 2020": a state to be reached by a day. A count of such states is no value by itself. */
function milestone(text: string): Values | null {
  const [date, ...others] = scanDates(text);
  if (!date || others.length > 0 || !BY.test(text.slice(0, date.start)) || COUNT.test(text) || !REACHED.test(text))
    return null;
  return { baseline: MISSING, targets: [{ state: "text", raw: text, date: date.date, lastDay: date.lastDay }] };
}

/** "from 34% (2018) to 45% by 2019 and 60% by 2020", "35% → 50%", "to 60% by 2020 from 34% in 2018". */
function fromTo(text: string, parts: readonly ValuePart[]): Values | null {
  const [first, second] = parts as readonly [ValuePart, ValuePart];
  const arrow = /(?:→|->|=>)/.test(second.lead);
  const aim = AIM.test(first.lead) || (first.date !== null && BY.test(first.tail));
  if (parts.length === 2 && aim && FROM.test(second.lead)) return pair(text, second, [first], false);
  if (!(FROM.test(first.lead) || arrow) || !TO.test(second.lead)) return null;
  const targets = parts.slice(1);
  if (targets.length > 1 && !targets.every((part) => part.date)) return null;
  const planned = targets.every((part) => part.date && BY.test(part.tail));
  const isRange = FRENCH_FROM.test(first.lead) && !parts.some((part) => part.date) && directionOf(text) === null;
  return pair(text, first, targets, isRange || (PAST.test(first.lead) && !planned));
}

/** "to 45% by December 2007 (38% in December 2006)". */
function toWithBrackets(text: string, first: ValuePart, second: ValuePart, count: number): Values | null {
  if (count !== 2 || !second.inBrackets || first.inBrackets) return null;
  const isAim = AIM.test(first.lead) || (first.date !== null && BY.test(first.tail));
  const earlier =
    first.date?.lastDay != null && second.date?.lastDay != null && second.date.lastDay < first.date.lastDay;
  // "2,000 wells by 2011 (1,200 in 2009)": in brackets nobody writes the unit again.
  if (!isAim || first.unit === null || (first.unit !== second.unit && !(earlier && second.unit === null))) return null;
  return pair(text, second, [first], !earlier);
}

/** "45% by 2019 and 60% by 2020": several dated aims and no baseline. */
function datedTargets(text: string, parts: readonly ValuePart[]): Values | null {
  if (parts[0]?.unit == null || !isRow(parts)) return null;
  if (!parts.every((part) => BY.test(part.tail) || AIM.test(part.lead))) return null;
  return { baseline: MISSING, targets: parts.map((part) => toReading(part, part.unit, text, false)) };
}

/**
 * "34% in 2018 to 60% in 2020": a dated value and the later one it is to become. "10 in 2018, 25 by December 2020" says
 * the same with nothing between them, so it is asked.
 */
function earlierToLater(text: string, parts: readonly ValuePart[]): Values | null {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || !isRow(parts)) return null;
  if (/^[\s)\],]*to\s*(?:USD|US\$|\$)?\s*$/i.test(second.lead)) return pair(text, first, [second], false);
  const stands = !BY.test(first.tail) && !AIM.test(first.lead);
  return stands && /^[\s)\],;]*$/.test(second.lead) ? pair(text, first, [second], true) : null;
}

/**
 * The values of a text under the label "Target" where it names several, each with its date: "45% by 2019; 60% by
 * 2020". Null for anything else.
 */
export function targetRow(text: string): readonly Reading[] | null {
  const parts = valueParts(text);
  if (parts.length < 2 || parts.some((part) => part.isRange || isStep(part)) || !isRow(parts)) return null;
  return parts.map((part) => toReading(part, part.unit, text, false));
}

/** Values of one unit, each with a date later than the one before. */
function isRow(parts: readonly ValuePart[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1]?.date?.lastDay;
    return part.date?.lastDay != null && (before == null || before < part.date.lastDay) && part.unit === parts[0]?.unit;
  });
}

/** A side without a unit takes the other's, as a question; so do two sides of one kind without any. */
function pair(text: string, baseline: ValuePart, targets: readonly ValuePart[], doubt: boolean): Values | null {
  const units = [baseline, ...targets].map((part) => part.unit);
  const known = [...new Set(units.filter((unit) => unit !== null))];
  if (known.length > 1) return unreadable(text, [baseline, ...targets]);
  // "from 10 (2018) to 20 by 2020": without units, but the dates show that both are values.
  const dated = known.length === 0 && [baseline, ...targets].every((part) => part.date);
  const unsure = doubt || (units.includes(null) && !dated);
  const unit = known[0] ?? null;
  if (unit === null && !baseline.date && !targets.some((part) => part.date)) return null;
  return {
    baseline: toReading(baseline, unit, text, unsure),
    targets: targets.map((part) => toReading(part, unit, text, unsure)),
  };
}

/** One number: an aim when the words say so; a number that only describes the indicator is no value. */
function singleValue(text: string, part: ValuePart, baselineElsewhere: boolean): Values {
  const due = part.date !== null && (BY.test(part.tail) || BY.test(text.slice(0, part.date.start)));
  const heads = part.lead.replace(/[^\p{L}]/gu, "") === "" || part.number.bound !== "exact";
  const marked = part.unit !== null || part.number.bound !== "exact";
  if (marked && isChange(part.lead, part.tail))
    return { baseline: MISSING, targets: [{ state: "unreadable", raw: text }] };
  if (WORDS_AND.test(part.lead)) return unreadable(text, [part]);
  const stands = AT.test(part.lead) && !due && part.date !== null;
  if (AIM.test(part.lead) && (marked || due)) return target(text, part, stands || part.unit === null);
  if (due && (marked || isNamed(part))) return target(text, part, false);
  if (heads && part.unit === "%") return target(text, part, part.date !== null && !baselineElsewhere);
  if (heads && part.number.bound !== "exact") return target(text, part, true);
  if (part.unit === "%" && part.date !== null)
    return { baseline: MISSING, targets: [{ state: "unreadable", raw: text }] };
  return isNamed(part) && COUNT.test(text)
    ? { baseline: MISSING, targets: [{ state: "unreadable", raw: text }] }
    : NOTHING;
}

/** "Number of wells: 40": what stands behind the colon is an amount of it. */
function isNamed({ lead }: ValuePart): boolean {
  return /\p{L}\s*[:=]\s*$/u.test(lead);
}

function target(text: string, part: ValuePart, doubt: boolean): Values {
  return { baseline: MISSING, targets: [toReading(part, part.unit, text, doubt)] };
}

/** Several numbers that nothing orders. Only amounts make it a question; "grades 1 to 6" is a name. */
function unreadable(text: string, parts: readonly ValuePart[], isAmount = false): Values {
  const amounts = isAmount || parts.some((part) => part.unit !== null || part.number.bound !== "exact");
  return amounts ? { baseline: MISSING, targets: [{ state: "unreadable", raw: text }] } : NOTHING;
}
