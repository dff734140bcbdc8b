import type { DateSystem, Grid } from "../../grid/grid";
import { rowsOf } from "./read-definitions";
import { REQUIREMENT_HEADINGS } from "./section-headings";
import type { RequirementKey } from "./section-headings";
import { mentions, sectionTables } from "./section-table";
import type { SectionTable } from "./section-table";
import type { RequirementRow, Section5 } from "./sections";

type Table = SectionTable<RequirementKey>;

/** The tables of Section 5 on a sheet: what is required, and from whom or for which indicator. */
export function requirementTables(grid: Grid, dateSystem: DateSystem): readonly Table[] {
  if (!mentions(grid, /requir|organi[sz]|attendu|attente|besoin|demand|exigence|តម្រូវការ/i)) return [];
  return sectionTables(
    grid,
    dateSystem,
    REQUIREMENT_HEADINGS,
    (keys) => keys.has("what") && (keys.has("organisation") || keys.has("indicator")),
  );
}

export function readRequirements(tables: readonly Table[]): Section5 | null {
  const [first] = tables;
  if (!first) return null;
  return {
    at: first.heading("what"),
    rows: tables.flatMap((table) => rowsOf(table).flatMap((row) => rowOf(table, row))),
  };
}

function rowOf(table: Table, row: number): readonly RequirementRow[] {
  const read = {
    organisation: table.text(row, "organisation"),
    indicator: table.text(row, "indicator"),
    what: table.text(row, "what"),
    why: table.text(row, "why"),
    howMuch: table.text(row, "howMuch"),
    otherwise: table.text(row, "otherwise"),
  };
  return [read.organisation, read.what, read.howMuch].some(({ text }) => text !== "") ? [read] : [];
}
