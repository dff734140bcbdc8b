import { foldHeading } from "./fold-heading";
import { bareForm, headingParts, lightForm, mayConsistOf, mayEndHeading } from "./heading-forms";
import { indexOf, keepAnswer } from "./heading-index";
import type { Index } from "./heading-index";
import { CONFIDENCE, LONGEST_HEADING } from "./heading-spec";
import type { HeadingMatch, HeadingSpec } from "./heading-spec";
import { matchNearHeading } from "./near-heading";

/** A word broken at the end of a line. */
const BROKEN = /-\s*\n\s*/;
/** A figure before or after the name: "90% Very Good", "Weight 100". */
const SCORE = /^\d{2,3}%?\s+|\s+\d{2,3}%?$/g;

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
  keepAnswer(guesses, text, guess);
  return guess;
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
  return key === undefined ? null : { key, confidence: CONFIDENCE.wording, why: "wording", rivals: [] };
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
  keepAnswer(index.answers, text, answer);
  return answer;
}

function matchWords<Key extends string>(text: string, index: Index<Key>): HeadingMatch<Key> | null {
  const heading = foldHeading(text);
  if (heading === "" || heading.length > LONGEST_HEADING) return null;
  const known =
    index.known.get(heading) ?? index.known.get(BROKEN.test(text) ? foldHeading(text.replace(BROKEN, "")) : "");
  if (known) return { ...known, rivals: [] };
  const named = /^\d|[\d%]$/.test(heading) ? index.known.get(heading.replace(SCORE, "")) : undefined;
  if (named) return { ...named, confidence: CONFIDENCE.wording, why: "wording", rivals: [] };
  const parts = headingParts(text);
  if (parts.length > 1) {
    const inOneLine = text.includes("\n") ? matchWords(text.replace(/\s*\n\s*/g, " "), index) : null;
    return inOneLine?.rivals.length === 0 ? inOneLine : (matchParts(parts, index) ?? inOneLine);
  }
  const key = mayConsistOf(heading, index.words) ? index.light.get(lightForm(heading)) : undefined;
  return key === undefined ? null : { key, confidence: CONFIDENCE.wording, why: "wording", rivals: [] };
}

/** "Target / Cible": each part is known and says the same, or only one of them is in letters that we know. */
function matchParts<Key extends string>(parts: readonly string[], index: Index<Key>): HeadingMatch<Key> | null {
  const keys = parts.map((part) => index.known.get(part)?.key ?? index.light.get(lightForm(part)));
  const found = [...new Set(keys.filter((key) => key !== undefined))];
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return null;
  if (parts.some((part, position) => keys[position] === undefined && /[a-z]/.test(part))) return null;
  if (found.length === 1) return { key: first, confidence: CONFIDENCE.wording, why: "wording", rivals: [] };
  return { key: last, confidence: CONFIDENCE.either, why: "wording", rivals: found.slice(0, -1) };
}

/** The key of a short form that counts only in company, or null. */
export function matchShortForm<Key extends string>(text: string, specs: readonly HeadingSpec<Key>[]): Key | null {
  return indexOf(specs).together.get(text.trim().toLowerCase()) ?? null;
}
