import type { PlannedContent } from "../../grid/sheet-plan";

/** A value of the worked example: a number, a day, or a text's key. */
export type SampleValue = PlannedContent | { readonly text: string } | null;

/** One row of the worked example; its words are `template.cfr.sample.<key>.action` and `.indicator`. */
export interface SampleRow {
  readonly key: string;
  /** Position in the guideline's list of units for the usual ones. */
  readonly unit: "%" | "Number" | "Date" | "Days" | "Yes/No" | "USD";
  readonly weight: number;
  readonly criteria: readonly SampleValue[];
  readonly achievement: SampleValue;
  /** Actual values of the last year and the one before. */
  readonly actuals: readonly [SampleValue, SampleValue];
  readonly projections: readonly [SampleValue, SampleValue];
}

export interface SampleObjective {
  readonly key: string;
  readonly weight: number;
  readonly rows: readonly SampleRow[];
}

const day = (date: string): SampleValue => ({ date });

/**
 * A worked example of a department that does not exist. It holds mistakes on purpose, one of each kind: objective
 * weights that do not add to 100, an indicator without one target, one without baseline, two equal targets, and two
 * results that are not in yet.
 */
export const SAMPLE: readonly SampleObjective[] = [
  {
    key: "access",
    weight: 40,
    rows: [
      { key: "households", unit: "%", weight: 15, criteria: [72, 70, 68, 65, 62], achievement: 69, actuals: [66, 64], projections: [72, 74] },
      { key: "points", unit: "Number", weight: 15, criteria: [420, 400, 380, 350, 320], achievement: 405, actuals: [372, 351], projections: [420, 440] },
      { key: "repair", unit: "Days", weight: 10, criteria: [5, 7, 10, 14, 21], achievement: 9, actuals: [16, 19], projections: [6, 5] },
    ],
  },
  {
    key: "quality",
    weight: 25,
    rows: [
      { key: "tests", unit: "%", weight: 10, criteria: [98, 96, 94, 90, 85], achievement: 97, actuals: [null, null], projections: [97, 98] },
      { key: "plans", unit: "Number", weight: 10, criteria: [30, 28, 26, null, 22], achievement: null, actuals: [21, 17], projections: [32, 36] },
      { key: "laboratory", unit: "Yes/No", weight: 5, criteria: [1, 1, 1, 1, 1], achievement: 1, actuals: [0, 0], projections: [1, 1] },
    ],
  },
  {
    key: "sanitation",
    weight: 20,
    rows: [
      { key: "villages", unit: "Number", weight: 8, criteria: [150, 140, 130, 120, 110], achievement: 128, actuals: [104, 88], projections: [160, 180] },
      { key: "schools", unit: "%", weight: 7, criteria: [95, 95, 90, 85, 80], achievement: 92, actuals: [83, 79], projections: [97, 99] },
      { key: "cost", unit: "USD", weight: 5, criteria: [180, 190, 200, 215, 230], achievement: 195, actuals: [224, 231], projections: [185, 180] },
    ],
  },
  {
    key: "management",
    weight: 10,
    rows: [
      { key: "policy", unit: "Date", weight: 3, criteria: ["2026-10-31", "2026-11-15", "2026-11-30", "2026-12-15", "2026-12-31"].map(day), achievement: day("2026-11-20"), actuals: [{ text: "new" }, null], projections: [null, null] },
      { key: "budget", unit: "%", weight: 3, criteria: [98, 95, 92, 88, 85], achievement: 96, actuals: [91, 89], projections: [96, 97] },
      { key: "training", unit: "Number", weight: 2, criteria: [60, 55, 50, 45, 40], achievement: 43, actuals: [48, 36], projections: [60, 65] },
      { key: "audit", unit: "%", weight: 2, criteria: [90, 85, 80, 75, 70], achievement: null, actuals: [72, 70], projections: [88, 90] },
    ],
  },
];

/** Days on which the example's year ends, and how many functions and words of Section 1 it has. */
export const SAMPLE_YEAR_END = "2027-06-30";
export const SAMPLE_FUNCTIONS = ["plan", "build", "watch", "teach"] as const;
