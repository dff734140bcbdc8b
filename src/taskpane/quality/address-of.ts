import { quoteSheet, toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";

/** A cell with its sheet, as formulas name it. */
export function addressOf(at: CellRef): string {
  return `${quoteSheet(at.sheet)}!${toA1(at)}`;
}
