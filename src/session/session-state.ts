import type { Stage } from "../check/finding";
import type { CellRef } from "../grid/cell-ref";
import type { DoorError } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import type { Capabilities } from "../grid/workbook-door";
import type { Guideline } from "../guidelines/guideline";
import type { ColumnChoice } from "../parse/headings/column-choice";
import type { Inspection } from "../inspect/inspection";

/**
 * How the session stands. "waiting": a cell is being edited and the host answers nobody until it is done; what was
 * found before still stands. "failed": the last reading failed; it is tried again at the next change.
 */
export type SessionStatus =
  | { readonly state: "idle" }
  | { readonly state: "reading" }
  | { readonly state: "checked" }
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly error: DoorError };

/** What the last successful check found. */
export interface Checked {
  readonly inspection: Inspection;
  readonly sheetNames: readonly string[];
  /** The workbook's Review sheets alone, on which comments stand. */
  readonly review: Workbook;
  /** Parts of the workbook that were left out, a sentence each. */
  readonly limits: readonly string[];
}

/** Everything a face shows. A new object for every change; parts that did not change keep their identity. */
export interface SessionState {
  readonly status: SessionStatus;
  readonly checked: Checked | null;
  /** When the workbook was last read and found as shown, in milliseconds since 1970. */
  readonly checkedAt: number | null;
  /** What a person chose in place of what the workbook says; null where the workbook decides. */
  readonly stage: Stage | null;
  readonly guideline: Guideline | null;
  /** What a person said that columns are; kept for every workbook with the same headings. */
  readonly columns: readonly ColumnChoice[];
  /** Fixes and reasons written in this session that can still be taken back. */
  readonly undoable: number;
  /** Where the selection begins, as last heard or made; null before anything was selected. */
  readonly selected: CellRef | null;
  readonly capabilities: Capabilities;
}

/**
 * How something that a person asked for ended. "stale": the cell it was about is not there any more as it was shown,
 * so nothing was done. "conflict": a cell held something else than was shown, so nothing was written.
 */
export type CommandOutcome =
  | { readonly state: "done" }
  | { readonly state: "stale" }
  | { readonly state: "conflict"; readonly cells: readonly string[] }
  | { readonly state: "failed"; readonly error: DoorError };
