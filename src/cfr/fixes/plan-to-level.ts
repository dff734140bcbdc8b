import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { MeasureCell } from "../matrix";
import { comparable } from "../score/comparable";
import { readScale } from "../score/read-scale";

/**
 * The target that somebody typed into Section 3, put under the level of the plan (Very Good). Null where either cell is
 * computed or no plain value, and where the criteria values would then no longer run from best to worst, each of its
 * own: which of the others has to move is for a person to say.
 */
export function planToLevel(
  criteria: readonly MeasureCell[],
  level: number,
  planned: MeasureCell,
  scale: CfrGuideline["scale"],
): Fix | null {
  const cell = criteria[level];
  if (!cell || cell.formula !== null || planned.formula !== null) return null;
  if (typeof cell.raw !== "number" || typeof planned.raw !== "number") return null;
  if (comparable(cell)?.kind !== comparable(planned)?.kind) return null;
  const before = readScale(criteria, scale);
  const after = readScale(
    criteria.map((one) => (one === cell ? { ...one, raw: planned.raw, measure: planned.measure } : one)),
    scale,
  );
  if (before.state !== "scale" || after.state !== "scale" || before.moreIsBetter !== after.moreIsBetter) return null;
  const value = after.values[level];
  if (value === after.values[level - 1] || value === after.values[level + 1]) return null;
  return {
    kind: "suggested",
    edits: [{ sheet: cell.at.sheet, cell: toA1(cell.at), from: cell.raw, to: planned.raw }],
  };
}
