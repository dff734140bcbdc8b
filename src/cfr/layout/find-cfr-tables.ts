import type { Grid } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { findTables } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import { CRITERIA_KEYS, cfrHeadingSpecs } from "./cfr-headings";
import type { CfrHeading } from "./cfr-headings";
import { resolveColumns } from "./resolve-columns";
import type { CfrColumns } from "./resolve-columns";

/** A table of a sheet that is a Section 2 (targets and weights) or a Section 3 (trend values). */
export interface CfrTable {
  readonly kind: "matrix" | "trends";
  readonly grid: Grid;
  readonly headerRow: number;
  readonly area: FoundTable<CfrHeading>["area"];
  readonly columns: CfrColumns;
}

/** Every CFR table of a sheet. A table whose header is printed again further down is one table. */
export function findCfrTables(grid: Grid, guideline: CfrGuideline): readonly CfrTable[] {
  const tables: CfrTable[] = [];
  for (const found of findTables(grid, cfrHeadingSpecs(guideline), { isHeader })) {
    const table: CfrTable = {
      kind: kindOf(new Set(Object.keys(found.columns) as CfrHeading[])),
      grid,
      headerRow: found.headerRow,
      area: found.area,
      columns: resolveColumns(found),
    };
    const before = tables[tables.length - 1];
    if (before && sameColumns(before.columns, table.columns)) {
      tables[tables.length - 1] = { ...before, area: { ...before.area, bottom: table.area.bottom } };
    } else tables.push(table);
  }
  return tables;
}

/** An indicator under an objective or action, and something to measure it by; a JMI's outcomes are not ours. */
function isHeader(keys: ReadonlySet<CfrHeading>): boolean {
  if (!keys.has("indicator") || keys.has("outcome") || keys.has("output")) return false;
  if (!keys.has("objective") && !keys.has("action") && !keys.has("group")) return false;
  const measures: readonly CfrHeading[] = ["weight", "objectiveWeight", "target", "unit", "achievement", "actual", "baseline", ...CRITERIA_KEYS];
  return measures.some((key) => keys.has(key));
}

/** Trends carry years side by side and neither weights nor criteria values. */
function kindOf(keys: ReadonlySet<CfrHeading>): CfrTable["kind"] {
  const weighs = keys.has("weight") || keys.has("objectiveWeight") || CRITERIA_KEYS.filter((key) => keys.has(key)).length > 2;
  return !weighs && (keys.has("projected") || keys.has("actual")) ? "trends" : "matrix";
}

function sameColumns(a: CfrColumns, b: CfrColumns): boolean {
  const entries = (columns: CfrColumns) => Object.entries(columns).map(([key, found]) => `${key}:${found.column}`).sort().join();
  return entries(a) === entries(b);
}
