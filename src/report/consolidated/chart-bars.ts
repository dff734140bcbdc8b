/** A chart of more bars than this cannot be read. */
export const MAX_BARS = 60;

/** The column that names the bars: the departments, or the files where not every department is known. */
export function labelColumn(
  entities: readonly (string | null)[],
  columns: { readonly entity: number; readonly file: number },
): number {
  return entities.every((entity) => entity !== null && entity !== "") ? columns.entity : columns.file;
}
