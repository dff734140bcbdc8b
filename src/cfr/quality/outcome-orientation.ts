import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";
import { namedIndicators } from "../rules/cfr-rule";
import { indicatorClass } from "../rules/indicator-class";
import type { IndicatorClass } from "../rules/indicator-class";
import { weightPoints } from "../score/weight-points";
import type { Counted } from "./count-criterion";

/** What a class is worth. Methodology, Section 2: outcome orientation. */
export const CLASS_MARKS: Readonly<Record<IndicatorClass, number>> = {
  outcome: 100,
  "external-output": 90,
  "internal-output": 80,
  activity: 70,
  input: 60,
};

/**
 * Mean of the classes' marks, weighted by indicator weight: Σ(mark × weight) / Σ weight. Open until every indicator has
 * a class and a weight: a mean over some of them would be the mark of another document.
 */
export function outcomeOrientation(matrix: CfrMatrix, guideline: CfrGuideline): Counted {
  const indicators = namedIndicators(matrix);
  if (indicators.length === 0) return { state: "open", why: "nothing", figures: {} };
  const known = indicators.flatMap((row) => {
    const kind = row.indicatorClass ? indicatorClass(row.indicatorClass.text) : null;
    const weight = weightPoints(row, matrix, guideline);
    return kind === null || weight === null ? [] : [{ kind, weight }];
  });
  if (known.length < indicators.length)
    return { state: "open", why: "unclassed", figures: { part: known.length, whole: indicators.length } };
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  const ends = known.filter(({ kind }) => kind === "outcome").reduce((sum, { weight }) => sum + weight, 0);
  const mark = known.reduce((sum, { kind, weight }) => sum + CLASS_MARKS[kind] * weight, 0) / whole;
  return { state: "marked", mark, figures: { share: ends / whole, count: known.length } };
}
