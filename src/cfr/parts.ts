import type { CfrMatrix, CfrPart } from "./matrix";

/** A matrix sheet by sheet: what it begins with and what it goes on in. */
export function partsOf(matrix: CfrMatrix): readonly [CfrPart, ...CfrPart[]] {
  return [matrix, ...(matrix.continuedOn ?? [])];
}

/** What of the matrix stands on a sheet; its beginning where nothing does. Its columns may stand elsewhere there. */
export function partOn(matrix: CfrMatrix, sheet: string): CfrPart {
  return matrix.continuedOn?.find((part) => part.sheet === sheet) ?? matrix;
}
