import type { Stage } from "../../../src/check/finding";
import type { TypedWorkbook } from "../../support/clean-cfr";

/** One way in which a CFR goes wrong, and every finding that it must raise. */
export interface Disturbance {
  readonly name: string;
  readonly disturb: (book: TypedWorkbook) => void;
  readonly expected: readonly string[];
  /** "draft" unless said otherwise. */
  readonly stage?: Stage;
}

export const set = (sheet: string, cell: string, value: string | number | null) => (book: TypedWorkbook) =>
  book.set(sheet, cell, value);
export const matrix = (cell: string, value: string | number | null) => set("2 Matrix", cell, value);
