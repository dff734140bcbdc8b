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

/** How sure each way of knowing a heading is, where it is not the guideline's own wording. */
export const CONFIDENCE = { synonym: 0.98, wording: 0.9, either: 0.5 } as const;

/** In letters; a longer text is no heading. */
export const LONGEST_HEADING = 120;
