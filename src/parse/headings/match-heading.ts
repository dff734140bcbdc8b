import { foldText } from "../normalise";

/** A column a table may have: its key and the ways people head it. Synonyms are compared folded. */
export interface HeadingSpec<Key extends string> {
  readonly key: Key;
  readonly synonyms: readonly string[];
}

/** One heading taken for one column. `confidence` is 1 for a known heading, less for a near one. */
export interface HeadingMatch<Key extends string> {
  readonly key: Key;
  readonly confidence: number;
}

/** Below this a heading is not taken for anything. */
const NEAR_ENOUGH = 0.75;
const LONGEST_HEADING = 120;
/** "2019", "2019-20", and with a word before it that says so also "FY 19/20"; "for" or "in" go with the year. */
const YEARS =
  /(?:\b(?:for|in|of)\s+)?(?:\bthe\s+)?(?:\b(?:19|20)\d\d\s*(?:[-/–]\s*\d{2,4}\b)?|\b(?:fy|f\.y\.|financial year|fiscal year)\s*'?\d\d(?:\d\d)?(?:\s*[-/–]\s*\d{2,4}\b)?)/g;

/** Heading text without case, punctuation, bracketed remarks, years and numbering. */
export function foldHeading(text: string): string {
  return (
    foldText(text)
      // Headings exported from databases: "baseline_2019_20".
      .replace(/(?<=\d)_(?=\d)/g, "-")
      .replaceAll("_", " ")
      .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
      .replace(YEARS, " ")
      .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
      .replace(/^v good\b/, "very good") // "V. Good" is no item v of a list
      .replace(/^(\d+|[a-z])\s+(?=\p{L})/u, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** What a heading most probably stands for, or null. Ties go to the spec that comes first. */
export function matchHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  return matchKnownHeading(text, specs) ?? matchNearHeading(text, specs);
}

/** A heading that is written as one of the known ones, or null. Quick, so that whole sheets can be looked through. */
export function matchKnownHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  if (text.length > 2 * LONGEST_HEADING) return null;
  const heading = foldHeading(text);
  const key = heading === "" ? undefined : foldedOf(specs).find((one) => one.known.has(heading))?.key;
  return key === undefined ? null : { key: key as Key, confidence: 1 };
}

/** A heading that is nearly one of the known ones: a misspelling still counts. */
export function matchNearHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  if (text.length > 2 * LONGEST_HEADING) return null;
  const heading = foldHeading(text);
  if (heading === "" || heading.length > LONGEST_HEADING) return null;
  let best: HeadingMatch<Key> | null = null;
  for (const { key, known } of foldedOf(specs)) {
    for (const synonym of known) {
      const confidence = likeness(heading, synonym);
      if (confidence >= NEAR_ENOUGH && confidence > (best?.confidence ?? 0)) best = { key: key as Key, confidence };
    }
  }
  return best;
}

interface FoldedSpec {
  readonly key: string;
  readonly known: ReadonlySet<string>;
}

/** Synonyms are folded once for each list of specs, not once for each cell. */
const folded = new WeakMap<readonly HeadingSpec<string>[], readonly FoldedSpec[]>();

function foldedOf(specs: readonly HeadingSpec<string>[]): readonly FoldedSpec[] {
  let known = folded.get(specs);
  if (!known) {
    known = specs.map(({ key, synonyms }) => ({
      key,
      known: new Set(synonyms.map(foldHeading).filter((one) => one !== "")),
    }));
    folded.set(specs, known);
  }
  return known;
}

/** 1 for the same text, else by edit distance. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor(longest * (1 - NEAR_ENOUGH));
  if (longest < 4 || Math.abs(a.length - b.length) > allowed) return 0;
  const distance = editDistance(a, b, allowed);
  return distance > allowed ? 0 : 1 - distance / longest;
}

/**
 * Letters added, left out, changed, or two neighbours swapped ("wieght"), each counted as one; any number above
 * `allowed` as soon as it must be more.
 */
function editDistance(a: string, b: string, allowed: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current[j] = least;
    }
    if (Math.min(...current) > allowed && Math.min(...previous) > allowed) return allowed + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
