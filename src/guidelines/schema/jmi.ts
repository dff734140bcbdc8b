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
    /** Only milestones need be told; more activities than this for an output are pointed out. */
    activitiesPerOutput: z.number().int().positive(),
    meetingsPerYear: z.number().int().positive(),
    /** Agenda and documents go out this many days before a meeting. */
    agendaDays: z.number().int().min(0),
    /** How long the lead facilitator of the development partners is expected to serve. */
    facilitatorMonths: z.number().int().min(0),
    /** Routine data for the outcome should be out this many months after the period's end. */
    dataReleaseMonths: z.number().int().min(0),
    /** Progress this many percentage points below the share of time that has passed still counts as on schedule. */
    progressTolerance: z.number().min(0).max(100),
  }),
  /** How the days before a meeting are counted; the guidelines leave it open. */
  agendaDaysCounted: z.enum(["calendar", "working"]),
  deadlines: z.strictObject({
    /** Drafts reach CRDB/CDC before this day; null where none is set. */
    drafts: z.iso.date().nullable(),
  }),
  /** Issues beyond the sector that every working group considers. */
  crossCutting: z.array(z.string().min(1)),
  /** Principles that partnering actions are guided by. */
  principles: z.array(z.string().min(1)),
  /** Whether each outcome or each output needs a partnering action. */
  partneringPer: z.enum(["outcome", "output"]),
  /** Policy frameworks an outcome may be linked to: name → spellings. */
  frameworks: z.record(z.string(), z.array(z.string()).min(1)),
  /** Headings as the guideline prints them, `{from}` and `{to}` standing for the period's years. */
  headings: z.record(z.enum(JMI_COLUMNS), z.string()),
});

export type JmiGuideline = z.infer<typeof jmiGuidelineSchema>;
export type { JmiColumnKey } from "./jmi-columns";
