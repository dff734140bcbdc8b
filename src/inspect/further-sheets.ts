import type { InspectedMatrix } from "./inspection";

/** The sheets that a matrix goes on in beyond its first one, in their order; most have none. */
export function furtherSheets({ matrix }: Pick<InspectedMatrix, "matrix">): readonly string[] {
  return (matrix.continuedOn ?? []).map(({ sheet }) => sheet);
}
