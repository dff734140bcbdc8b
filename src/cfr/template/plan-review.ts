import type { PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import { quoteSheet } from "../../grid/cell-ref";
import { QUALITY_PARTS } from "../quality/quality-criteria";
import { objectiveRows } from "./objectives-layout";
import { SAMPLE } from "./sample";
import { sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const REASON_COLUMNS = ["rule", "sheet", "cell", "reason", "by", "date"] as const;
const REASON_HEADER = 4;
const REASON_LINES = 25;
/** Columns of the quality table; the mark stands in column E. */
const MARK_COLUMNS = ["part", "criterion", "weight", "question", "mark", "markedBy"] as const;
export const MARK_HEADER = REASON_HEADER + REASON_LINES + 3;

/** Why findings were left as they are, and what reviewers think of the draft. */
export function planReview(context: TemplateContext): SheetPlan {
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
  MARK_COLUMNS.forEach((key, column) =>
    draft.put(MARK_HEADER, column, translate(`template.cfr.review.${key}`), "heading"),
  );
  const last = putCriteria(draft, context);
  const marks: PlannedValidation = {
    kind: "list",
    listName: names.marksName,
    area: { top: MARK_HEADER + 1, bottom: last, left: 4, right: 4 },
    alert: "stop",
    errorTitle: translate("template.cfr.error.title").slice(0, 32),
    error: translate("template.cfr.error.mark"),
    promptTitle: translate("template.cfr.review.mark").slice(0, 32),
    prompt: translate("template.cfr.prompt.mark"),
  };
  return {
    name: names.review,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [10, 30, 10, 70, 18, 18],
    rowHeights: {},
    freeze: null,
    validations: [marks],
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

/** The last row of the criteria. Below it: what the judged ones come to, and how many are still open. */
function putCriteria(draft: SheetDraft, context: TemplateContext): number {
  const { translate } = context;
  let row = MARK_HEADER;
  for (const { part, weight, criteria } of QUALITY_PARTS) {
    for (const criterion of criteria) {
      row += 1;
      const isCounted = criterion.judge === "program";
      draft.put(row, 0, part, "input");
      draft.put(row, 1, translate(`template.cfr.quality.${criterion.id}`), "input");
      draft.put(row, 2, weight * criterion.weight, "score");
      draft.put(row, 3, translate(`template.cfr.quality.${criterion.id}.help`), "input");
      if (criterion.id === "1C.number") draft.put(row, 4, numberOfObjectives(context), "computedValue");
      else draft.put(row, 4, undefined, isCounted ? "computedValue" : "value");
      draft.put(
        row,
        5,
        isCounted ? translate("template.cfr.review.byProgram") : undefined,
        isCounted ? "computed" : "input",
      );
    }
  }
  const range = (letter: string) => `$${letter}$${MARK_HEADER + 2}:$${letter}$${row + 1}`;
  const [weights, marks] = [range("C"), range("E")];
  const judged = `SUMIF(${marks},">0",${weights})`;
  // At first the number of objectives alone is marked, and only where there are any.
  const { cached: mark } = numberOfObjectives(context);
  const open = QUALITY_PARTS.flatMap(({ criteria }) => criteria).length - (mark === "" ? 0 : 1);
  draft.put(row + 2, 1, translate("template.cfr.review.total"), "label");
  draft.put(
    row + 2,
    4,
    { formula: `=IF(${judged}=0,"",SUMPRODUCT(${weights},${marks})/${judged})`, cached: mark },
    "score",
  );
  draft.put(row + 3, 1, translate("template.cfr.review.open"), "label");
  draft.put(row + 3, 4, { formula: `=ROWS(${marks})-COUNT(${marks})`, cached: open }, "quiet");
  return row;
}

/** The mark for the number of objectives, by the guideline's ranges; the first that holds it counts. */
function numberOfObjectives({ guideline, names, sample }: TemplateContext): {
  readonly formula: string;
  readonly cached: string | number;
} {
  const { top, bottom } = objectiveRows("objectives");
  const listed = `COUNTA(${quoteSheet(names.objectives)}!$B$${top + 1}:$B$${bottom + 2})`;
  const { marks, otherwise } = guideline.limits.objectives;
  const steps = marks.map(({ from, to, mark }) => `IF(AND(${listed}>=${from},${listed}<=${to}),${mark},`).join("");
  return {
    formula: `=IF(${listed}=0,"",${steps}${otherwise}${")".repeat(marks.length + 1)}`,
    cached: sample
      ? (marks.find(({ from, to }) => SAMPLE.length >= from && SAMPLE.length <= to)?.mark ?? otherwise)
      : "",
  };
}
