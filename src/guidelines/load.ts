import * as z from "./zod";
import type { Guideline } from "./guideline";
import { cfrGuidelineSchema } from "./schema/cfr";
import { GUIDELINE_SCHEMA } from "./schema/common";
import { jmiGuidelineSchema } from "./schema/jmi";
import bangladeshApa from "./shipped/bangladesh-apa.json";
import commonwealthCfr from "./shipped/commonwealth-cfr.json";
import cambodiaJmi2019 from "./shipped/cambodia-jmi-2019.json";
import indiaRfd2013 from "./shipped/india-rfd-2013.json";
import nigeriaPms from "./shipped/nigeria-pms.json";
import tanzaniaPc from "./shipped/tanzania-pc.json";

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
    problems: result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
  };
}

/** What else is in a file of a newer form cannot be judged, so nothing else is said about it. */
function newerSchema(json: unknown): number | null {
  if (typeof json !== "object" || json === null || !("schema" in json)) return null;
  return typeof json.schema === "number" && json.schema > GUIDELINE_SCHEMA ? json.schema : null;
}

function shipped(json: unknown): Guideline {
  return guidelineSchema.parse(json);
}

/** The guidelines that come with the program; the first of a kind is that kind's default. */
export const shippedGuidelines: readonly Guideline[] = [
  commonwealthCfr, indiaRfd2013, bangladeshApa, nigeriaPms, tanzaniaPc, cambodiaJmi2019,
].map(shipped);

/** A shipped guideline by id, or null. */
export function shippedGuideline(id: string): Guideline | null {
  return shippedGuidelines.find((guideline) => guideline.id === id) ?? null;
}

/** The guideline a new workbook of this kind starts with. */
export function defaultGuideline<Kind extends Guideline["kind"]>(kind: Kind): Extract<Guideline, { kind: Kind }> {
  const found = shippedGuidelines.find((guideline) => guideline.kind === kind);
  if (!found) throw new Error(`no guideline of kind ${kind} is shipped`);
  return found as Extract<Guideline, { kind: Kind }>;
}
