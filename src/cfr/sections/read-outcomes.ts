import type { DateSystem, Grid } from "../../grid/grid";
import { unitKind } from "../read/unit-kind";
import { rowsOf } from "./read-definitions";
import { OUTCOME_HEADINGS } from "./section-headings";
import type { OutcomeKey } from "./section-headings";
import { mentions, sectionTables } from "./section-table";
import type { SectionTable } from "./section-table";
import type { OutcomeRow, Section6 } from "./sections";

type Table = SectionTable<OutcomeKey>;
const YEARS = 5;

/** The tables of Section 6 on a sheet. Outputs, activities or weights beside outcomes make another kind of matrix. */
export function outcomeTables(grid: Grid, dateSystem: DateSystem): readonly Table[] {
  if (!mentions(grid, /outcome|impact|effet|លទ្ធផល/i)) return [];
  return sectionTables(
    grid,
    dateSystem,
    OUTCOME_HEADINGS,
    (keys) =>
      keys.has("outcome") && !keys.has("other") && keys.has("indicator") && (keys.has("jointly") || keys.has("unit")),
  );
}

export function readOutcomes(tables: readonly Table[]): Section6 | null {
  const [first] = tables;
  if (!first) return null;
  return { at: first.heading("outcome"), rows: tables.flatMap(outcomeRows) };
}

/** Outcomes that are named once go on for the indicators below them. */
function outcomeRows(table: Table): readonly OutcomeRow[] {
  const rows: OutcomeRow[] = [];
  const years = table.headedAfter(table.columns.unit ? "unit" : "indicator").slice(0, YEARS);
  let above: OutcomeRow | null = null;
  for (const row of rowsOf(table)) {
    const outcome = table.text(row, "outcome");
    const indicator = table.text(row, "indicator");
    if (outcome.text === "" && indicator.text === "") continue;
    const unit = table.text(row, "unit");
    const read: OutcomeRow = {
      outcome: outcome.text === "" && above ? above.outcome : outcome,
      objective: table.text(row, "objective"),
      jointly: table.text(row, "jointly"),
      indicator,
      unit,
      values: years.map((column) => table.measureAt(row, column, unitKind(unit.text))),
    };
    above = read;
    rows.push(read);
  }
  return rows;
}
