import type { PlannedValidation } from "../../grid/sheet-plan";
import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import { isHelper } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import type { TemplateContext } from "./template-options";

/** Columns that offer a list and the name of its cells. */
const LISTS = {
  unit: "unitsName",
  objective: "objectivesName",
  class: "classesName",
} as const;

/** What a column's cells say when they are entered, and what they ask about; none for what formulas compute. */
export function matrixValidation(
  key: TemplateColumn,
  heading: string,
  area: PlannedValidation["area"],
  { translate, guideline, names }: TemplateContext,
): PlannedValidation | null {
  const { scale, weights } = guideline;
  const isAgreed = scale.method === "agreed";
  if ((isHelper(key) && key !== "rowNumber") || (key === "rawScore" && !isAgreed) || key === "weightedScore")
    return null;
  const help = (criteriaColumns(guideline) as readonly string[]).includes(key) ? "criteria" : key;
  const prompt = {
    area,
    promptTitle: heading.slice(0, 32),
    prompt: translate(`template.cfr.prompt.${help}`).slice(0, 255),
  };
  const errorTitle = translate("template.cfr.error.title").slice(0, 32);
  const between = (minimum: number, maximum: number, error: string): PlannedValidation => ({
    ...prompt,
    kind: "decimal",
    minimum,
    maximum,
    alert: "warning",
    errorTitle,
    error,
  });
  switch (key) {
    case "unit":
    case "objective":
    case "class": {
      const error = translate(`template.cfr.error.${key}`);
      return { ...prompt, kind: "list", listName: names[LISTS[key]], alert: "information", errorTitle, error };
    }
    case "rawScore": {
      const ratings = scale.levels.map(({ score }) => score);
      const [least, most] = [Math.min(...ratings), Math.max(...ratings)];
      return between(least, most, translate("template.cfr.error.rating", { from: least, to: most }));
    }
    case "objectiveWeight":
    case "weight":
      return between(0, weights.total, translate("template.cfr.error.weight", { total: weights.total }));
    default:
      return { ...prompt, kind: "prompt-only", alert: "information" };
  }
}
