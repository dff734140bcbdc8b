import type { CellRef } from "../../grid/cell-ref";
import { isUncalculated } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { CfrMatrix } from "../matrix";

/** Results, not what they are worked out from. */
const RESULTS: ReadonlySet<string> = new Set(["rawScore", "weightedScore"]);

/** Formulas without results in the rows of a matrix, those of its own scores aside, and in the baselines beside it. */
export function uncalculatedCells({
  grid,
  columns,
  indicators,
  objectives,
}: Pick<CfrMatrix, "grid" | "columns" | "indicators" | "objectives">): readonly CellRef[] {
  const inputs = Object.entries(columns)
    .flatMap(([key, { column }]) => (RESULTS.has(key) ? [] : [column]))
    .sort((a, b) => a - b);
  // Most sheets hold no formula at all, and then no cell need be looked at.
  const hasFormulas = grid.formulas.some((row) => row.length > 0);
  const rows = hasFormulas ? [...objectives.map(({ at }) => at.row), ...indicators.map(({ row }) => row)] : [];
  const own = [...new Set(rows)]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      inputs
        .filter((column) => isUncalculated(grid, row, column))
        .map((column) => ({ sheet: grid.sheet, row, column })),
    );
  const beside = indicators
    .flatMap(({ baselines }) => baselines)
    .filter(({ measure, at }) => measure.kind === "uncalculated" && at.sheet !== grid.sheet)
    .map(({ at }) => at);
  return [...own, ...beside];
}

/** Formulas without results anywhere on a sheet. */
export function uncalculatedOn(grid: Grid): readonly CellRef[] {
  return grid.formulas.flatMap((formulas, row) =>
    formulas.flatMap((_, column) => (isUncalculated(grid, row, column) ? [{ sheet: grid.sheet, row, column }] : [])),
  );
}
