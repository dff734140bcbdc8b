import type { Grid, Workbook } from "../../grid/grid";

/** The tables of one matrix, the first with its headings; more where it goes on on the next sheets. */
export type Chain<Table> = readonly [Table, ...Table[]];

/**
 * The tables of a workbook from sheet to sheet, in the order of the sheets. `continuation` is asked about each sheet
 * right behind one that a chain has come to, with the tables of its own that it has; it answers the table in which the
 * chain goes on there, one of these or one that has no headings, or null.
 */
export function chainTables<Table extends { readonly grid: Grid }>(
  { grids }: Workbook,
  tables: readonly Table[],
  continuation: (open: Chain<Table>, grid: Grid, own: readonly Table[]) => Table | null,
): readonly Chain<Table>[] {
  const chains: [Table, ...Table[]][] = [];
  let before: Grid | null = null;
  for (const grid of grids) {
    const own = tables.filter((table) => table.grid === grid);
    const open = chains.at(-1);
    // Only what stands at the foot of the sheet before can go on here.
    const goesOn = open && open.at(-1)?.grid === before ? continuation(open, grid, own) : null;
    if (open && goesOn) open.push(goesOn);
    for (const table of own) if (table !== goesOn) chains.push([table]);
    before = grid;
  }
  return chains;
}
