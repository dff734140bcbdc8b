import type { CfrGuideline } from "../../guidelines/schema/cfr";

/**
 * The name of the band a composite falls into. Bands are printed in whole numbers, so the composite is rounded half up
 * for the band alone when the guideline says so; a composite between two bands belongs to the lower one. Above the
 * highest band there is no rating: weights that add to 200 have brought it there, and no result.
 */
export function rate(composite: number, guideline: CfrGuideline): string | null {
  const looked = lookedUp(composite, guideline);
  const bands = [...guideline.bands].sort((a, b) => b.from - a.from);
  return looked > highestBand(guideline) ? null : (bands.find((band) => looked >= band.from)?.name ?? null);
}

/** What a composite is looked up by among the bands. */
export function lookedUp(composite: number, { bandRounding }: CfrGuideline): number {
  return bandRounding === "half-up" ? Math.floor(composite + 0.5 + 1e-9) : composite;
}

/** Where the best band ends; minus infinity where the guideline has no bands. */
export function highestBand({ bands }: CfrGuideline): number {
  return Math.max(...bands.map(({ to }) => to));
}
