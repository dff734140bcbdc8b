import { markQuality } from "../cfr/quality/mark-quality";
import type { CriterionMark } from "../cfr/quality/quality-card";
import { refKey } from "../grid/cell-ref";
import type { InspectedMatrix } from "../inspect/inspection";

/** The quality of a draft, marks of 100 at full precision; null for a JMI and for a matrix that is no whole document. */
export function jsonQuality(inspected: InspectedMatrix) {
  const card = inspected.kind === "cfr" ? markQuality(inspected.matrix, inspected.guideline) : null;
  if (!card) return null;
  const { mark, soFar, weightCovered, weightTotal, sections, sheet, strays } = card;
  return {
    mark,
    soFar,
    weightCovered,
    weightTotal,
    sheet,
    sections: sections.map(({ part, criteria, ...total }) => ({
      section: part,
      mark: total.mark,
      soFar: total.soFar,
      weightCovered: total.weightCovered,
      weight: total.weightTotal,
      criteria: criteria.map(jsonCriterion),
    })),
    strays: strays.map(refKey),
  };
}

/** `how` says who marked it: "counted" by the program, with the figures it rests on, "judged" by a person, or nobody yet. */
function jsonCriterion({ criterion, weight, result, row }: CriterionMark) {
  return {
    criterion: criterion.id,
    code: criterion.code,
    weight,
    mark: result.how === "open" ? null : result.mark,
    how: result.how,
    by: result.how === "judged" ? result.by : null,
    why: result.how === "open" ? result.why : null,
    figures: "figures" in result ? result.figures : null,
    cell: row ? refKey(row.mark.at) : null,
    onSheet: row ? row.mark.raw : null,
  };
}
