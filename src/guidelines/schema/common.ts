import * as z from "../zod";

const severity = z.enum(["error", "warning", "advice", "off"]);

/** The form of guideline files that this program reads. It grows when a file of today could be misread. */
export const GUIDELINE_SCHEMA = 1;

/** What every guideline has, whatever it governs. */
export const commonShape = {
  schema: z.literal(GUIDELINE_SCHEMA).default(GUIDELINE_SCHEMA),
  /** Stable name, e.g. "commonwealth-cfr". */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  edition: z.string().min(1),
  title: z.string().min(1),
  /** Id of the shipped guideline it was derived from, or null. */
  basedOn: z.string().nullable(),
  /** Documents its rules rest on: key → full title, for "source" lines. */
  documents: z.record(z.string(), z.string()),
  /** Severities set in place of the rules' own: one for all stages, or by stage. */
  severities: z.record(
    z.string(),
    z.union([
      severity,
      z.strictObject({ draft: severity.optional(), submission: severity.optional(), evaluation: severity.optional() }),
    ]),
  ),
};
