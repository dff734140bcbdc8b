import type { About } from "./about";
import type { Guideline } from "./guideline";
import type { LoadedGuideline } from "./load";
import { shippedGuideline } from "./shipped-guidelines";
import { readTravelRows, travelBase } from "./travel";
import type { TravelCell } from "./travel";

/** Holds JSON against the schema. Passed in, so that a face may fetch the schema only when a guideline travels. */
export type LoadGuideline = (json: unknown) => LoadedGuideline;

/** What came of the guideline that an About sheet carries. */
export interface OwnGuideline {
  /** Null where it was refused. */
  readonly guideline: Guideline | null;
  /** What was found wrong: where in the guideline, and one sentence. It may be usable all the same. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** A live workbook is read again after every edit, and its guideline rarely changes. */
const kept = new Map<string, OwnGuideline>();
const KEPT = 8;

/** The country's own guideline on an About sheet; null where none stands there, or the sheet names another one. */
export function ownGuideline(about: About, load: LoadGuideline): OwnGuideline | null {
  const rows = about.guidelineRows ?? [];
  if (rows.length === 0) return null;
  const key = JSON.stringify(rows);
  const known = kept.get(key) ?? readOwn(rows, load);
  if (kept.size >= KEPT && !kept.has(key)) kept.clear();
  kept.set(key, known);
  // Somebody who writes another id beside "Guideline" wants that one.
  const isNamed = about.guidelineId === null || known.guideline === null || about.guidelineId === known.guideline.id;
  return isNamed ? known : null;
}

function readOwn(rows: readonly TravelCell[], load: LoadGuideline): OwnGuideline {
  const named = travelBase(rows);
  if (named === null) {
    return {
      guideline: null,
      problems: [{ path: "guideline", message: "no row says which guideline it is based on" }],
    };
  }
  const base = shippedGuideline(named.id);
  if (base === null) {
    return {
      guideline: null,
      problems: [{ path: "guideline", message: `it is based on "${named.id}", which this program does not have` }],
    };
  }
  const loaded = load(readTravelRows(rows, base));
  if (loaded.state === "refused") return { guideline: null, problems: loaded.problems };
  const message = `its rows were written against edition ${named.edition ?? ""} of "${base.id}"; this program has edition ${base.edition}`;
  const isOther = named.edition !== null && named.edition !== base.edition;
  return { guideline: loaded.guideline, problems: isOther ? [{ path: "guideline", message }] : [] };
}
