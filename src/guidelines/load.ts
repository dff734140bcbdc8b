import * as z from "./zod";
import type { Guideline } from "./guideline";
import { cfrGuidelineSchema } from "./schema/cfr";
import { GUIDELINE_SCHEMA } from "./schema/common";
import { schemaFault } from "./schema-fault";
import { jmiGuidelineSchema } from "./schema/jmi";

export { defaultGuideline, shippedGuideline, shippedGuidelines } from "./shipped-guidelines";

const guidelineSchema = z.discriminatedUnion("kind", [cfrGuidelineSchema, jmiGuidelineSchema]);

export type LoadedGuideline =
  | { readonly state: "loaded"; readonly guideline: Guideline }
  /** `problems`: where in the file and what, one line each. */
  | { readonly state: "refused"; readonly problems: readonly { readonly path: string; readonly message: string }[] };

/** Reads a guideline from parsed JSON; anything that does not fit the schema is refused with its place. */
export function loadGuideline(json: unknown): LoadedGuideline {
  const newer = newerSchema(json);
  if (newer !== null) {
    const message = `the file is of form ${newer}; this version of the program reads form ${GUIDELINE_SCHEMA}, a newer one is needed`;
    return { state: "refused", problems: [{ path: "schema", message }] };
  }
  const result = guidelineSchema.safeParse(json);
  if (result.success) return { state: "loaded", guideline: result.data };
  return {
    state: "refused",
    problems: result.error.issues.map((issue) => ({ path: issue.path.join("."), message: schemaFault(issue, json) })),
  };
}

/** What else is in a file of a newer form cannot be judged, so nothing else is said about it. */
function newerSchema(json: unknown): number | null {
  if (typeof json !== "object" || json === null || !("schema" in json)) return null;
  return typeof json.schema === "number" && json.schema > GUIDELINE_SCHEMA ? json.schema : null;
}
