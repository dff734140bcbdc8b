import type { CellRef } from "../../grid/cell-ref";
import type { CfrMatrix, MeasureCell } from "../matrix";

/** One thing in which a matrix differs from its approved copy. */
export type TargetChange =
  /** A criteria value or a single target; `level` is its position on the scale, null for a single target. */
  | {
      readonly kind: "target";
      /** Position in `CfrMatrix.indicators`. */
      readonly indicator: number;
      readonly level: number | null;
      readonly approved: MeasureCell;
      readonly now: MeasureCell;
    }
  | {
      readonly kind: "weight";
      readonly indicator: number;
      readonly approved: MeasureCell;
      readonly now: MeasureCell;
    }
  | { readonly kind: "added"; readonly indicator: number }
  /** An indicator that was approved and is not in the matrix any more. */
  | { readonly kind: "dropped"; readonly name: string; readonly at: CellRef };

/** What was approved, beside what the matrix says now. */
export interface ApprovedTargets {
  /** The approved copy, on a sheet of its own. */
  readonly matrix: CfrMatrix;
  /** In the order of the matrix, what was dropped at the end; none while everything stands as approved. */
  readonly changes: readonly TargetChange[];
  /** For each indicator of the copy its position in the matrix, or null where it was dropped. */
  readonly positions: readonly (number | null)[];
}

/** The cell to look at for a change. */
export function cellOfChange(change: TargetChange, matrix: CfrMatrix): CellRef {
  switch (change.kind) {
    case "target":
    case "weight":
      return change.now.at;
    case "dropped":
      return change.at;
    case "added":
      return (
        matrix.indicators[change.indicator]?.indicator.at ?? { sheet: matrix.sheet, row: matrix.headerRow, column: 0 }
      );
  }
}
