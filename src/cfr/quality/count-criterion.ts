import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";
import { acronymUse } from "../rules/acronyms";
import { namedIndicators } from "../rules/cfr-rule";
import { isMandatory } from "../rules/cfr-201-objectives-agree";
import { isCovered } from "../rules/covered";
import { isDescribed, isMeasured } from "../rules/described";
import { namedObjectives } from "../rules/named-objectives";
import { nameKey } from "../rules/names";
import { objectiveTwins } from "../rules/objective-twins";
import { trendPairs } from "../rules/trends-of";
import type { CfrDocument } from "../sections/sections";
import { outcomeOrientation } from "./outcome-orientation";

/** A mark with the figures it comes from, or why there is none; `figures` fill the texts `quality.found.<id>`. */
export type Counted =
  | { readonly state: "marked"; readonly mark: number; readonly figures: Figures }
  | { readonly state: "open"; readonly why: NotCounted; readonly figures: Figures };

export type Figures = Readonly<Record<string, number>>;

/** "no-section": the section is not there. "nothing": it holds nothing to count. "unclassed": indicators lack a class or weight. */
export type NotCounted = "no-section" | "nothing" | "unclassed";

/** The lowest step of the scale; the methodology names it as the floor for shares. */
const FLOOR = 60;

const NO_SECTION: Counted = { state: "open", why: "no-section", figures: {} };

/** Marks one criterion that needs no person, by the CFR Evaluation Methodology. */
export function countCriterion(id: string, matrix: CfrMatrix, document: CfrDocument, guideline: CfrGuideline): Counted {
  switch (id) {
    case "1C.number":
      return numberOfObjectives(document, guideline);
    case "1C.twice":
      return distinctObjectives(document);
    case "2.outcomes":
      return outcomeOrientation(matrix, guideline);
    case "3.filled":
      return trendCells(matrix, document);
    case "4.acronyms":
      return explainedAcronyms(matrix, document, guideline);
    case "4.explained":
      return explainedIndicators(matrix, document);
    case "6.covered":
      return coveredObjectives(matrix, document, guideline);
    default:
      throw new RangeError(`no count is known for the criterion "${id}"`);
  }
}

/** Methodology, Section 1C: the number of objectives, by the guideline's ranges; the first that holds it counts. */
function numberOfObjectives({ section1 }: CfrDocument, { limits }: CfrGuideline): Counted {
  if (!section1) return NO_SECTION;
  const count = section1.objectives.length;
  if (count === 0) return { state: "open", why: "nothing", figures: {} };
  const { marks, otherwise } = limits.objectives;
  const mark = marks.find(({ from, to }) => count >= from && count <= to)?.mark ?? otherwise;
  return { state: "marked", mark, figures: { count } };
}

/** Methodology, Section 1C: no duplication. The share of objectives that no earlier one says already. */
function distinctObjectives({ section1 }: CfrDocument): Counted {
  if (!section1) return NO_SECTION;
  const whole = section1.objectives.length;
  return share(whole - objectiveTwins(section1.objectives).length, whole);
}

/** Methodology, Section 3: the share of past and projected cells filled. A column that is not there is empty. */
function trendCells(matrix: CfrMatrix, { section3 }: CfrDocument): Counted {
  if (!section3) return NO_SECTION;
  const cells = trendPairs(matrix).pairs.flatMap(({ trend }) => [
    trend.actualBefore,
    trend.actualLast,
    trend.projectedNext,
    trend.projectedAfter,
  ]);
  const filled = cells.filter((cell) => cell && cell.measure.kind !== "missing" && cell.measure.kind !== "error");
  return share(filled.length, 4 * namedIndicators(matrix).length);
}

/** Methodology, Section 4: acronyms explained. A document without any leaves none unexplained. */
function explainedAcronyms(matrix: CfrMatrix, document: CfrDocument, guideline: CfrGuideline): Counted {
  if (!document.section4) return NO_SECTION;
  const { explained: part, used: whole } = acronymUse(matrix, document, guideline);
  return whole === 0 ? { state: "marked", mark: 100, figures: { part, whole } } : share(part, whole);
}

/** Methodology, Section 4: explanations given: what the indicator is, and how it is measured. */
function explainedIndicators(matrix: CfrMatrix, { section4 }: CfrDocument): Counted {
  if (!section4?.definitions) return NO_SECTION;
  const full = section4.definitions.rows.filter((row) => isDescribed(row) && isMeasured(row));
  const explained = new Set(full.map(({ indicator }) => nameKey(indicator.text)));
  const indicators = namedIndicators(matrix);
  return share(indicators.filter(({ indicator }) => explained.has(nameKey(indicator.text))).length, indicators.length);
}

/** Methodology, Section 6: the share of objectives covered. Nobody answers for outcomes of the mandatory ones. */
function coveredObjectives(matrix: CfrMatrix, { section6 }: CfrDocument, guideline: CfrGuideline): Counted {
  if (!section6) return NO_SECTION;
  const objectives = namedObjectives(matrix).filter(({ text }) => !isMandatory(text, guideline));
  return share(objectives.filter((objective) => isCovered(objective, matrix, section6.rows)).length, objectives.length);
}

/** A share as a mark, in percent and never below the floor. */
function share(part: number, whole: number): Counted {
  if (whole === 0) return { state: "open", why: "nothing", figures: {} };
  return { state: "marked", mark: Math.max(FLOOR, (100 * part) / whole), figures: { part, whole } };
}
