import type { PlannedContent } from "../../grid/sheet-plan";
import { MATRIX, matrixAddresses, planLevel } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { matrixRows } from "./matrix-rows";
import type { SampleValue } from "./sample";
import { extendScale, levelReached } from "./sample-scale";
import type { TemplateContext } from "./template-options";
import { sampleContent } from "./year-columns";

/** What a template types into Section 2, by A1 address, under whatever columns the guideline has. */
export function typedMatrixCells(context: TemplateContext): ReadonlyMap<string, PlannedContent> {
  const { guideline, names, translate } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const cells = new Map<string, PlannedContent>();
  const put = (key: TemplateColumn, row: number, value: SampleValue | undefined) => {
    const content = at.has(key) ? sampleContent(value, context) : undefined;
    if (content !== undefined) cells.set(at.cell(key, row), content);
  };
  matrixRows(context).forEach((one, index) => {
    const row = MATRIX.firstRow + index;
    put("group", row, one.objective?.group);
    put("objective", row, one.objective?.name);
    put("objectiveWeight", row, one.objective?.weight);
    put("action", row, one.action);
    put("indicator", row, one.indicator);
    put("unit", row, one.unit);
    const isShare = guideline.weights.indicatorWeights === "share" && one.weight !== null && one.objectiveWeight;
    put("weight", row, isShare ? (one.weight ?? 0) / (one.objectiveWeight ?? 1) : one.weight);
    put("class", row, one.class && translate(`template.cfr.class.${one.class}`));
    if (!one.criteria) return;
    put("baseline1", row, one.actuals?.[0]);
    put("baseline2", row, one.actuals?.[1]);
    put("target", row, one.criteria[planLevel(guideline)] ?? one.criteria[1]);
    const values = extendScale(one.criteria, at.criteria.length);
    at.criteria.forEach((key, level) => put(key, row, values[level]));
    put("achievement", row, one.achievement);
    if (at.criteria.length === 0) put("rawScore", row, ratingOf(one.criteria, one.achievement ?? null, context));
  });
  return cells;
}

/** Where ratings are agreed on, the example agrees on the level that was reached. */
function ratingOf(
  criteria: readonly SampleValue[],
  achievement: SampleValue,
  { guideline }: TemplateContext,
): SampleValue {
  const level = levelReached(criteria, achievement);
  return level === null ? null : (guideline.scale.levels[level]?.score ?? null);
}
