import type { Bound } from "../numbers/number-words";
import type { Placeholder } from "../placeholder";
import type { Confidence } from "../reading";

/** Where a value is to go, or went: "halve" is down, "maintaining" is neither. */
export type Direction = "up" | "down" | "maintain";

/** One amount of a cell. `low` and `high` differ for a range only; both are in `unit` as written. */
export interface Figure {
  /** "actual" for a change that was already made; null where the cell's column has to say it. */
  readonly role: "baseline" | "target" | "actual" | null;
  /** "change": an amount to be added to or taken from the baseline, always positive. */
  readonly is: "level" | "change";
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly bound: Bound;
  /** As exact as the text, and the day it resolves to (see `DateToken`). */
  readonly date: string | null;
  readonly lastDay: string | null;
  /** The group it is of ("girls", "M"), null for the whole. */
  readonly group: string | null;
}

export interface DateSaid {
  readonly date: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** What a cell may say. `figures` with more than one of a role are several indicators, or one by groups. */
export type CellContent =
  | { readonly kind: "empty"; readonly placeholder: Placeholder }
  | { readonly kind: "tick"; readonly ticked: boolean }
  | { readonly kind: "dates"; readonly dates: readonly DateSaid[] }
  /** A month ("04") or quarter ("Q1") without its year; `part` is null where it is vaguer than that. */
  | { readonly kind: "no-year"; readonly part: string | null }
  | { readonly kind: "recurring" }
  | { readonly kind: "figures"; readonly figures: readonly Figure[]; readonly direction: Direction | null }
  /** A target relative to the baseline: "halve" is the factor 0.5. */
  | { readonly kind: "share-of-baseline"; readonly factor: number; readonly direction: Direction }
  /** Steps on a scale of letters; positive towards A. */
  | { readonly kind: "scale-step"; readonly steps: number }
  | {
      readonly kind: "stage";
      readonly stage: string;
      readonly date: string | null;
      readonly lastDay: string | null;
    }
  /** The base of a rate without a value: "per 1,000 live births". */
  | { readonly kind: "unit"; readonly unit: string }
  /** A label with nothing behind it. */
  | { readonly kind: "label"; readonly label: "baseline" | "target" }
  /** Text spoilt on its way through programs; `text` is what was probably meant. */
  | { readonly kind: "repair"; readonly text: string }
  /** No value: words, with the direction and the groups they name. */
  | { readonly kind: "words"; readonly direction: Direction | null; readonly groups: readonly string[] };

/** A cell as read. `candidates` are the other readings where `says` is unsure; nothing unsure is ever taken. */
export interface CellReading {
  readonly raw: string;
  readonly says: CellContent;
  readonly confidence: Confidence;
  readonly candidates: readonly CellContent[];
}

/** What one kind of notation makes of a text; null where the text is not written in it. */
export type Notation = (text: string) => Noted | null;
export type Noted = Omit<CellReading, "raw">;

/** A level without date, role and group, to be spread and refined. */
export const PLAIN_FIGURE = {
  role: null,
  is: "level",
  bound: "exact",
  date: null,
  lastDay: null,
  group: null,
} as const satisfies Partial<Figure>;

export function sure(says: CellContent): Noted {
  return { says, confidence: "sure", candidates: [] };
}

/** A question: the likeliest reading first, then the others. */
export function ask(says: CellContent, candidates: readonly CellContent[] = []): Noted {
  return { says, confidence: "unsure", candidates };
}
