import * as z from "../zod";
import { commonShape } from "./common";

/** The columns of Section 2, in the order in which they are printed. */
export const CFR_COLUMNS = [
  "objective",
  "objectiveWeight",
  "action",
  "indicator",
  "unit",
  "weight",
  "criteria100",
  "criteria90",
  "criteria80",
  "criteria70",
  "criteria60",
  "achievement",
  "rawScore",
  "weightedScore",
] as const;

const level = z.strictObject({
  name: z.string().min(1),
  /** Score in percent for reaching this level. */
  score: z.number(),
});

const band = z.strictObject({ name: z.string().min(1), from: z.number(), to: z.number() });

/** A guideline for a Commitment for Results. All weights and scores are in percent. */
export const cfrGuidelineSchema = z.strictObject({
  kind: z.literal("cfr"),
  ...commonShape,
  /** Month (1–12) in which the financial year begins; null where the country decides and the About sheet says. */
  yearStartMonth: z.number().int().min(1).max(12).nullable(),
  scale: z.strictObject({
    /** From best to worst. */
    levels: z.array(level).min(2),
    method: z.enum(["linear", "step"]),
    /** Score for an achievement worse than the last level. */
    belowLowest: z.number(),
  }),
  weights: z.strictObject({
    total: z.number().positive(),
    /** "absolute": an objective's indicator weights add to its weight; "share": they add to 1 within it. */
    indicatorWeights: z.enum(["absolute", "share"]),
    /** How far a sum may be off before it counts as wrong, in points. */
    tolerance: z.number().min(0),
  }),
  /** Ratings of the composite, from best to worst, as printed. */
  bands: z.array(band).min(1),
  /** The composite is rounded so before it is looked up in the bands, which are printed in whole numbers. */
  bandRounding: z.enum(["half-up", "none"]),
  /** What happens to the weight of an indicator marked N/A. */
  notApplicable: z.enum(["redistribute", "zero"]),
  sections: z.array(z.strictObject({ number: z.string(), title: z.string() })).min(1),
  /** Headings of the matrix as the guideline prints them; keys of `CFR_COLUMNS`. */
  headings: z.record(z.enum(CFR_COLUMNS), z.string()),
  units: z.array(z.string()).min(1),
});

export type CfrGuideline = z.infer<typeof cfrGuidelineSchema>;
export type CfrColumnKey = (typeof CFR_COLUMNS)[number];
