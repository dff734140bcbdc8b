import type { PlannedContent } from "../../grid/sheet-plan";
import { MATRIX, matrixAddresses, planLevel } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { SAMPLE } from "./sample";
import type { SampleRow, SampleValue } from "./sample";
import { extendScale, levelReached } from "./sample-scale";
import type { TemplateContext } from "./template-options";
import { sampleContent } from "./year-columns";

/** What the worked example types into Section 2, by A1 address, under whatever columns the guideline has. */
export function sampleMatrixCells(context: TemplateContext): ReadonlyMap<string, PlannedContent> {
  const { guideline, names, translate } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const cells = new Map<string, PlannedContent>();
  const put = (key: TemplateColumn, row: number, value: SampleValue | undefined) => {
    const content = at.has(key) ? sampleContent(value, context) : undefined;
    if (content !== undefined) cells.set(at.cell(key, row), content);
  };
  let row: number = MATRIX.firstRow;
  for (const objective of SAMPLE) {
    put("group", row, { text: `${objective.key}.group` });
    put("objective", row, { text: `${objective.key}.objective` });
    put("objectiveWeight", row, objective.weight);
    for (const one of objective.rows) {
      put("action", row, { text: `${one.key}.action` });
      put("indicator", row, { text: `${one.key}.indicator` });
      put("unit", row, one.unit);
      put("weight", row, guideline.weights.indicatorWeights === "share" ? one.weight / objective.weight : one.weight);
      put("baseline1", row, one.actuals[0]);
      put("baseline2", row, one.actuals[1]);
      put("target", row, one.criteria[planLevel(guideline)] ?? one.criteria[1]);
      const values = extendScale(one.criteria, at.criteria.length);
      at.criteria.forEach((key, index) => put(key, row, values[index]));
      put("achievement", row, one.achievement);
      put("class", row, translate(`template.cfr.class.${one.class}`));
      if (at.criteria.length === 0) put("rawScore", row, ratingOf(one, context));
      row += 1;
    }
  }
  return cells;
}

/** Where ratings are agreed on, the example agrees on the level that was reached. */
function ratingOf({ criteria, achievement }: SampleRow, { guideline }: TemplateContext): SampleValue {
  const level = levelReached(criteria, achievement);
  return level === null ? null : (guideline.scale.levels[level]?.score ?? null);
}
