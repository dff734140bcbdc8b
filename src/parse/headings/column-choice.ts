import { foldHeading } from "./fold-heading";

/**
 * What a person said that a column is. It holds for one sheet, for every sheet (`sheet` null), or for every table with
 * the same headings (`layout`, a key from `layoutKey`); then `column` counts from the table's first heading. Either a
 * column has a field, or it is none of ours (`field` null), or a field has no column (`column` null).
 */
export interface ColumnChoice {
  readonly sheet: string | null;
  readonly layout: string | null;
  /** A field of either kind of matrix, such as "weight"; `null` for a column that is none of ours. */
  readonly field: string | null;
  readonly column: number | null;
}

/** How a layout is known again: its headings as text, from left to right. */
export function layoutKey(headings: readonly string[]): string {
  return headings.map(foldHeading).join(" | ");
}

/** What was said about the columns of a sheet, whatever its headings say. */
export function toldOnSheet<Field extends string>(
  choices: readonly ColumnChoice[],
  sheet: string,
  isField: (field: string) => field is Field,
): ReadonlyMap<number, Field | null> {
  const held = choices.filter((choice) => choice.layout === null && (choice.sheet === null || choice.sheet === sheet));
  return toMap(held, 0, isField);
}

/** What was said about the columns of a table with these headings. */
export function toldOfLayout<Field extends string>(
  choices: readonly ColumnChoice[],
  layout: string,
  left: number,
  isField: (field: string) => field is Field,
): ReadonlyMap<number, Field | null> {
  return toMap(
    choices.filter((choice) => choice.layout === layout),
    left,
    isField,
  );
}

function toMap<Field extends string>(
  choices: readonly ColumnChoice[],
  left: number,
  isField: (field: string) => field is Field,
): ReadonlyMap<number, Field | null> {
  const told = new Map<number, Field | null>();
  for (const { column, field } of choices)
    if (column !== null && (field === null || isField(field))) told.set(column + left, field);
  return told;
}

/** The fields that a person said this sheet's tables do not have. */
export function fieldsDenied(choices: readonly ColumnChoice[], sheet: string): ReadonlySet<string> {
  const held = choices.filter((choice) => choice.layout === null && (choice.sheet === null || choice.sheet === sheet));
  return new Set(held.flatMap(({ column, field }) => (column === null && field !== null ? [field] : [])));
}

/** Where a table's columns were read: its layout's key, and the column of its first heading. */
export interface Layout {
  readonly key: string;
  readonly left: number;
}

/** The choices with one more for a layout; a column is one thing and a field has one column. */
export function chooseColumn(
  choices: readonly ColumnChoice[],
  { key, left }: Layout,
  column: number,
  field: string | null,
): readonly ColumnChoice[] {
  const offset = column - left;
  const others = choices.filter(
    (choice) => choice.layout !== key || (choice.column !== offset && (field === null || choice.field !== field)),
  );
  return [...others, { sheet: null, layout: key, field, column: offset }];
}

/** The choices without those for a layout. */
export function forgetLayout(choices: readonly ColumnChoice[], key: string): readonly ColumnChoice[] {
  return choices.filter(({ layout }) => layout !== key);
}
