import type { MessageArgs } from "../../check/message";
import type { CellRef } from "../../grid/cell-ref";
import type { FilledRows } from "../template/template-options";
import type { OlderLayout } from "./older-layout";

/**
 * Something a person should know of before the rows are written. "unrolled": one cell became several; "confirm": it
 * could be meant otherwise; "kept": it stands elsewhere than in one of the template's columns, or was left behind.
 */
export interface Remark {
  readonly kind: "unrolled" | "confirm" | "kept";
  /** Words under `convert.remark.<id>`. */
  readonly id: string;
  /** The cell of the older matrix that it is about. */
  readonly at: CellRef;
  readonly args: MessageArgs;
}

/** A matrix in an older layout as rows of today's template. */
export interface Conversion extends FilledRows {
  readonly from: OlderLayout;
  readonly sheet: string;
  /** The working group where the matrix names only one, "" otherwise. */
  readonly twg: string;
  /** Who carries out the activities of each row, "" where nobody is named. */
  readonly implementers: readonly string[];
  readonly remarks: readonly Remark[];
}
