import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import type { MeasureCell } from "../matrix";

/** Criteria values typed from Poor to Excellent, turned round: the same values in the other order. */
export function reverseCriteria(criteria: readonly MeasureCell[]): Fix | null {
  const edits: Edit[] = [];
  for (const [index, cell] of criteria.entries()) {
    const other = criteria[criteria.length - 1 - index];
    if (!other || cell.formula !== null || typeof cell.raw !== "number" || typeof other.raw !== "number") return null;
    if (cell.raw !== other.raw)
      edits.push({ sheet: cell.at.sheet, cell: toA1(cell.at), from: cell.raw, to: other.raw });
  }
  return edits.length > 0 ? { kind: "suggested", edits } : null;
}
