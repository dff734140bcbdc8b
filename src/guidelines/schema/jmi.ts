import * as z from "../zod";
import { commonShape } from "./common";
import { JMI_COLUMNS } from "./jmi-columns";

const period = z.strictObject({ from: z.number().int(), to: z.number().int() });

/** A guideline for Joint Monitoring Indicators. Periods are calendar years, both included. */
export const jmiGuidelineSchema = z.strictObject({
  kind: z.literal("jmi"),
  ...commonShape,
  periods: z.strictObject({ outcome: period, output: period }),
  limits: z.strictObject({
    outcomesPerTwg: z.number().int().positive(),
    outputsPerOutcome: z.number().int().positive(),
    indicatorsPerOutput: z.number().int().positive(),
    outputMonths: z.number().int().positive(),
    /** A baseline may be this many months younger than the start of the output period. */
    baselineToleranceMonths: z.number().int().min(0),
  }),
  /** Whether each outcome or each output needs a partnering action. */
  partneringPer: z.enum(["outcome", "output"]),
  /** Policy frameworks an outcome may be linked to: name → spellings. */
  frameworks: z.record(z.string(), z.array(z.string()).min(1)),
  /** Headings as the guideline prints them, `{from}` and `{to}` standing for the period's years. */
  headings: z.record(z.enum(JMI_COLUMNS), z.string()),
});

export type JmiGuideline = z.infer<typeof jmiGuidelineSchema>;
export type { JmiColumnKey } from "./jmi-columns";
