/** How sure a reading is: "sure" follows from the notation alone; "unsure" is a question for a person. */
export type Confidence = "sure" | "unsure";

/**
 * What a baseline or target cell says. `value` is in `unit` as written ("38%" → 38 "%"); `date` is as exact as the
 * text ("2006", "2006-12", "2006-12-31", "SY2008/09"), `lastDay` the day it resolves to for comparison.
 */
export type Reading =
  | {
      readonly state: "value";
      readonly value: number;
      readonly unit: string | null;
      readonly date: string | null;
      readonly lastDay: string | null;
      /** "at-least" for thresholds ("≥ 80%", "over 500"), "at-most" likewise, "about" for approximations. */
      readonly bound: "exact" | "at-least" | "at-most" | "about";
      readonly confidence: Confidence;
      readonly raw: string;
      /** Values of groups beside the whole's, in the same unit: "45% (F 38%, M 52%)". Absent where there are none. */
      readonly groups?: readonly GroupValue[];
      /** Where it is unsure: the other ways to read it, each to be taken only when a person says so. */
      readonly candidates?: readonly ValueReading[];
    }
  /** A qualitative state: "Law adopted". */
  | {
      readonly state: "text";
      readonly raw: string;
      readonly date: string | null;
      readonly lastDay: string | null;
      /** Where the words give a value relative to the baseline ("halve the gap"): what that comes to. */
      readonly candidates?: readonly ValueReading[];
    }
  | { readonly state: "missing" }
  /** The cell itself says that the value is still to come: "TBD", "to be established". */
  | { readonly state: "to-be-established"; readonly raw: string }
  /** There is something that should be a value and cannot be read as one. */
  | {
      readonly state: "unreadable";
      readonly raw: string;
      /** `raw` is a formula that was never calculated. */
      readonly uncalculated?: true;
      /** What it may mean, likeliest first; absent where nobody can say. */
      readonly candidates?: readonly ValueReading[];
    };

export type ValueReading = Extract<Reading, { readonly state: "value" }>;

export interface GroupValue {
  readonly group: string;
  readonly value: number;
}

export const MISSING: Reading = { state: "missing" };
