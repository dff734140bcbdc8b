import type { CellArea, CellRef } from "../grid/cell-ref";
import type { CellValue, DateSystem, Grid } from "../grid/grid";
import type { CfrColumnKey } from "../guidelines/schema/cfr";
import type { Layout } from "../parse/headings/column-choice";
import type { FoundColumn } from "../parse/headings/find-tables";
import type { ColumnQuestion } from "../parse/headings/taken-columns";
import type { ApprovedTargets } from "./approved/approved-targets";
import type { CfrDocument } from "./sections/sections";

/**
 * Columns a CFR matrix may have in a workbook: Section 2's, and those of other layouts: base years, a single target,
 * a weighted group above the objective, a level above Excellent that the five-level scale does not have, what kind of
 * indicator each is ("class"), and remarks.
 */
export type CfrMatrixColumn =
  | CfrColumnKey
  | "serial"
  | "group"
  | "levelAbove"
  | "target"
  | "baseline1"
  | "baseline2"
  | "projected1"
  | "projected2"
  | "class"
  | "remarks";

/** A column as it was found. */
export interface CfrColumnFound {
  readonly column: number;
  readonly heading: string;
}

/**
 * A cell that should hold one comparable value. Numbers keep their unit of writing: 50 under "%" and 0.5 formatted
 * as a percentage are both `{ kind: "percent", value: 50 }`. Dates are ISO days.
 */
export type Measure =
  | { readonly kind: "number" | "percent"; readonly value: number; readonly asText: boolean }
  | { readonly kind: "date"; readonly iso: string; readonly asText: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "not-applicable"; readonly raw: string }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "unreadable"; readonly raw: string }
  /** A formula that was never calculated: neither missing nor a value. */
  | { readonly kind: "uncalculated" };

/** A cell of the matrix: where it is, what it holds, how it reads. */
export interface MeasureCell {
  readonly at: CellRef;
  readonly raw: CellValue;
  readonly measure: Measure;
  readonly formula: string | null;
}

export interface TextCell {
  readonly at: CellRef;
  readonly text: string;
}

/** An objective of Section 2 with the rows it spans. */
export interface CfrObjective {
  readonly at: CellRef;
  readonly name: string;
  /** Its own weight; `missing` where the table has no such column. */
  readonly weight: MeasureCell | null;
  /** Further rows of it that say another weight; absent where none does. */
  readonly otherWeights?: readonly MeasureCell[];
  /** Positions in `CfrMatrix.indicators`. */
  readonly indicators: readonly number[];
}

/** One row of the matrix: one success indicator. */
export interface CfrIndicator {
  readonly row: number;
  /** Position in `CfrMatrix.objectives`, or null for a row before any objective. */
  readonly objective: number | null;
  readonly action: TextCell;
  readonly indicator: TextCell;
  readonly unit: TextCell;
  readonly weight: MeasureCell | null;
  /** From best to worst, as many as the guideline's scale has levels; null where the table lacks the columns. */
  readonly criteria: readonly MeasureCell[] | null;
  /** The single target of layouts without criteria columns. */
  readonly singleTarget: MeasureCell | null;
  readonly achievement: MeasureCell | null;
  readonly rawScore: MeasureCell | null;
  readonly weightedScore: MeasureCell | null;
  /** Last actuals, youngest first, each where it was found (Section 3, or base-year columns of the matrix). */
  readonly baselines: readonly MeasureCell[];
  /** The row of Section 3 says "new indicator". */
  readonly isNew: boolean;
  /** Input, activity, output or outcome, as written; null where the table has no such column. */
  readonly indicatorClass?: TextCell | null;
  readonly remarks?: TextCell | null;
}

/** What of a matrix stands on one sheet. */
export interface CfrPart {
  readonly sheet: string;
  readonly grid: Grid;
  readonly area: CellArea;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<CfrMatrixColumn, FoundColumn>>>;
}

/** A CFR's Section 2 with the Section 3 values that belong to it; what it has of a part is its beginning. */
export interface CfrMatrix extends CfrPart {
  readonly kind: "cfr";
  readonly dateSystem?: DateSystem;
  /** What has to be asked about columns before more can be read. */
  readonly questions: readonly ColumnQuestion<CfrMatrixColumn>[];
  /** How tables with the same headings are known again, and the column of the first heading. */
  readonly layout: Layout;
  readonly objectives: readonly CfrObjective[];
  readonly indicators: readonly CfrIndicator[];
  /** Last line of the table, "Total composite score", where it is there. */
  readonly typedComposite: MeasureCell | null;
  /** How a baseline was looked for: in Section 3, in the matrix, or nowhere because neither is there. */
  readonly baselineSource: "section-3" | "matrix" | "none";
  /** Where it goes on on further sheets, in their order; cells of their rows say so in their `at`. */
  readonly continuedOn?: readonly CfrPart[];
  /** Sheets of the other sections, Section 3 among them; a change there may change what is found here. */
  readonly companionSheets?: readonly string[];
  /** Cells that the check needs and whose formulas were never calculated; the document is then not read with the matrix. */
  readonly uncalculated?: readonly CellRef[];
  /** End of the financial year, YYYY-MM-DD, when the About sheet or the guideline tells it. */
  readonly yearEnd: string | null;
  /** The document around this matrix; absent for a second Section 2 of one document. */
  readonly document?: CfrDocument | null;
  /** What was approved, where the workbook keeps it on a sheet of its own. */
  readonly approved?: ApprovedTargets;
}
