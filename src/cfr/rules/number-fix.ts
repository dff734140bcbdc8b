import { toA1 } from "../../grid/cell-ref";
import type { Fix } from "../../check/finding";
import type { CfrMatrix, MeasureCell } from "../matrix";

/** Texts that are plain numbers, as numbers; null when a percent sign or a day leaves the notation to a person. */
export function numbersOf(matrix: CfrMatrix, cells: readonly MeasureCell[]): Fix | null {
  const edits = cells.flatMap(({ measure, raw, at }) => {
    const plain = typeof raw === "string" && !raw.includes("%") && (measure.kind === "number" || measure.kind === "percent");
    return plain ? [{ sheet: matrix.sheet, cell: toA1(at), from: raw, to: measure.value }] : [];
  });
  return edits.length === cells.length ? { kind: "safe", edits } : null;
}
