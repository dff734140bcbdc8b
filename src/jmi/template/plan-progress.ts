import { quoted, sheetDraft } from "../../grid/sheet-draft";
import type { SheetDraft } from "../../grid/sheet-draft";
import type { SheetPlan } from "../../grid/sheet-plan";
import { columnRange } from "./matrix-layout";
import { PROGRESS, lastLineOf, progressFormulas } from "./progress-formulas";
import { STATUSES, statusCell } from "./plan-lists";
import { sampleProgress } from "./sample-progress";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

/** How far each indicator is, as native formulas over the matrix: nothing is typed here but the day of the report. */
export function planProgress(context: JmiTemplateContext): SheetPlan {
  const { names, translate, entity } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.jmi.progress.title"), "title");
  if (entity !== "") draft.put(1, 0, entity, "subtitle");
  draft.put(
    2,
    0,
    translate("template.jmi.progress.help", { tolerance: context.guideline.limits.progressTolerance }),
    "note",
  );
  putDays(draft, context);
  putLines(draft, context);
  putCounts(draft, context);
  const differs = PROGRESS.columns.indexOf("differs");
  return {
    name: names.progress,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [6, 34, 38, 13, 13, 13, 12, 12, 18, 18, 14, 3, 20, 12, 12],
    rowHeights: { [PROGRESS.headerRow]: 32 },
    freeze: { rows: PROGRESS.headerRow + 1, columns: 0 },
    validations: [
      {
        kind: "prompt-only",
        alert: "information",
        area: { top: PROGRESS.dayRow, bottom: PROGRESS.dayRow, left: 2, right: 2 },
        promptTitle: translate("template.jmi.progress.day").slice(0, 32),
        prompt: translate("template.jmi.progress.day.help").slice(0, 255),
      },
    ],
    conditionalFormats: [
      {
        area: { top: PROGRESS.firstRow, bottom: lastLineOf(context.preparedRows), left: differs, right: differs },
        formula: `=LEN($K${PROGRESS.firstRow + 1})>0`,
        fill: COLORS.missing,
      },
    ],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: PROGRESS.headerRow, last: PROGRESS.headerRow },
    },
    showGridlines: false,
  };
}

function putDays(draft: SheetDraft, { translate, periods, sample }: JmiTemplateContext): void {
  const { from, to } = periods.output;
  draft.put(PROGRESS.dayRow, 1, translate("template.jmi.progress.day"), "label");
  draft.put(PROGRESS.dayRow, 2, sample ? { date: `${from}-09-18` } : undefined, "date");
  draft.put(PROGRESS.dayRow, 3, translate("template.jmi.progress.start"), "label");
  draft.put(PROGRESS.dayRow, 5, { date: `${from}-01-01` }, "date");
  draft.put(PROGRESS.dayRow, 6, translate("template.jmi.progress.end"), "label");
  draft.put(PROGRESS.dayRow, 8, { date: `${to}-12-31` }, "date");
}

function putLines(draft: SheetDraft, context: JmiTemplateContext): void {
  const { translate, names, guideline, preparedRows } = context;
  const shown = sampleProgress(context);
  PROGRESS.columns.forEach((key, column) =>
    draft.put(PROGRESS.headerRow, column, translate(`template.jmi.progress.${key}`), "heading"),
  );
  for (let line = 0; line < preparedRows; line += 1) {
    const row = PROGRESS.firstRow + line;
    const formulas = progressFormulas(row, {
      range: (key) => columnRange(key, names.matrix, preparedRows),
      status: (status) => statusCell(status, names.lists),
      tolerance: guideline.limits.progressTolerance,
      differs: quoted(translate("template.jmi.progress.differsWord")),
    });
    draft.put(row, 0, line + 1, "number");
    for (const [key, formula] of formulas) {
      const style =
        key === "share" || key === "time" ? "percent" : key === "output" || key === "indicator" ? "input" : "value";
      draft.put(row, PROGRESS.columns.indexOf(key), { formula, cached: shown[line]?.[key] ?? "" }, style);
    }
  }
}

/** How many indicators have each status, as reported and as computed. */
function putCounts(draft: SheetDraft, context: JmiTemplateContext): void {
  const { translate, names, preparedRows } = context;
  const shown = sampleProgress(context);
  const left = PROGRESS.columns.length + 1;
  const heads = ["status", "reported", "computed"] as const;
  heads.forEach((key, index) =>
    draft.put(PROGRESS.headerRow, left + index, translate(`template.jmi.progress.count.${key}`), "heading"),
  );
  STATUSES.forEach((status, index) => {
    const row = PROGRESS.firstRow + index;
    const word = translate(`template.jmi.status.${status}`);
    draft.put(row, left, { formula: `=${statusCell(status, names.lists)}`, cached: word }, "input");
    for (const [offset, letter, key] of [
      [1, "J", "reported"],
      [2, "I", "computed"],
    ] as const) {
      const range = `$${letter}$${PROGRESS.firstRow + 1}:$${letter}$${lastLineOf(preparedRows) + 1}`;
      draft.put(
        row,
        left + offset,
        {
          formula: `=COUNTIF(${range},$M${row + 1})`,
          cached: shown.filter((line) => line[key] === word).length,
        },
        "number",
      );
    }
  });
}
