import { toA1 } from "../../grid/cell-ref";
import { daySerial } from "../../grid/day-serial";
import { sheetDraft } from "../../grid/sheet-draft";
import type { SheetDraft } from "../../grid/sheet-draft";
import type { PlannedContent, PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import { sampleFollowUps, sampleMeetings } from "./sample-twg";
import type { SampleMeeting } from "./sample-twg";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const COLUMNS = ["date", "agendaDue", "agendaSent", "items", "jmiOnAgenda", "crdbPresent", "minutes"] as const;
type MeetingColumn = (typeof COLUMNS)[number];
const HEADER_ROW = 4;
const PREPARED_MEETINGS = 14;
const LAST_MEETING = HEADER_ROW + PREPARED_MEETINGS;
const FOLLOW_UP_COLUMNS = ["action", "owner", "due", "status"] as const;
/** Under the meetings: a label, the headings, the rows. */
const FOLLOW_UP_HEADER = LAST_MEETING + 3;
const PREPARED_FOLLOW_UPS = 15;
/** Years and how many meetings each had stand to the right. */
const YEAR_COLUMN = COLUMNS.length + 1;

/** The group's meetings with the day by which each agenda is due, and what the meetings asked for. */
export function planMeetings(context: JmiTemplateContext): SheetPlan {
  const { names, translate, guideline, entity } = context;
  const { agendaDays, meetingsPerYear } = guideline.limits;
  const meetings = context.sample ? sampleMeetings(context) : [];
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.jmi.meetings.title"), "title");
  if (entity !== "") draft.put(1, 0, entity, "subtitle");
  draft.put(2, 0, translate("template.jmi.meetings.help", { days: agendaDays, meetings: meetingsPerYear }), "note");
  putMeetings(draft, context, meetings);
  putYears(draft, context, meetings);
  putFollowUps(draft, context);
  const ticks = (["jmiOnAgenda", "crdbPresent"] as const).map((key): PlannedValidation => ({
    kind: "list",
    listName: names.yesNoName,
    area: { top: HEADER_ROW + 1, bottom: LAST_MEETING, left: COLUMNS.indexOf(key), right: COLUMNS.indexOf(key) },
    alert: "information",
    errorTitle: translate("template.jmi.error.title"),
    error: translate("template.jmi.error.list"),
  }));
  return {
    name: names.meetings,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [34, 16, 18, 48, 14, 14, 16, 3, 10, 12],
    rowHeights: { [HEADER_ROW]: 32 },
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    validations: ticks,
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    showGridlines: false,
  };
}

function putMeetings(draft: SheetDraft, context: JmiTemplateContext, meetings: readonly SampleMeeting[]): void {
  const { translate } = context;
  COLUMNS.forEach((key, column) => draft.put(HEADER_ROW, column, translate(`template.jmi.meetings.${key}`), "heading"));
  for (let row = HEADER_ROW + 1; row <= LAST_MEETING; row += 1) {
    const meeting = meetings[row - HEADER_ROW - 1];
    COLUMNS.forEach((key, column) => {
      const content = key === "agendaDue" ? agendaDue(row, meeting, context) : meeting?.[key];
      draft.put(row, column, content, styleOf(key, content));
    });
  }
}

function styleOf(key: MeetingColumn, content: PlannedContent | undefined): string {
  if (key === "agendaDue") return "date";
  return typeof content === "object" ? "date" : key === "items" ? "input" : "value";
}

/** Days before the meeting by which agenda and documents go out; a date typed as text gives none. */
function agendaDue(row: number, meeting: SampleMeeting | undefined, { guideline }: JmiTemplateContext): PlannedContent {
  const date = `$${toA1({ row, column: 0 })}`;
  const { agendaDays } = guideline.limits;
  const isCalendar = guideline.agendaDaysCounted === "calendar";
  const due = isCalendar ? `${date}-${agendaDays}` : `WORKDAY(${date},-${agendaDays})`;
  const formula = `=IF(COUNT(${date})=0,"",${due})`;
  if (!meeting) return { formula, cached: "" };
  return isCalendar ? { formula, cached: daySerial(meeting.date.date, "1900") - agendaDays } : { formula };
}

function putYears(draft: SheetDraft, context: JmiTemplateContext, meetings: readonly SampleMeeting[]): void {
  const { translate, periods } = context;
  draft.put(HEADER_ROW, YEAR_COLUMN, translate("template.jmi.meetings.year"), "heading");
  draft.put(HEADER_ROW, YEAR_COLUMN + 1, translate("template.jmi.meetings.held"), "heading");
  const dates = `$A$${HEADER_ROW + 2}:$A$${LAST_MEETING + 1}`;
  for (let year = periods.outcome.from; year <= periods.outcome.to; year += 1) {
    const row = HEADER_ROW + 1 + year - periods.outcome.from;
    draft.put(row, YEAR_COLUMN, year, "number");
    const formula = `=COUNTIFS(${dates},">="&DATE(${year},1,1),${dates},"<"&DATE(${year + 1},1,1))`;
    const held = meetings.filter(({ date }) => date.date.startsWith(`${year}-`)).length;
    draft.put(row, YEAR_COLUMN + 1, { formula, cached: held }, "number");
  }
}

function putFollowUps(draft: SheetDraft, context: JmiTemplateContext): void {
  const { translate, sample } = context;
  const followUps = sample ? sampleFollowUps(context) : [];
  draft.put(FOLLOW_UP_HEADER - 1, 0, translate("template.jmi.followUps.title"), "label");
  FOLLOW_UP_COLUMNS.forEach((key, column) => {
    draft.put(FOLLOW_UP_HEADER, column, translate(`template.jmi.followUps.${key}`), "heading");
    for (let line = 0; line < PREPARED_FOLLOW_UPS; line += 1) {
      const content = followUps[line]?.[key];
      draft.put(FOLLOW_UP_HEADER + 1 + line, column, content, typeof content === "object" ? "date" : "input");
    }
  });
}
