import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/grid";
import type { QualityMark } from "./quality-criteria";

/** A cell of a Review sheet as an edit needs it. */
export interface MarkCell {
  readonly at: CellRef;
  readonly raw: CellValue;
}

/** What stands in a cell for a mark: one of the five steps, some other number, nothing, or a text that is no mark. */
export type WrittenMark =
  | { readonly state: "step"; readonly mark: QualityMark }
  | { readonly state: "number"; readonly mark: number }
  | { readonly state: "blank" }
  | { readonly state: "unknown"; readonly raw: string };

/** A row of a Review sheet that names a criterion by its code. */
export interface MarkRow {
  readonly code: string;
  readonly mark: MarkCell;
  /** The mark comes from a formula. */
  readonly isFormula: boolean;
  readonly written: WrittenMark;
  /** Who marked it; null where the table has no such column. */
  readonly by: (MarkCell & { readonly text: string }) | null;
}

/** The quality table of a Review sheet, rows in any order. */
export interface QualityMarks {
  readonly sheet: string;
  readonly rows: readonly MarkRow[];
  /** Marks in rows whose code no criterion has. */
  readonly strays: readonly MarkCell[];
}
