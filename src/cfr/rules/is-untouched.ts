import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { isMandatory } from "./cfr-201-objectives-agree";

/**
 * A template fresh from the press, with nothing in it but the rows that its guideline prescribes. It lacks everything,
 * and nobody wants to be told.
 */
export function isUntouched({ objectives, indicators, document }: CfrMatrix, guideline: CfrGuideline): boolean {
  if (indicators.length === 0 || !guideline.mandatory || !document?.about) return false;
  const { section1 } = document;
  const isBlank = (cell: MeasureCell | null) => cell === null || cell.measure.kind === "missing";
  return (
    objectives.every(({ name }) => isMandatory(name, guideline)) &&
    indicators.every(
      ({ objective, criteria, singleTarget, achievement, baselines }) =>
        objective !== null && [...(criteria ?? []), singleTarget, achievement, ...baselines].every(isBlank),
    ) &&
    [section1?.vision, section1?.mission, ...(section1?.objectives ?? [])].every((cell) => (cell?.text ?? "") === "")
  );
}
