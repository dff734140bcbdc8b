import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";

/** Whether anything was entered yet that a score could be made of: an achievement, or a rating that was agreed on. */
export function hasResults(matrix: CfrMatrix, guideline: CfrGuideline): boolean {
  const key = guideline.scale.method === "agreed" ? "rawScore" : "achievement";
  return matrix.indicators.some((row) => row[key] && row[key].measure.kind !== "missing");
}
