import type { SheetPlan } from "../../grid/sheet-plan";
import { quoteSheet } from "../../grid/cell-ref";
import { listAddresses } from "./plan-lists";
import { markChoice } from "./plan-marks-sheet";
import { qualityFormulas } from "./quality-formulas";
import { putQualityTable } from "./quality-table";
import { sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const REASON_COLUMNS = ["rule", "sheet", "cell", "reason", "by", "date"] as const;
const REASON_HEADER = 4;
const REASON_LINES = 25;
export const MARK_HEADER = REASON_HEADER + REASON_LINES + 3;

/**
 * Why findings were left as they are, and what reviewers think of the draft. `counted`: marks that need no person, by
 * criterion, as formulas show them at first.
 */
export function planReview(context: TemplateContext, counted: ReadonlyMap<string, number>): SheetPlan {
  const { names, translate } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.review.title"), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(REASON_HEADER - 1, 0, translate("template.cfr.review.reasons"), "label");
  draft.put(REASON_HEADER - 1, 3, translate("template.cfr.review.reasons.help"), "help");
  REASON_COLUMNS.forEach((key, column) => {
    draft.put(REASON_HEADER, column, translate(`template.cfr.review.${key}`), "heading");
    for (let line = 1; line <= REASON_LINES; line += 1)
      draft.put(REASON_HEADER + line, column, undefined, key === "date" ? "date" : "input");
  });
  draft.put(MARK_HEADER - 1, 0, translate("template.cfr.review.quality"), "label");
  draft.put(MARK_HEADER - 1, 3, translate("template.cfr.review.quality.help"), "help");
  const formulas = qualityFormulas(context);
  putQualityTable(draft, MARK_HEADER, {
    guideline: context.guideline,
    translate,
    marksRange: `${quoteSheet(names.lists)}!${listAddresses(context).marks}`,
    counted: ({ id }) => {
      const formula = formulas.get(id);
      return formula === undefined ? counted.get(id) : { formula, cached: counted.get(id) ?? "" };
    },
  });
  return {
    name: names.review,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [10, 30, 10, 70, 18, 18, 10],
    rowHeights: {},
    freeze: null,
    validations: [markChoice({ guideline: context.guideline, translate, listName: names.marksName }, MARK_HEADER)],
    conditionalFormats: [
      {
        area: { top: REASON_HEADER + 1, bottom: REASON_HEADER + REASON_LINES, left: 3, right: 4 },
        formula: `=AND(LEN($A${REASON_HEADER + 2})>0,LEN(D${REASON_HEADER + 2})=0)`,
        fill: COLORS.missing,
      },
    ],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
