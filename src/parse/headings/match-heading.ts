import { editDistance, lettersApart, lettersOf } from "./edit-distance";
import { foldHeading } from "./fold-heading";
import { bareForm, headingParts, lightForm, mayConsistOf, mayEndHeading } from "./heading-forms";

/** A column a table may have: its key and the ways people head it. Synonyms are compared folded. */
export interface HeadingSpec<Key extends string> {
  readonly key: Key;
  readonly synonyms: readonly string[];
  /** Headings in other languages: a slip of the pen counts in long ones only, because short near misses may be English. */
  readonly exactly?: readonly string[];
  /** The guideline's own wording, which is among the synonyms or `exactly`. */
  readonly own?: readonly string[];
  /** Short forms that count only in company: where a row has those of at least three keys ("E", "VG", "G"). */
  readonly together?: readonly string[];
}

/** How a heading was known: as the guideline prints it, by another word, by its words without the small ones, or nearly. */
export type HeadingWhy = "exact" | "synonym" | "wording" | "near";

/** One heading taken for one column. `confidence` is 1 for the guideline's own heading, less for others. */
export interface HeadingMatch<Key extends string> {
  readonly key: Key;
  readonly confidence: number;
  readonly why: HeadingWhy;
  /** What it may stand for just as well; then the confidence is too low to go by. */
  readonly rivals: readonly Key[];
}

/** From here on a heading is taken for what it seems to be; below it is asked about. */
export const SURE_ENOUGH = 0.6;
const LONGEST_HEADING = 120;
/** A word broken at the end of a line. */
const BROKEN = /-\s*\n\s*/;
/** A figure before or after the name: "90% Very Good", "Weight 100". */
const SCORE = /^\d{2,3}%?\s+|\s+\d{2,3}%?$/g;
const SYNONYM = 0.98;
const WORDING = 0.9;
const EITHER = 0.5;

/** What a heading most probably stands for, or null. */
export function matchHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  const known = matchKnownHeading(text, specs);
  if (known) return known;
  const { guesses } = indexOf(specs);
  const kept = guesses.get(text);
  if (kept !== undefined) return kept;
  const guess = matchNearHeading(text, specs) ?? matchBareHeading(text, specs) ?? matchBoth(text, specs);
  keep(guesses, text, guess);
  return guess;
}

/** Keeps an answer, and forgets all of them before there are too many. */
function keep<Key extends string>(
  answers: Map<string, HeadingMatch<Key> | null>,
  text: string,
  answer: HeadingMatch<Key> | null,
): void {
  if (answers.size >= ANSWERS_KEPT) answers.clear();
  answers.set(text, answer);
}

/** A heading that is known without the words that say whose, when or how far along. */
function matchBareHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  if (text.length > 2 * LONGEST_HEADING) return null;
  const { known, light, words } = indexOf(specs);
  const heading = foldHeading(text);
  const bare = mayConsistOf(heading, words) ? bareForm(heading) : "";
  const key = known.get(bare)?.key ?? light.get(bare);
  return key === undefined ? null : { key, confidence: WORDING, why: "wording", rivals: [] };
}

/** "Activities and partnering actions": one column of two things, each of which is known. */
function matchBoth<Key extends string>(text: string, specs: readonly HeadingSpec<Key>[]): HeadingMatch<Key> | null {
  if (text.length > LONGEST_HEADING) return null;
  const parts = text.split(/\s+(?:and|et)\s+|\s*(?:&|និង)\s*/iu).map(foldHeading);
  return parts.length === 2 ? matchParts(parts, indexOf(specs)) : null;
}

/** A heading whose words are known, or null. Quick, so that whole sheets can be looked through. Ties go to the first spec. */
export function matchKnownHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  if (text.length > 2 * LONGEST_HEADING) return null;
  const index = indexOf(specs);
  if (!mayEndHeading(text, index.words)) return null;
  const kept = index.answers.get(text);
  if (kept !== undefined) return kept;
  const answer = matchWords(text, index);
  keep(index.answers, text, answer);
  return answer;
}

function matchWords<Key extends string>(text: string, index: Index<Key>): HeadingMatch<Key> | null {
  const heading = foldHeading(text);
  if (heading === "" || heading.length > LONGEST_HEADING) return null;
  const known =
    index.known.get(heading) ?? index.known.get(BROKEN.test(text) ? foldHeading(text.replace(BROKEN, "")) : "");
  if (known) return { ...known, rivals: [] };
  const named = /^\d|[\d%]$/.test(heading) ? index.known.get(heading.replace(SCORE, "")) : undefined;
  if (named) return { ...named, confidence: WORDING, why: "wording", rivals: [] };
  const parts = headingParts(text);
  if (parts.length > 1) {
    const inOneLine = text.includes("\n") ? matchWords(text.replace(/\s*\n\s*/g, " "), index) : null;
    return inOneLine?.rivals.length === 0 ? inOneLine : (matchParts(parts, index) ?? inOneLine);
  }
  const key = mayConsistOf(heading, index.words) ? index.light.get(lightForm(heading)) : undefined;
  return key === undefined ? null : { key, confidence: WORDING, why: "wording", rivals: [] };
}

/** "Target / Cible": each part is known and says the same, or only one of them is in letters that we know. */
function matchParts<Key extends string>(parts: readonly string[], index: Index<Key>): HeadingMatch<Key> | null {
  const keys = parts.map((part) => index.known.get(part)?.key ?? index.light.get(lightForm(part)));
  const found = [...new Set(keys.filter((key) => key !== undefined))];
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return null;
  if (parts.some((part, position) => keys[position] === undefined && /[a-z]/.test(part))) return null;
  if (found.length === 1) return { key: first, confidence: WORDING, why: "wording", rivals: [] };
  return { key: last, confidence: EITHER, why: "wording", rivals: found.slice(0, -1) };
}

/** A heading that is nearly one of the known ones: a misspelling still counts. Between two as near nothing is chosen. */
function matchNearHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  if (text.length > 2 * LONGEST_HEADING) return null;
  const heading = foldHeading(text);
  if (heading.length < 4 || heading.length > LONGEST_HEADING) return null;
  const letters = lettersOf(heading);
  let nearest = Number.POSITIVE_INFINITY;
  let length = heading.length;
  let keys: Key[] = [];
  for (const candidate of nearOf(indexOf(specs), heading.length)) {
    const allowed = allowedDistance(heading, candidate);
    if (allowed === 0 || lettersApart(letters, candidate.letters) > 2 * allowed) continue;
    const distance = editDistance(heading, candidate.text, allowed);
    if (distance > allowed || distance > nearest) continue;
    if (distance < nearest) keys = [];
    nearest = distance;
    length = Math.max(heading.length, candidate.text.length);
    if (!keys.includes(candidate.key)) keys.push(candidate.key);
  }
  const [key, ...rivals] = keys;
  if (key === undefined) return null;
  return { key, confidence: rivals.length > 0 ? EITHER : WORDING * (1 - nearest / length), why: "near", rivals };
}

/** The headings whose length is near enough to this one that a few slips can make up for the rest, in the order of the specs. */
function nearOf<Key extends string>({ near, nearBy }: Index<Key>, length: number): readonly Near<Key>[] {
  const kept = nearBy.get(length);
  if (kept) return kept;
  const found = near.filter(({ text }) => Math.abs(text.length - length) <= mostSlips(Math.max(text.length, length)));
  nearBy.set(length, found);
  return found;
}

function mostSlips(length: number): number {
  return Math.min(Math.floor(length / 4), 2 + Math.floor(length / 20));
}

/** One slip in a short heading, up to a few in a long one; a short one has to begin rightly. */
function allowedDistance(heading: string, { text, isForeign }: Near<string>): number {
  const longest = Math.max(heading.length, text.length);
  if (isForeign) return longest < 8 ? 0 : longest < 16 ? 1 : 2;
  if (longest < 4 || (longest < 6 && heading[0] !== text[0])) return 0;
  return mostSlips(longest);
}

/** The key of a short form that counts only in company, or null. */
export function matchShortForm<Key extends string>(text: string, specs: readonly HeadingSpec<Key>[]): Key | null {
  return indexOf(specs).together.get(text.trim().toLowerCase()) ?? null;
}

interface Near<Key extends string> {
  readonly text: string;
  readonly letters: number;
  readonly key: Key;
  readonly isForeign: boolean;
}

interface Index<Key extends string> {
  readonly known: ReadonlyMap<string, Omit<HeadingMatch<Key>, "rivals">>;
  readonly light: ReadonlyMap<string, Key>;
  /** Every word of these headings. */
  readonly words: ReadonlySet<string>;
  readonly near: readonly Near<Key>[];
  /** Those of them that a heading of so many letters may be. */
  readonly nearBy: Map<number, readonly Near<Key>[]>;
  readonly together: ReadonlyMap<string, Key>;
  /** What was answered before: a sheet says the same thing in many cells. */
  readonly answers: Map<string, HeadingMatch<Key> | null>;
  readonly guesses: Map<string, HeadingMatch<Key> | null>;
}

const ANSWERS_KEPT = 2000;

/** Synonyms are folded once for each list of specs, not once for each cell. */
const indexes = new WeakMap<readonly HeadingSpec<string>[], Index<string>>();

function indexOf<Key extends string>(specs: readonly HeadingSpec<Key>[]): Index<Key> {
  const kept = indexes.get(specs) ?? makeIndex(specs);
  indexes.set(specs, kept);
  return kept as Index<Key>;
}

function makeIndex<Key extends string>(specs: readonly HeadingSpec<Key>[]): Index<Key> {
  const known = new Map<string, Omit<HeadingMatch<Key>, "rivals">>();
  const lightKeys = new Map<string, Set<Key>>();
  const near: Near<Key>[] = [];
  const together = new Map<string, Key>();
  for (const { key, synonyms, exactly = [], own = [], together: short = [] } of specs) {
    const printed = new Set(own.map(foldHeading));
    for (const [texts, isForeign] of [
      [synonyms, false],
      [exactly, true],
    ] as const) {
      for (const text of new Set(texts.map(foldHeading).filter((one) => one !== ""))) {
        const isOwn = printed.has(text);
        if (!known.has(text))
          known.set(text, { key, confidence: isOwn ? 1 : SYNONYM, why: isOwn ? "exact" : "synonym" });
        near.push({ text, letters: lettersOf(text), key, isForeign });
        const light = lightForm(text);
        if (light !== "") lightKeys.set(light, (lightKeys.get(light) ?? new Set()).add(key));
      }
    }
    for (const text of short) if (!together.has(text.toLowerCase())) together.set(text.toLowerCase(), key);
  }
  const light = new Map<string, Key>();
  for (const [text, keys] of lightKeys) {
    const [key, ...others] = keys;
    if (key !== undefined && others.length === 0) light.set(text, key);
  }
  const words = new Set([...known.keys()].flatMap((text) => text.split(" ")));
  return { known, light, words, near, nearBy: new Map(), together, answers: new Map(), guesses: new Map() };
}
