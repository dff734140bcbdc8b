import type { Edit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import type { Inspection } from "../inspect/inspection";

/** The workbook at the moment in which something is to be written. */
export interface Now {
  readonly workbook: Workbook;
  readonly inspection: Inspection;
  readonly taken: TakenNames;
  /** The local calendar day, YYYY-MM-DD. */
  readonly today: string;
}

/** Something to be written that is made from the workbook as it then is. */
export interface Writing {
  /** Sheets that are needed first; null where none are. */
  readonly sheets: (now: Now) => Promise<WorkbookPlan | null>;
  /** What is written then, as one step that can be taken back; null where its place is not there any more. */
  readonly edits: (now: Now) => Promise<readonly Edit[] | null>;
}
