import { editDistance, lettersApart, lettersOf } from "./edit-distance";
import { foldHeading } from "./fold-heading";
import { indexOf } from "./heading-index";
import type { Index, Near } from "./heading-index";
import { CONFIDENCE, LONGEST_HEADING } from "./heading-spec";
import type { HeadingMatch, HeadingSpec } from "./heading-spec";

/** A heading that is nearly one of the known ones: a misspelling still counts. Between two as near nothing is chosen. */
export function matchNearHeading<Key extends string>(
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
    if (allowed === 0 || lettersApart(letters, candidate.letters) > allowed) continue;
    const distance = editDistance(heading, candidate.text, allowed);
    if (distance > allowed || distance > nearest) continue;
    if (distance < nearest) keys = [];
    nearest = distance;
    length = Math.max(heading.length, candidate.text.length);
    if (!keys.includes(candidate.key)) keys.push(candidate.key);
  }
  const [key, ...rivals] = keys;
  if (key === undefined) return null;
  return {
    key,
    confidence: rivals.length > 0 ? CONFIDENCE.either : CONFIDENCE.wording * (1 - nearest / length),
    why: "near",
    rivals,
  };
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
