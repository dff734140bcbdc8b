import type { SheetPlan } from "../../grid/sheet-plan";
import { putScoreFigures } from "./score-figures";
import { SCORE_ROWS } from "./score-layout";
import type { ShownScore } from "./score-layout";
import { putScoreObjectives } from "./score-objectives";
import { sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** The composite and what it is made of, as native formulas over "2 Matrix". */
export function planScore(context: TemplateContext, shown: ShownScore): SheetPlan {
  const { translate, names } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.score.title"), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(2, 0, translate("template.cfr.score.help"), "note");
  putScoreFigures(draft, context, shown);
  putScoreObjectives(draft, context, shown);
  const wrong = { fill: COLORS.wrong, fontColor: COLORS.wrongText, bold: true };
  const checks = { top: SCORE_ROWS.objectiveWeights, bottom: SCORE_ROWS.indicatorWeights, left: 1, right: 1 };
  const { total, tolerance } = context.guideline.weights;
  return {
    name: names.score,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [44, 18, 18, 18, 18],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [
      { area: checks, formula: `=AND(B${checks.top + 1}>0,ABS(B${checks.top + 1}-${total})>${tolerance})`, ...wrong },
    ],
    print: { orientation: "portrait", fitToWidth: true },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}
