import { lettersOf } from "./edit-distance";
import { foldHeading } from "./fold-heading";
import { lightForm } from "./heading-forms";
import { CONFIDENCE } from "./heading-spec";
import type { HeadingMatch, HeadingSpec } from "./heading-spec";

/** A heading that another may be a slip of. */
export interface Near<Key extends string> {
  readonly text: string;
  readonly letters: Uint8Array;
  readonly key: Key;
  readonly isForeign: boolean;
}

/** The headings of a list of specs, made ready to be looked up. */
export interface Index<Key extends string> {
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

/** Keeps an answer, and forgets all of them before there are too many. */
export function keepAnswer<Key extends string>(
  answers: Map<string, HeadingMatch<Key> | null>,
  text: string,
  answer: HeadingMatch<Key> | null,
): void {
  if (answers.size >= ANSWERS_KEPT) answers.clear();
  answers.set(text, answer);
}

/** Synonyms are folded once for each list of specs, not once for each cell. */
const indexes = new WeakMap<readonly HeadingSpec<string>[], Index<string>>();

export function indexOf<Key extends string>(specs: readonly HeadingSpec<Key>[]): Index<Key> {
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
          known.set(text, { key, confidence: isOwn ? 1 : CONFIDENCE.synonym, why: isOwn ? "exact" : "synonym" });
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
