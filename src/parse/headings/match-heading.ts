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

/** Heading text without case, punctuation, bracketed remarks, years and numbering. */
export function foldHeading(text: string): string {
  return foldText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/\b(19|20)\d\d\s*([-/–]\s*\d{2,4})?/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .replace(/^(\d+|[a-z])\s+(?=\p{L})/u, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a heading most probably stands for, or null. Ties go to the spec that comes first. */
export function matchHeading<Key extends string>(
  text: string,
  specs: readonly HeadingSpec<Key>[],
): HeadingMatch<Key> | null {
  const heading = foldHeading(text);
  if (heading === "" || heading.length > 120) return null;
  let best: HeadingMatch<Key> | null = null;
  for (const spec of specs) {
    for (const synonym of spec.synonyms) {
      const confidence = likeness(heading, foldHeading(synonym));
      if (confidence >= NEAR_ENOUGH && confidence > (best?.confidence ?? 0)) best = { key: spec.key, confidence };
    }
  }
  return best;
}

/** 1 for the same text, else by edit distance, so that a misspelling still counts. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || Math.abs(a.length - b.length) > longest * (1 - NEAR_ENOUGH)) return 0;
  return 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
