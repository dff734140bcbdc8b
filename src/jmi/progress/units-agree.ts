import { foldText } from "../../parse/normalise";
import { isPlainUnit } from "../rules/support/plain-unit";

/** Units that only say that something is counted, as the lists of the templates name them. */
const COUNTED: ReadonlySet<string> = new Set(["number", "no", "no.", "nombre", "ចំនួន"]);

/**
 * Whether values of these units may be subtracted. A bare number goes with what is counted ("12 villages", then 15) and
 * not with a unit of measure: 47 beside 38% may be 47% or 47 of something.
 */
export function unitsAgree(units: readonly (string | null)[]): boolean {
  const named = units.map((unit) => (unit === null || COUNTED.has(foldText(unit)) ? null : foldText(unit)));
  const measures = units.filter((unit) => unit !== null && isMeasure(unit));
  return measures.length === 0 || new Set(named).size === 1;
}

/** Units of measure, currencies and rates, however they are written; "%" is not to be taken for a count. */
function isMeasure(unit: string): boolean {
  return isPlainUnit(unit) || /[%$៛]|\bper\b|\//i.test(unit);
}
