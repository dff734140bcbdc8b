import type { CellRef } from "../../grid/cell-ref";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { JmiDateCell, JmiMatrix } from "../matrix";
import { readReportedStatus } from "../progress/reported-status";
import type { JmiFollowUp, JmiMeeting } from "../twg/twg";
import { dayBefore } from "./day-before";

/**
 * What the year of a working group asks for. "agenda": agenda, documents and progress report go out for the meeting of
 * `meeting`. "meeting": it is held; `jmiOnAgenda` and `crdbPresent` are false where the sheet does not say so yet.
 * "meetings": `missing` more of them until the year ends. "follow-up": an action that a meeting asked for. "drafts": new
 * indicators go to CRDB/CDC before `before`.
 */
export type DueItem = {
  /** The last day for it, YYYY-MM-DD. */
  readonly day: string;
  readonly isOverdue: boolean;
  /** The cell that it comes from. */
  readonly at: CellRef;
} & (
  | { readonly kind: "agenda"; readonly meeting: string }
  | { readonly kind: "meeting"; readonly jmiOnAgenda: boolean; readonly crdbPresent: boolean }
  | { readonly kind: "meetings"; readonly year: string; readonly held: number; readonly missing: number }
  | { readonly kind: "follow-up"; readonly action: string; readonly owner: string }
  | { readonly kind: "drafts"; readonly before: string }
);

/** What is due from a day on, and what is overdue by then, the earliest first. Days that cannot be read give nothing. */
export function nextDue({ twg }: Pick<JmiMatrix, "twg">, guideline: JmiGuideline, asOf: string): readonly DueItem[] {
  if (!twg) return [];
  const meetings = (twg.meetings?.rows ?? []).flatMap((row) => {
    const day = dayOf(row.date);
    return day === null ? [] : [{ row, day }];
  });
  const items = [
    ...meetings.flatMap(({ row, day }) => (day < asOf ? [] : meetingItems(row, day, guideline, asOf))),
    ...(twg.meetings ? meetingsOfYear(meetings, twg.meetings.at, guideline, asOf) : []),
    ...(twg.followUps?.rows ?? []).flatMap((row) => followUpItem(row, asOf)),
    ...draftsItem({ twg }, guideline, asOf),
  ];
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function meetingItems(row: JmiMeeting, day: string, guideline: JmiGuideline, asOf: string): readonly DueItem[] {
  const { date, agendaSent, jmiOnAgenda, crdbPresent } = row;
  const due = dayBefore(day, guideline.limits.agendaDays, guideline.agendaDaysCounted);
  // Something is written there: whether it was in time is for the rules to say.
  const isSent = agendaSent !== null && agendaSent.raw !== "";
  const agenda: DueItem = {
    kind: "agenda",
    day: due,
    isOverdue: due < asOf,
    at: agendaSent?.at ?? date.at,
    meeting: day,
  };
  const meeting: DueItem = {
    kind: "meeting",
    day,
    isOverdue: false,
    at: date.at,
    jmiOnAgenda: jmiOnAgenda?.ticked === true,
    crdbPresent: crdbPresent?.ticked === true,
  };
  return isSent ? [meeting] : [agenda, meeting];
}

/** The meetings that the year of `asOf` still lacks, those that are planned counted in. */
function meetingsOfYear(
  meetings: readonly { readonly day: string }[],
  at: CellRef,
  { limits }: JmiGuideline,
  asOf: string,
): readonly DueItem[] {
  const year = asOf.slice(0, 4);
  const held = meetings.filter(({ day }) => day.startsWith(`${year}-`)).length;
  const missing = limits.meetingsPerYear - held;
  return missing > 0 ? [{ kind: "meetings", day: `${year}-12-31`, isOverdue: false, at, year, held, missing }] : [];
}

function followUpItem({ action, owner, due, status }: JmiFollowUp, asOf: string): readonly DueItem[] {
  const day = due && dayOf(due);
  const words = status?.text ?? "";
  const isDone = readReportedStatus(words, "").status === "achieved" || DONE.test(words);
  if (day === null || isDone) return [];
  return [
    { kind: "follow-up", day, isOverdue: day < asOf, at: action.at, action: action.text, owner: owner?.text ?? "" },
  ];
}

const DONE = /^\s*(?:done|closed|completed?|finished|implemented|yes|fait|terminée?|ü|x|✓|បានបញ្ចប់|រួចរាល់)[\s.]*$/iu;

function draftsItem({ twg }: Pick<JmiMatrix, "twg">, { deadlines }: JmiGuideline, asOf: string): readonly DueItem[] {
  const cell = twg?.about?.days.submitted;
  const before = deadlines.drafts;
  if (!cell || cell.raw !== "" || before === null || asOf >= before) return [];
  return [{ kind: "drafts", day: dayBefore(before, 1, "calendar"), isOverdue: false, at: cell.at, before }];
}

function dayOf({ reading }: JmiDateCell): string | null {
  return reading.state === "date" && reading.confidence === "sure" ? reading.lastDay : null;
}
