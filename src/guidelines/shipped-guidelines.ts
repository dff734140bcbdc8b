import type { Guideline } from "./guideline";
import bangladeshApa from "./shipped/bangladesh-apa.json";
import cambodiaJmi2019 from "./shipped/cambodia-jmi-2019.json";
import commonwealthCfr from "./shipped/commonwealth-cfr.json";
import indiaRfd2013 from "./shipped/india-rfd-2013.json";
import nigeriaPms from "./shipped/nigeria-pms.json";
import tanzaniaPc from "./shipped/tanzania-pc.json";

/** JSON imports lose their literal types; a test holds every file against the schema, so that none is checked here. */
function shipped(json: { readonly kind: string; readonly id: string }): Guideline {
  return json as unknown as Guideline;
}

/** The guidelines that come with the program; the first of a kind is that kind's default. */
export const shippedGuidelines: readonly Guideline[] = [
  commonwealthCfr,
  indiaRfd2013,
  bangladeshApa,
  nigeriaPms,
  tanzaniaPc,
  cambodiaJmi2019,
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
