import type { CfrGuideline } from "../../guidelines/schema/cfr";

/**
 * The name of the band a composite falls into. Bands are printed in whole numbers, so the composite is rounded half up
 * for the band alone when the guideline says so; a composite between two bands belongs to the lower one.
 */
export function rate(composite: number, guideline: CfrGuideline): string | null {
  const looked = guideline.bandRounding === "half-up" ? Math.floor(composite + 0.5 + 1e-9) : composite;
  const bands = [...guideline.bands].sort((a, b) => b.from - a.from);
  return bands.find((band) => looked >= band.from)?.name ?? null;
}
