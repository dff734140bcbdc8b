import type { JmiMatrix, JmiMatrixColumn, JmiPart } from "./matrix";

/** A matrix sheet by sheet: what it begins with and what it goes on in. */
export function partsOf(matrix: JmiMatrix): readonly [JmiPart, ...JmiPart[]] {
  return [matrix, ...matrix.continuedOn];
}

/** What of the matrix stands on a sheet; its beginning where nothing does. */
export function partOn(matrix: JmiMatrix, sheet: string): JmiPart {
  return matrix.continuedOn.find((part) => part.sheet === sheet) ?? matrix;
}

/** How many rows a matrix has on all of its sheets. */
export function rowCount(matrix: JmiMatrix): number {
  return partsOf(matrix).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** How many columns a part stands to the right of where the matrix begins: the same for all of them. */
export function shiftOf(matrix: JmiMatrix, { columns }: Pick<JmiPart, "columns">): number {
  for (const key of Object.keys(matrix.columns) as JmiMatrixColumn[]) {
    const [first, here] = [matrix.columns[key], columns[key]];
    if (first && here) return here.column - first.column;
  }
  return 0;
}
