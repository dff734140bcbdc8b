import type { PlannedContent } from "../../grid/sheet-plan";
import type { IndicatorClass } from "./plan-lists";

/** A value of the worked example: a number, a day, or a text's key. */
export type SampleValue = PlannedContent | { readonly text: string } | null;

/** One row of the worked example; its words are `template.cfr.sample.<key>.action`, `.indicator` and so on. */
export interface SampleRow {
  readonly key: string;
  readonly class: IndicatorClass;
  /** One of the guideline's usual units. */
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
const none = { text: "notApplicable" } as const;

/**
 * A worked example of a department that does not exist. It holds mistakes on purpose, one of each kind: objective
 * weights that do not add to 100, an indicator without one target, one without baseline, two equal targets, and two
 * results that are not in yet.
 */
export const SAMPLE: readonly SampleObjective[] = [
  {
    key: "access",
    weight: 26,
    rows: [
      {
        key: "households",
        class: "outcome",
        unit: "%",
        weight: 10,
        criteria: [72, 70, 68, 65, 62],
        achievement: 69,
        actuals: [66, 64],
        projections: [72, 74],
      },
      {
        key: "points",
        class: "externalOutput",
        unit: "Number",
        weight: 9,
        criteria: [420, 400, 380, 350, 320],
        achievement: 405,
        actuals: [372, 351],
        projections: [420, 440],
      },
      {
        key: "repair",
        class: "externalOutput",
        unit: "Days",
        weight: 7,
        criteria: [5, 7, 10, 14, 21],
        achievement: 9,
        actuals: [16, 19],
        projections: [6, 5],
      },
    ],
  },
  {
    key: "quality",
    weight: 18,
    rows: [
      {
        key: "tests",
        class: "outcome",
        unit: "%",
        weight: 7,
        criteria: [98, 96, 94, 90, 85],
        achievement: 97,
        actuals: [null, null],
        projections: [97, 98],
      },
      {
        key: "plans",
        class: "externalOutput",
        unit: "Number",
        weight: 7,
        criteria: [30, 28, 26, null, 22],
        achievement: null,
        actuals: [21, 17],
        projections: [32, 36],
      },
      {
        key: "laboratory",
        class: "internalOutput",
        unit: "Yes/No",
        weight: 4,
        criteria: [1, 1, 1, 1, 1],
        achievement: 1,
        actuals: [0, 0],
        projections: [1, 1],
      },
    ],
  },
  {
    key: "sanitation",
    weight: 14,
    rows: [
      {
        key: "villages",
        class: "outcome",
        unit: "Number",
        weight: 6,
        criteria: [150, 140, 130, 120, 110],
        achievement: 128,
        actuals: [104, 88],
        projections: [160, 180],
      },
      {
        key: "schools",
        class: "outcome",
        unit: "%",
        weight: 5,
        criteria: [95, 95, 90, 85, 80],
        achievement: 92,
        actuals: [83, 79],
        projections: [97, 99],
      },
      {
        key: "cost",
        class: "externalOutput",
        unit: "USD",
        weight: 3,
        criteria: [180, 190, 200, 215, 230],
        achievement: 195,
        actuals: [224, 231],
        projections: [185, 180],
      },
    ],
  },
  {
    key: "management",
    weight: 10,
    rows: [
      {
        key: "policy",
        class: "internalOutput",
        unit: "Date",
        weight: 3,
        criteria: ["2026-10-31", "2026-11-15", "2026-11-30", "2026-12-15", "2026-12-31"].map(day),
        achievement: day("2026-11-20"),
        actuals: [{ text: "new" }, none],
        projections: [none, none],
      },
      {
        key: "budget",
        class: "internalOutput",
        unit: "%",
        weight: 3,
        criteria: [98, 95, 92, 88, 85],
        achievement: 96,
        actuals: [91, 89],
        projections: [96, 97],
      },
      {
        key: "training",
        class: "internalOutput",
        unit: "Number",
        weight: 2,
        criteria: [60, 55, 50, 45, 40],
        achievement: 43,
        actuals: [48, 36],
        projections: [60, 65],
      },
      {
        key: "audit",
        class: "internalOutput",
        unit: "%",
        weight: 2,
        criteria: [90, 85, 80, 75, 70],
        achievement: null,
        actuals: [72, 70],
        projections: [88, 90],
      },
    ],
  },
  {
    key: "sources",
    weight: 9,
    rows: [
      {
        key: "springs",
        class: "outcome",
        unit: "%",
        weight: 5,
        criteria: [88, 85, 82, 78, 75],
        achievement: 84,
        actuals: [79, 76],
        projections: [87, 89],
      },
      {
        key: "catchments",
        class: "externalOutput",
        unit: "Number",
        weight: 4,
        criteria: [26, 24, 22, 19, 16],
        achievement: 25,
        actuals: [18, 12],
        projections: [28, 32],
      },
    ],
  },
  {
    key: "users",
    weight: 7,
    rows: [
      {
        key: "accounts",
        class: "externalOutput",
        unit: "%",
        weight: 4,
        criteria: [70, 65, 60, 55, 50],
        achievement: 63,
        actuals: [52, 47],
        projections: [70, 75],
      },
      {
        key: "costs",
        class: "outcome",
        unit: "%",
        weight: 3,
        criteria: [58, 55, 52, 48, 45],
        achievement: 56,
        actuals: [49, 46],
        projections: [58, 62],
      },
    ],
  },
  {
    key: "inclusion",
    weight: 6,
    rows: [
      {
        key: "women",
        class: "outcome",
        unit: "%",
        weight: 3,
        criteria: [45, 42, 40, 37, 34],
        achievement: 41,
        actuals: [36, 33],
        projections: [44, 46],
      },
      {
        key: "ramps",
        class: "externalOutput",
        unit: "%",
        weight: 3,
        criteria: [40, 35, 30, 25, 20],
        achievement: 33,
        actuals: [22, 15],
        projections: [45, 55],
      },
    ],
  },
  {
    key: "openness",
    weight: 5,
    rows: [
      {
        key: "publishing",
        class: "externalOutput",
        unit: "Number",
        weight: 3,
        criteria: [38, 36, 33, 30, 26],
        achievement: 36,
        actuals: [27, 20],
        projections: [38, 40],
      },
      {
        key: "complaints",
        class: "externalOutput",
        unit: "%",
        weight: 2,
        criteria: [92, 90, 87, 84, 80],
        achievement: 91,
        actuals: [82, 78],
        projections: [92, 94],
      },
    ],
  },
];

/** The last day of the example's year, and the first of the workshop that its calendar counts from. */
export const SAMPLE_YEAR_END = "2027-06-30";
export const SAMPLE_WORKSHOP = "2026-03-02";
export const SAMPLE_FUNCTIONS = ["plan", "build", "watch", "teach"] as const;
