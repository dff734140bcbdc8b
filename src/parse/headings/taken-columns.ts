import type { FoundColumn, FoundTable } from "./find-tables";

/** Something that a person has to say about a column, because nothing else does. */
export interface ColumnQuestion<Field extends string> {
  readonly column: number;
  /** The last of several columns beside each other; the same where it is one. */
  readonly lastColumn: number;
  readonly heading: string;
  readonly mayBe: readonly Field[];
}

export type TakenColumns<Field extends string> = Readonly<Partial<Record<Field, FoundColumn>>>;

/** The columns with what a person said about some: these hold, and a column is never two things. */
export function withTold<Field extends string>(
  columns: TakenColumns<Field>,
  told: ReadonlyMap<number, Field | null>,
  headingOf: (column: number) => string,
): TakenColumns<Field> {
  if (told.size === 0) return columns;
  const said = new Set([...told.values()]);
  const others = (Object.entries(columns) as [Field, FoundColumn][]).filter(
    ([field, { column }]) => !told.has(column) && !said.has(field),
  );
  const own = [...told].flatMap(([column, field]): [Field, FoundColumn][] =>
    field === null ? [] : [[field, { column, heading: headingOf(column), confidence: 1, why: "told" }]],
  );
  return Object.fromEntries([...others, ...own]) as TakenColumns<Field>;
}

/** A table without the columns that a person spoke about. */
export function withoutColumns<Key extends string>(
  table: FoundTable<Key>,
  told: ReadonlyMap<number, unknown>,
): FoundTable<Key> {
  if (told.size === 0) return table;
  const columns: Partial<Record<Key, readonly FoundColumn[]>> = {};
  for (const [key, found] of Object.entries(table.columns) as [Key, readonly FoundColumn[]][]) {
    const left = found.filter(({ column }) => !told.has(column));
    if (left.length > 0) columns[key] = left;
  }
  return {
    ...table,
    columns,
    unknown: table.unknown.filter(({ column }) => !told.has(column)),
    unclear: table.unclear.filter(({ column }) => !told.has(column)),
  };
}

/** The columns without the fields that a person said are not there. */
export function withoutFields<Field extends string>(
  columns: TakenColumns<Field>,
  denied: ReadonlySet<string>,
): TakenColumns<Field> {
  if (denied.size === 0) return columns;
  const left = (Object.entries(columns) as [Field, FoundColumn][]).filter(([field]) => !denied.has(field));
  return Object.fromEntries(left) as TakenColumns<Field>;
}
