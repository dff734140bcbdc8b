interface Headed {
  readonly columns: Readonly<Record<string, { readonly column: number; readonly heading: string }>>;
}

/** The heading of a column that was taken for something, "" where it was not. */
export function headingOfColumn({ columns }: Headed, column: number | undefined): string {
  return Object.values(columns).find((taken) => taken.column === column)?.heading ?? "";
}
