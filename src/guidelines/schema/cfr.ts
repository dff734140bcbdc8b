import * as z from "../zod";
import { CFR_COLUMNS } from "./cfr-columns";
import { cfrContradictions } from "./cfr-contradictions";
import { commonShape } from "./common";

export { CFR_COLUMNS };
export type { CfrColumnKey } from "./cfr-columns";

const level = z.strictObject({
  name: z.string().min(1),
  /** Score in percent for reaching this level; under the method "agreed" the rating itself. */
  score: z.number(),
});

const band = z.strictObject({ name: z.string().min(1), from: z.number(), to: z.number() });
const range = z.strictObject({ from: z.number(), to: z.number() });

/** What a section holds, whatever its number and title are. "definitions" may hold the acronyms too. */
const content = z.enum(["objectives", "matrix", "trends", "acronyms", "definitions", "requirements", "outcomes"]);

/** A guideline for a Commitment for Results. Weights are in points of the whole, scores in percent. */
const cfrShape = z.strictObject({
  kind: z.literal("cfr"),
  ...commonShape,
  /** Month (1–12) in which the financial year begins; null where the country decides and the About sheet says. */
  yearStartMonth: z.number().int().min(1).max(12).nullable(),
  scale: z.strictObject({
    /** From best to worst. */
    levels: z.array(level).min(2),
    /**
     * "linear": between two criteria values in proportion; "step": the best level reached; "agreed": no criteria
     * values, the rating (a level's `score`) is agreed on and entered.
     */
    method: z.enum(["linear", "step", "agreed"]),
    /** Score for an achievement worse than the last level. */
    belowLowest: z.number(),
    /** Levels may be typed as comparisons: ">5" for more than 5, "<80" for anything under 80. */
    comparisons: z.boolean(),
  }),
  weights: z.strictObject({
    total: z.number().positive(),
    /** "absolute": an objective's indicator weights add to its weight; "share": they add to 1 within it. */
    indicatorWeights: z.enum(["absolute", "share"]),
    /** How far a sum may be off before it counts as wrong, in points. */
    tolerance: z.number().min(0),
    /** Weights add to anything and are graded for the score: weight × gradedTotal / Σ weights. Null: used as they are. */
    gradedTotal: z.number().positive().nullable(),
  }),
  /** Objectives that every department carries, and what they weigh together; null where there are none. */
  mandatory: z
    .strictObject({
      weight: z.number().positive(),
      /** What stands before or after the name of such an objective. */
      marker: z.string().min(1),
      /** Those that the guideline prescribes, with the rows they have in Section 2. Null: left to the department. */
      objectives: z.array(
        z.strictObject({
          name: z.string().min(1),
          weight: z.number().positive().nullable(),
          indicators: z.array(
            z.strictObject({
              action: z.string().min(1),
              name: z.string().min(1),
              unit: z.string().min(1),
              weight: z.number().positive().nullable(),
            }),
          ),
        }),
      ),
      /** Days between one level and the next of their date targets; null where it is not prescribed. */
      dateStepDays: z.number().int().positive().nullable(),
    })
    .nullable(),
  /** Ratings of the composite, from best to worst, as printed; none where the guideline has none. */
  bands: z.array(band),
  /** The composite is rounded so before it is looked up in the bands, which are printed in whole numbers. */
  bandRounding: z.enum(["half-up", "none"]),
  /** What happens to the weight of an indicator marked N/A. */
  notApplicable: z.enum(["redistribute", "zero"]),
  sections: z.array(z.strictObject({ number: z.string().min(1), title: z.string().min(1), content })).min(1),
  /** The matrix's columns in the order in which they are printed. */
  columns: z.array(z.enum(CFR_COLUMNS)).min(1),
  /** Their headings as printed. */
  headings: z.partialRecord(z.enum(CFR_COLUMNS), z.string().min(1)),
  /** How many weighted groups stand above the objectives; null where there are no such groups. */
  groups: z.number().int().positive().nullable(),
  units: z.array(z.string()).min(1),
  limits: z.strictObject({
    /** Marks for the number of objectives: the first range that holds it counts, else `otherwise`. The first is best. */
    objectives: z.strictObject({ marks: z.array(range.extend({ mark: z.number() })).min(1), otherwise: z.number() }),
    /** An indicator's weight, in points of a hundred, that needs no second look. */
    indicatorWeight: range,
    /** How far ahead a vision looks. */
    visionYears: range,
    /** How many days outside the year a date target may lie. */
    dateToleranceDays: z.number().int().min(0),
  }),
});

export const cfrGuidelineSchema = cfrShape.superRefine((guideline, context) => {
  for (const { path, message } of cfrContradictions(guideline))
    context.addIssue({ code: "custom", path: [...path], message });
});

export type CfrGuideline = z.infer<typeof cfrShape>;
