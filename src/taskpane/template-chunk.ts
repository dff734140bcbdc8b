import { planCfr } from "../cfr/template/plan-cfr";
import type { Translate } from "../check/message";
import { assertNever } from "../grid/assert-never";
import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import type { Language } from "../guidelines/wording/wording";
import { planJmi } from "../jmi/template/plan-jmi";
import type { TemplateOptions } from "../session/engine";

export { planReviewSheet } from "../check/plan-review-sheet";
export { templateTexts } from "../messages/en/template-texts";

/** Plans the template of a guideline's kind; loaded when somebody asks for one. */
export function planTemplate(
  options: TemplateOptions,
  taken: TakenNames,
  translate: Translate,
  language: Language,
): WorkbookPlan {
  const { guideline, entity, period, sample } = options;
  switch (guideline.kind) {
    case "cfr":
      return planCfr({ guideline, entity, period, sample, translate, language, taken });
    case "jmi":
      return planJmi({ guideline, entity, period, sample, translate, language, taken });
    default:
      return assertNever(guideline);
  }
}
