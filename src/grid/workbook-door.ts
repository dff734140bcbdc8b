import type { CellRef } from "./cell-ref";
import type { ApplyOutcome, DoorError, Edit } from "./edit";
import type { Workbook } from "./grid";
import type { WorkbookPlan } from "./sheet-plan";

/**
 * What to read. "all" discovers the sheets first (two round trips at most); naming sheets reads them whole in one.
 * A named sheet that is gone is simply not in the answer, and `sheetNames` always tells what there is now.
 */
export interface ReadRequest {
  readonly sheets: "all" | readonly string[];
}

export type ReadOutcome =
  | { readonly state: "read"; readonly workbook: Workbook; readonly sheetNames: readonly string[] }
  | { readonly state: "failed"; readonly error: DoorError };

/**
 * A hint that something may have changed. Addresses are not believed, only the sheet is told, where known; `cell` is
 * where a selection begins, for showing what is known of it.
 */
export interface ChangeHint {
  readonly kind: "changed" | "calculated" | "activated" | "added" | "deleted" | "selection";
  readonly sheet: string | null;
  readonly cell?: { readonly row: number; readonly column: number };
}

/** What the host can do, asked once. `apiVersion` is the highest ExcelApi set it has, for the About page. */
export interface Capabilities {
  readonly host: string;
  readonly apiVersion: string;
  readonly canWatch: boolean;
  readonly canInsertSheets: boolean;
  /** Whether cells can be given notes. */
  readonly canNote: boolean;
}

/** The one way in and the one way out of an open workbook. Declared here so that `session` needs no door's code. */
export interface WorkbookDoor {
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** Writes all edits or none, after comparing each `from` with what the cell holds now. */
  apply(edits: readonly Edit[]): Promise<ApplyOutcome>;
  /** Adds new sheets. The plan's names must be free; if one is taken meanwhile nothing is written. */
  insert(plan: WorkbookPlan): Promise<ApplyOutcome>;
  /** Calls `onHint` for changes that others made, never for this door's own writes. Resolves to the way to stop. */
  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>>;
  /** Shows and selects a cell; only ever called because a person asked. */
  reveal(cell: CellRef): Promise<DoorError | null>;
  /** Puts a text into a cell's note, below what the note says already; only ever called because a person asked. */
  note(cell: CellRef, text: string): Promise<DoorError | null>;
  capabilities(): Capabilities;
}
