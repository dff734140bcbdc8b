import * as z from "./zod";
import type { Guideline } from "./guideline";
import { cfrGuidelineSchema } from "./schema/cfr";
import { GUIDELINE_SCHEMA } from "./schema/common";
import { schemaFault } from "./schema-fault";
import { jmiGuidelineSchema } from "./schema/jmi";

import { shippedGuideline } from "./shipped-guidelines";

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
  const result = guidelineSchema.safeParse(withLaterParts(json));
  if (result.success) return { state: "loaded", guideline: result.data };
  return {
    state: "refused",
    problems: result.error.issues.map((issue) => ({ path: issue.path.join("."), message: schemaFault(issue, json) })),
  };
}

/** Parts of a JMI guideline that came after the first files were written. */
const LATER = ["agendaDaysCounted", "deadlines", "crossCutting", "principles"] as const;
const LATER_LIMITS = [
  "activitiesPerOutput",
  "meetingsPerYear",
  "agendaDays",
  "facilitatorMonths",
  "dataReleaseMonths",
  "progressTolerance",
] as const;

/** A file from before there were these parts has those of the shipped guideline that it is, or is based on. */
function withLaterParts(json: unknown): unknown {
  if (!isGroup(json) || json["kind"] !== "jmi" || !isGroup(json["limits"])) return json;
  const ids = [json["id"], json["basedOn"]].filter((id) => typeof id === "string");
  const [base] = ids.flatMap((id) => shippedGuideline(id) ?? []);
  if (base?.kind !== "jmi") return json;
  return {
    ...partsOf(base, LATER),
    ...json,
    limits: { ...partsOf(base.limits, LATER_LIMITS), ...json["limits"] },
  };
}

function partsOf<T extends object>(whole: T, keys: readonly (keyof T)[]): Partial<T> {
  const parts: Partial<T> = {};
  for (const key of keys) parts[key] = whole[key];
  return parts;
}

function isGroup(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** What else is in a file of a newer form cannot be judged, so nothing else is said about it. */
function newerSchema(json: unknown): number | null {
  if (typeof json !== "object" || json === null || !("schema" in json)) return null;
  return typeof json.schema === "number" && json.schema > GUIDELINE_SCHEMA ? json.schema : null;
}
