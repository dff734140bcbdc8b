import { textOf } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { FoundTable } from "../../parse/headings/find-tables";
import { foldText } from "../../parse/normalise";
import { withoutColumns } from "../../parse/headings/taken-columns";
import { CRITERIA_KEYS } from "./cfr-headings";
import type { CfrHeading } from "./cfr-headings";

type Table = FoundTable<CfrHeading>;

/**
 * Targets of several years beside each other: the one of the year that stands above the table or in the sheet's name
 * is the target. Where nothing says which year it is none is taken, and each is asked about.
 */
export function withTargetOfTheYear(grid: Grid, table: Table): Table {
  const targets = table.columns.target ?? [];
  const years = targets.map(({ heading }) => firstYears(heading));
  const isByYear = targets.length > 1 && years.every(({ size }) => size === 1);
  if (!isByYear || new Set(years.flatMap((one) => [...one])).size < targets.length) return table;
  const meant = firstYears([grid.sheet, ...textsAbove(grid, table)].join("\n"));
  const ofTheYear = targets.filter((_, index) => [...(years[index] ?? [])].some((year) => meant.has(year)));
  if (ofTheYear.length === 1) return { ...table, columns: { ...table.columns, target: ofTheYear } };
  // The levels of a scale hold the targets; a column of them besides is not needed.
  if (CRITERIA_KEYS.some((key) => table.columns[key])) return table;
  const unclear = targets.map(({ column, heading }) => ({ column, heading, mayBe: ["target" as const] }));
  return {
    ...withoutColumns(table, new Map(targets.map(({ column }) => [column, null]))),
    unclear: [...table.unclear, ...unclear],
  };
}

function textsAbove(grid: Grid, { headerRow }: Table): readonly string[] {
  return grid.values.slice(0, headerRow).flatMap((values) => values.map(textOf));
}

/** The first years of "2025-26" and "FY 25/26", and "2025" alone; "2020-2025" is no year. */
function firstYears(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, from = "", to] of foldText(text).matchAll(/\b((?:20)?\d\d)(?:\s*[-/–]\s*((?:20)?\d\d))?\b/g)) {
    const first = Number(from) % 100;
    const isYear = to === undefined ? from.length === 4 : Number(to) % 100 === first + 1;
    if (isYear) found.add(first);
  }
  return found;
}
