import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { daySerial } from "../../grid/day-serial";
import { SAMPLE_WORKSHOP } from "./sample";
import { sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** The cell that holds day T, the first day of the workshop. */
const DAY_T = { row: 3, column: 3, a1: "$D$4" } as const;
/** The eleven steps stand from here on, each in one row. */
const CALENDAR_FIRST_ROW = 6;
/** Days after T by which each of the handbook's eleven steps is due; the request (step 1) can come at any time. */
const STEP_DAYS: readonly (number | null)[] = [null, 0, 5, 7, 20, 30, 45, 45, 55, 70, 75];
/** From so many days after T the nodal agency reports which drafts came in (step 5 of the handbook). */
const REPORTING_FROM = 10;

const COLUMNS = ["step", "what", "when", "date", "who", "where", "done"] as const;

/** The way from the request to publication, with dates that follow from day T alone. */
export function planCalendar(context: TemplateContext): SheetPlan {
  const { names, translate, sample } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.calendar.title"), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(2, 0, translate("template.cfr.calendar.help"), "note");
  draft.put(DAY_T.row, 1, translate("template.cfr.calendar.dayT.label"), "label");
  draft.put(DAY_T.row, DAY_T.column, sample ? { date: SAMPLE_WORKSHOP } : undefined, "date");
  draft.put(DAY_T.row, DAY_T.column + 1, translate("template.cfr.calendar.dayT.help"), "help");
  COLUMNS.forEach((key, column) =>
    draft.put(CALENDAR_FIRST_ROW - 1, column, translate(`template.cfr.calendar.${key}`), "heading"),
  );
  const line = (row: number, step: PlannedContent, key: string, days: number | null) => {
    const when = days === null ? translate("template.cfr.calendar.anyTime") : days === 0 ? "T" : `T+${days}`;
    draft.put(row, 0, step, "value");
    draft.put(row, 1, translate(`template.cfr.calendar.step.${key}.what`), "input");
    draft.put(row, 2, when, "input");
    draft.put(row, 3, days === null ? undefined : dayAfter(days, context), "computedDate");
    draft.put(row, 4, translate(`template.cfr.calendar.step.${key}.who`), "input");
    draft.put(row, 5, translate(`template.cfr.calendar.step.${key}.where`), "input");
    draft.put(row, 6, undefined, "date");
  };
  STEP_DAYS.forEach((days, index) => line(CALENDAR_FIRST_ROW + index, index + 1, String(index + 1), days));
  line(CALENDAR_FIRST_ROW + STEP_DAYS.length, "5a", "report", REPORTING_FROM);
  return {
    name: names.calendar,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [6, 58, 12, 14, 40, 26, 14],
    rowHeights: {},
    freeze: { rows: CALENDAR_FIRST_ROW, columns: 0 },
    validations: [
      {
        kind: "prompt-only",
        alert: "information",
        area: { top: DAY_T.row, bottom: DAY_T.row, left: DAY_T.column, right: DAY_T.column },
        promptTitle: translate("template.cfr.calendar.dayT.label").slice(0, 32),
        prompt: translate("template.cfr.calendar.dayT.help").slice(0, 255),
      },
    ],
    conditionalFormats: [
      {
        area: { top: DAY_T.row, bottom: DAY_T.row, left: DAY_T.column, right: DAY_T.column },
        formula: `=COUNT(${DAY_T.a1})=0`,
        fill: COLORS.missing,
      },
    ],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}

function dayAfter(days: number, { sample }: TemplateContext): PlannedContent {
  const formula = `=IF(COUNT(${DAY_T.a1})=0,"",${DAY_T.a1}+${days})`;
  return { formula, cached: sample ? daySerial(SAMPLE_WORKSHOP, "1900") + days : "" };
}
