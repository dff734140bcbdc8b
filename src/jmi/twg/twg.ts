import type { CellRef } from "../../grid/cell-ref";
import type { JmiDateCell, JmiTextCell } from "../matrix";

/** Texts of the About sheet that a JMI rule or the progress report needs. */
export const TWG_TEXTS = ["twg", "hostMinistry", "chair", "facilitator", "secretariat", "contact"] as const;
/** Days of the About sheet: agreed by the TWG, sent to CRDB/CDC, and signed. */
export const TWG_DAYS = ["agreed", "submitted", "chairSigned", "facilitatorSigned"] as const;
/** What makes an indicator a joint one; one of them is enough. */
export const JOINTLY = ["identified", "formulated", "implemented", "monitored"] as const;

export type TwgText = (typeof TWG_TEXTS)[number];
export type TwgDay = (typeof TWG_DAYS)[number];
export type JmiJointly = (typeof JOINTLY)[number];

/** A cell for yes or no. Null: blank, or a word that is neither. */
export interface JmiTickCell extends JmiTextCell {
  readonly ticked: boolean | null;
}

/** The About sheet. Null stands for a row that is not there; a row that is there and blank has the text "". */
export interface JmiAbout {
  readonly sheet: string;
  readonly texts: Readonly<Record<TwgText, JmiTextCell | null>>;
  readonly days: Readonly<Record<TwgDay, JmiDateCell | null>>;
  readonly jointly: Readonly<Record<JmiJointly, JmiTickCell | null>>;
}

/** A table of a sheet beside the matrix; `at` is its first heading, for findings about what is missing in it. */
export interface JmiSheetTable<Row> {
  readonly at: CellRef;
  /** First row under the headings, and the columns by what they hold, for entries to be written. */
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly rows: readonly Row[];
}

/** A meeting of the TWG. A cell is null where the table has no such column. */
export interface JmiMeeting {
  readonly row: number;
  readonly date: JmiDateCell;
  readonly agendaSent: JmiDateCell | null;
  readonly items: JmiTextCell | null;
  readonly jmiOnAgenda: JmiTickCell | null;
  readonly crdbPresent: JmiTickCell | null;
  readonly minutes: JmiDateCell | null;
}

/** An action that a meeting asked for. */
export interface JmiFollowUp {
  readonly row: number;
  readonly action: JmiTextCell;
  readonly owner: JmiTextCell | null;
  readonly due: JmiDateCell | null;
  readonly status: JmiTextCell | null;
}

/** The roles that the TWG guideline names. */
export type JmiRole =
  "chair" | "facilitator" | "secretariat" | "rgc" | "partner" | "crdb" | "focal-point" | "adviser" | "ngo";

export interface JmiMember {
  readonly row: number;
  readonly role: JmiTextCell;
  /** Null for a role that the guideline does not name. */
  readonly kind: JmiRole | null;
  readonly name: JmiTextCell | null;
  readonly institution: JmiTextCell | null;
  readonly since: JmiDateCell | null;
}

/** A cross-cutting issue: whether and how the indicators deal with it, and who looks after it. */
export interface JmiCrossCutting {
  readonly row: number;
  readonly issue: JmiTextCell;
  readonly covered: JmiTickCell | null;
  readonly how: JmiTextCell | null;
  readonly focalPoint: JmiTextCell | null;
}

/** An entry of the revision log: what was changed after the TWG had agreed, when the TWG decided so, and why. */
export interface JmiRevision {
  readonly row: number;
  /** The cell's address as written, "JMI Matrix!C9" or "C9". */
  readonly cell: JmiTextCell;
  readonly before: JmiTextCell | null;
  readonly after: JmiTextCell | null;
  readonly meeting: JmiDateCell | null;
  readonly reason: JmiTextCell | null;
  readonly by: JmiTextCell | null;
}

/** What surrounds a matrix in its workbook: the working group, its meetings and members, its log of revisions. */
export interface JmiTwg {
  /** Null where no About sheet speaks of this matrix. */
  readonly about: JmiAbout | null;
  readonly meetings: JmiSheetTable<JmiMeeting> | null;
  readonly followUps: JmiSheetTable<JmiFollowUp> | null;
  readonly members: JmiSheetTable<JmiMember> | null;
  readonly crossCutting: JmiSheetTable<JmiCrossCutting> | null;
  readonly revisions: JmiSheetTable<JmiRevision> | null;
  /** Heading cells of these tables and label cells of the About sheet, for people. */
  readonly headings: readonly JmiTextCell[];
  /** Sheets that hold any of it; a change there may change what is found in the matrix. */
  readonly sheets: readonly string[];
}
