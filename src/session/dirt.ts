import type { ChangeHint, ReadRequest } from "../grid/workbook-door";

/** What the session knows of the workbook when a hint comes. */
export interface Known {
  /** Sheets that matrices and their companions stand on. */
  readonly watched: readonly string[];
  /** Every sheet there was at the last reading. */
  readonly sheetNames: readonly string[];
}

/** What has to be read again: nothing, everything, or the watched sheets and these besides. */
export type Dirt =
  | { readonly state: "clean" }
  | { readonly state: "all" }
  | { readonly state: "sheets"; readonly besides: readonly string[] };

export const CLEAN: Dirt = { state: "clean" };
export const ALL: Dirt = { state: "all" };

/**
 * What a hint adds. Sheets that came or went, and sheets never heard of, ask for a new look at everything. A change
 * on a sheet without a matrix is read once, because a matrix may be growing there; recalculation and a moving
 * selection on such a sheet ask for nothing.
 */
export function soil(dirt: Dirt, hint: ChangeHint, known: Known): Dirt {
  if (dirt.state === "all") return dirt;
  const { kind, sheet } = hint;
  if (kind === "added" || kind === "deleted") return ALL;
  if (sheet === null) return known.watched.length > 0 ? withSheets(dirt, []) : kind === "changed" ? ALL : dirt;
  if (!known.sheetNames.includes(sheet)) return ALL;
  if (known.watched.includes(sheet)) return withSheets(dirt, []);
  return kind === "changed" ? withSheets(dirt, [sheet]) : dirt;
}

/** The one reading that answers all hints so far; `null` when there is nothing to read. */
export function requestFor(dirt: Dirt, known: Known): ReadRequest | null {
  switch (dirt.state) {
    case "clean":
      return null;
    case "all":
      return { sheets: "all" };
    case "sheets":
      return { sheets: [...known.watched, ...dirt.besides] };
  }
}

/** Both together. */
export function joinDirt(a: Dirt, b: Dirt): Dirt {
  if (a.state === "all" || b.state === "clean") return a;
  return b.state === "all" ? b : withSheets(a, b.besides);
}

function withSheets(dirt: Dirt, more: readonly string[]): Dirt {
  const besides = dirt.state === "sheets" ? dirt.besides : [];
  return { state: "sheets", besides: [...new Set([...besides, ...more])] };
}
