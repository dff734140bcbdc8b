import type { CellValue } from "./grid";

/** What an edit writes: a constant, `null` to clear, or a formula in invariant English notation. */
export type EditValue = string | number | boolean | null | { readonly formula: string };

/**
 * One cell to be changed. `from` is what the person saw when they agreed; a door writes only while the cell still
 * holds it. For a formula cell `from` is its cached value.
 */
export interface Edit {
  readonly sheet: string;
  /** A1 address without sheet or dollars. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: EditValue;
  /** Number format, in invariant notation, that the cell gets with the value; absent, it keeps its own. */
  readonly format?: string;
  /** How `to` will read in the sheet where the value does not say it: the day of a serial number, YYYY-MM-DD. */
  readonly shown?: string;
}

/** How a door's writing ended. `conflicts` are cells that had changed meanwhile: then nothing at all was written. */
export type ApplyOutcome =
  | { readonly state: "applied"; readonly undo: readonly Edit[] }
  | { readonly state: "conflict"; readonly conflicts: readonly Edit[] }
  | { readonly state: "failed"; readonly error: DoorError };

/** Why a door could not do what was asked. The face turns `code` into a sentence (`error.<code>` in messages). */
export interface DoorError {
  readonly code:
    "cell-editing" | "protected" | "sheet-missing" | "too-large" | "inactive-workbook" | "not-supported" | "unknown";
  /** Host's own code or words, for support staff; never cell text. */
  readonly detail: string;
  /** The sheet it happened on, where known. */
  readonly sheet: string | null;
}
