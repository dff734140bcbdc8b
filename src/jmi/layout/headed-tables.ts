import { valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { findTables } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import type { JmiMatrixColumn } from "../matrix";
import { jmiHeadingSpecs } from "./jmi-headings";
import type { JmiHeading } from "./jmi-headings";
import { saysJmi } from "./says-jmi";

/** The tables of a sheet that are headed as a JMI matrix is, with what a person said of its columns. */
export function headedTables(
  grid: Grid,
  guideline: JmiGuideline,
  told: ReadonlyMap<number, JmiMatrixColumn | null>,
): readonly FoundTable<JmiHeading>[] {
  return findTables(grid, jmiHeadingSpecs(guideline), {
    isHeader: (keys) => isHeader(keys) || (isLikelyHeader(keys) && saysJmi(grid)),
    told,
  }).filter((table) => isHeader(new Set(Object.keys(table.columns) as JmiHeading[])) || namesIndicators(grid, table));
}

/** Whether indicators are named under their heading, and not counted as in a register. */
function namesIndicators(grid: Grid, { columns, firstRow, area }: FoundTable<JmiHeading>): boolean {
  const column = columns.indicator?.[0]?.column ?? -1;
  for (let row = firstRow; row <= area.bottom; row += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && /\p{L}/u.test(value)) return true;
  }
  return false;
}

type Keys = ReadonlySet<JmiHeading>;

/**
 * Results with what is done for them, and no weights, which only a CFR has. Before 2010 the output stood under
 * "Target", so a target with actions and somebody responsible for them is one too.
 */
function isHeader(keys: Keys): boolean {
  if (keys.has("weight")) return false;
  if (keys.has("output"))
    return (
      (["indicator", "activity", "outcome", "status"] as const).some((key) => keys.has(key)) ||
      (keys.has("twg") && keys.size > 2)
    );
  if (keys.has("outcome")) return keys.has("indicator") && keys.has("activity");
  if (keys.has("objective") || keys.has("indicator")) return false;
  return (
    keys.has("target") && keys.has("activity") && (keys.has("implementer") || keys.has("twg") || keys.has("targetDate"))
  );
}

const BESIDE = ["activity", "implementer", "partnering", "baseline", "target", "targetDate"] as const;

/** Indicators without the guideline's words for results: a matrix on a sheet that says it is one. */
function isLikelyHeader(keys: Keys): boolean {
  return keys.has("indicator") && !keys.has("weight") && BESIDE.filter((key) => keys.has(key)).length > 1;
}
