import type { CellArea, CellRef } from "../grid/cell-ref";
import type { DateSystem, Grid } from "../grid/grid";
import type { JmiColumnKey } from "../guidelines/schema/jmi";
import type { Layout } from "../parse/headings/column-choice";
import type { FoundColumn } from "../parse/headings/find-tables";
import type { ColumnQuestion } from "../parse/headings/taken-columns";
import type { DateReading } from "../parse/read-date";
import type { IndicatorTextReading } from "../parse/read-indicator-text";
import type { Reading } from "../parse/reading";
import type { JmiTwg } from "./twg/twg";

/** Columns a JMI matrix may have: the five official ones and the structured ones beside them. */
export type JmiMatrixColumn =
  | JmiColumnKey
  | "serial"
  | "twg"
  | "baseline"
  | "baselineUnit"
  | "baselineDate"
  | "target"
  | "targetUnit"
  | "targetDate"
  | "implementer"
  | "actual"
  | "actualDate"
  | JmiField;

/**
 * Structured columns that hold words: where values come from, what the indicator is linked to, and what the progress
 * report needs. "routine": whether it is taken from the routine monitoring framework; "partneringTag": the principle that
 * the partnering action serves; "addressee": who has to act on
 * the recommendation; "unresolved": whether the issue goes beyond the working group; "milestones" and
 * "partneringState": how far the activities and the partnering actions are.
 */
export const JMI_FIELDS = [
  "dataSource",
  "frequency",
  "framework",
  "routine",
  "programme",
  "partneringTag",
  "status",
  "progress",
  "challenges",
  "delayReason",
  "recommendation",
  "addressee",
  "unresolved",
  "milestones",
  "partneringState",
] as const;

export type JmiField = (typeof JMI_FIELDS)[number];

export interface JmiColumnFound {
  readonly column: number;
  readonly heading: string;
}

export interface JmiTextCell {
  readonly at: CellRef;
  readonly text: string;
}

/** A baseline or target with the cell it was read from: a column of its own or the indicator's text. */
export interface JmiValue {
  readonly at: CellRef;
  readonly from: "column" | "text";
  readonly reading: Reading;
}

/** What stands beside an indicator in its row. Null, or no member, for a column that the table does not have. */
export interface JmiRowFields {
  readonly actual: JmiValue | null;
  readonly baselineDate: JmiDateCell | null;
  readonly targetDate: JmiDateCell | null;
  readonly actualDate: JmiDateCell | null;
  readonly unit: JmiTextCell | null;
  readonly fields: Readonly<Partial<Record<JmiField, JmiTextCell>>>;
}

export interface JmiIndicator extends JmiRowFields {
  readonly row: number;
  readonly at: CellRef;
  readonly text: string;
  readonly baseline: JmiValue;
  /** Last target last; intermediate ones before it. Never empty: a missing target is one reading "missing". */
  readonly targets: readonly JmiValue[];
  /** When the last target is due, resolved to a day; "inherited" from the output period when no cell says. */
  readonly due: { readonly day: string; readonly inherited: boolean; readonly at: CellRef } | null;
  /** False where the sheet names no indicator and the output (or the bare row) stands in for it. */
  readonly named: boolean;
  /** What the text says by itself, whatever the columns hold. */
  readonly inText: IndicatorTextReading;
}

export interface JmiActivity {
  readonly at: CellRef;
  readonly text: string;
  /** Who is named for it, "" where its place is there and empty. */
  readonly implementer: string;
  /** The cell that names (or should name) the implementer: its own column's or the activity's. */
  readonly implementerAt: CellRef;
  /** "unclear": several activities and another number of implementers, so that nobody can say who does what. */
  readonly alignment: "clear" | "unclear";
}

/** A text about a due date with how it reads; kept apart from values because activities and outputs have dates too. */
export interface JmiDateCell {
  readonly at: CellRef;
  readonly raw: string;
  readonly reading: DateReading;
}

/** A row of a sheet, counted from 0. A cell of that row is one too. */
export type JmiRow = Pick<CellRef, "sheet" | "row">;

/** Calendar years, both included. */
export interface JmiPeriod {
  readonly from: number;
  readonly to: number;
}

export interface JmiOutput {
  readonly at: CellRef;
  readonly text: string;
  readonly indicators: readonly JmiIndicator[];
  readonly activities: readonly JmiActivity[];
  readonly partnering: readonly JmiTextCell[];
  /** What its rows say under target date or time frame, as written. */
  readonly dates: readonly JmiDateCell[];
  /** Sheet rows it spans. */
  readonly rows: readonly JmiRow[];
}

export interface JmiOutcome {
  readonly at: CellRef;
  readonly text: string;
  readonly twg: string;
  readonly outputs: readonly JmiOutput[];
}

/** What of a matrix stands on one sheet. */
export interface JmiPart {
  readonly sheet: string;
  readonly grid: Grid;
  readonly area: CellArea;
  /** The row of the headings; on a sheet that goes on without headings the row above its first one, -1 where there is none. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<JmiMatrixColumn, FoundColumn>>>;
  /** Rows that belong to the matrix, counted from 0: every row below the header with anything in its columns. */
  readonly rows: readonly number[];
}

/** Joint Monitoring Indicators as a chain: outcome ← outputs ← indicators, activities, partnering; a part of it itself. */
export interface JmiMatrix extends JmiPart {
  readonly kind: "jmi";
  readonly dateSystem: DateSystem;
  /** The parts on further sheets, in their order; none for a matrix on one sheet. `outcomes` is the whole. */
  readonly continuedOn: readonly JmiPart[];
  /** What has to be asked about columns before more can be read. */
  readonly questions: readonly ColumnQuestion<JmiMatrixColumn>[];
  /** How tables with the same headings are known again, and the column of the first heading. */
  readonly layout: Layout;
  readonly outcomes: readonly JmiOutcome[];
  /** The years printed in the headings; null where they print none. */
  readonly periods: { readonly outcome: JmiPeriod | null; readonly output: JmiPeriod | null };
  /** The working group around this matrix; null where no sheet tells of one, and for a group's second matrix sheet. */
  readonly twg: JmiTwg | null;
  /** The matrix as the group agreed on it, from the youngest copy beside it; null where none was kept. */
  readonly agreed: JmiAgreed | null;
}

/** A copy of a matrix on a sheet of its own. */
export interface JmiAgreed {
  readonly sheet: string;
  /** YYYY-MM-DD; null where the copy does not tell. */
  readonly day: string | null;
  readonly outcomes: readonly JmiOutcome[];
}
