import type { CellRef } from "../../grid/cell-ref";
import type { About } from "../../guidelines/about";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { MeasureCell, TextCell } from "../matrix";
import type { QualityMarks } from "../quality/quality-marks";

/** What a section holds, whatever its number and title are. */
export type SectionContent = CfrGuideline["sections"][number]["content"];

/** Where a section was found: the cell that heads it. */
export interface SectionPlace {
  readonly content: SectionContent;
  readonly at: CellRef;
}

/** Section 1. A text that stands in several cells is joined; `at` is its first cell, or its heading where it is blank. */
export interface Section1 {
  readonly at: CellRef;
  /** The heading that stands first. */
  readonly top: CellRef;
  /** Null where not even a heading for it was found. */
  readonly vision: TextCell | null;
  readonly mission: TextCell | null;
  /** Numbering taken off; the "*" of a mandatory objective stays. */
  readonly objectives: readonly TextCell[];
  readonly functions: readonly TextCell[];
}

/** A row of Section 3. Values are null where the table has no such column. */
export interface TrendRow {
  readonly row: number;
  readonly objective: TextCell;
  readonly action: TextCell;
  readonly indicator: TextCell;
  readonly unit: TextCell;
  readonly actualBefore: MeasureCell | null;
  readonly actualLast: MeasureCell | null;
  readonly target: MeasureCell | null;
  readonly projectedNext: MeasureCell | null;
  readonly projectedAfter: MeasureCell | null;
}

export type TrendColumn = "actualBefore" | "actualLast" | "target" | "projectedNext" | "projectedAfter";

export interface Section3 {
  readonly at: CellRef;
  /** Columns of years that the table lacks. */
  readonly missingColumns: readonly TrendColumn[];
  readonly targetHeading: string;
  readonly rows: readonly TrendRow[];
  /** The last of its tables, below which rows can be added. */
  readonly table: CfrTable;
}

export interface AcronymRow {
  readonly acronym: TextCell;
  readonly meaning: TextCell;
}

/** What Section 4 says about one success indicator; null for a column that is not there. */
export interface DefinitionRow {
  readonly indicator: TextCell;
  readonly description: TextCell | null;
  readonly definition: TextCell | null;
  readonly measurement: TextCell | null;
  readonly comments: TextCell | null;
}

/** Section 4; either of its two tables may be absent. */
export interface Section4 {
  readonly at: CellRef;
  readonly acronyms: { readonly at: CellRef; readonly rows: readonly AcronymRow[] } | null;
  readonly definitions: { readonly at: CellRef; readonly rows: readonly DefinitionRow[] } | null;
}

export interface RequirementRow {
  readonly organisation: TextCell;
  readonly indicator: TextCell;
  readonly what: TextCell;
  readonly why: TextCell;
  readonly howMuch: TextCell;
  readonly otherwise: TextCell;
}

export interface Section5 {
  readonly at: CellRef;
  readonly rows: readonly RequirementRow[];
}

export interface OutcomeRow {
  readonly outcome: TextCell;
  /** Blank where the table has no such column. */
  readonly objective: TextCell;
  readonly jointly: TextCell;
  readonly indicator: TextCell;
  readonly unit: TextCell;
  /** From t-2 to t+2, as many as there are. */
  readonly values: readonly MeasureCell[];
}

export interface Section6 {
  readonly at: CellRef;
  readonly rows: readonly OutcomeRow[];
}

/** A CFR as a document: the sections around its matrix, and what its About sheet says. */
export interface CfrDocument {
  readonly about: About | null;
  /** Cells of the About sheet by their labels: "department", "period", "approved on". */
  readonly aboutCells: ReadonlyMap<string, TextCell>;
  /** An About sheet of our template, or sections beside matrix and trends, show that this is meant to be a whole CFR. */
  readonly isWhole: boolean;
  /** Every section found, doubles included, in the order of sheets and rows. */
  readonly found: readonly SectionPlace[];
  readonly section1: Section1 | null;
  readonly section3: Section3 | null;
  readonly section4: Section4 | null;
  readonly section5: Section5 | null;
  readonly section6: Section6 | null;
  /** What reviewers think of the draft; null where no sheet has a quality table. */
  readonly marks: QualityMarks | null;
  /** Places of other Section 2 tables of the same document: a revision beside its original. */
  readonly otherMatrices: readonly CellRef[];
  /** Headings of the section tables, by `refKey` of the heading cell's sheet and column: "3 Trends!E". */
  readonly headings: ReadonlyMap<string, string>;
  /** Sheets that hold any of it, besides the matrix. */
  readonly sheets: readonly string[];
}
