import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { periodOf } from "../layout/jmi-headings";

type Periods = JmiGuideline["periods"];

/**
 * The years of a new template's headings. A period as long as the guideline's outcome period is the outcome's, and
 * its first years are the outputs'; one as long as the outputs' is the outputs', within an outcome that begins with
 * them unless the guideline's holds it. Anything else leaves the guideline's years.
 */
export function templatePeriods(period: string, guideline: JmiGuideline): Periods {
  const own = periodOf(period);
  const { outcome, output } = guideline.periods;
  if (!own) return guideline.periods;
  const years = own.to - own.from;
  if (years === outcome.to - outcome.from) {
    return { outcome: own, output: { from: own.from, to: own.from + output.to - output.from } };
  }
  if (years !== output.to - output.from) return guideline.periods;
  const inside = own.from >= outcome.from && own.to <= outcome.to;
  return { outcome: inside ? outcome : { from: own.from, to: own.from + outcome.to - outcome.from }, output: own };
}
