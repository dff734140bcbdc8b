import { daySerial, serialToIso } from "../../grid/day-serial";
import type { PlannedContent, PlannedDate } from "../../grid/sheet-plan";
import { ROLES } from "./plan-lists";
import type { JmiTemplateContext } from "./template-options";

/** The worked example's words, with its years. */
function sampleWords({ translate, periods }: JmiTemplateContext): (key: string) => string {
  const args = { from: String(periods.output.from), to: String(periods.output.to) };
  return (key) => translate(`template.jmi.sample.${key}`, args);
}

/** What the example's About sheet says of its working group. */
export function sampleAbout(context: JmiTemplateContext): readonly (readonly [SampleAboutLine, PlannedContent])[] {
  const { translate, periods, guideline } = context;
  const { from } = periods.output;
  const word = sampleWords(context);
  const { drafts } = guideline.deadlines;
  const submitted = `${from}-04-02`;
  const [yes, no] = [translate("template.jmi.yesNo.yes"), translate("template.jmi.yesNo.no")];
  return [
    ["hostMinistry", word("about.hostMinistry")],
    ["chair", word("member.chair.name")],
    ["facilitator", word("member.facilitator.name")],
    ["secretariat", word("member.secretariat.name")],
    ["contact", word("about.contact")],
    ["identified", yes],
    ["formulated", yes],
    ["implemented", no],
    ["monitored", yes],
    ["agreed", { date: `${from}-03-21` }],
    // A deadline of an earlier round says nothing about this one's years.
    ...(drafts === null || submitted < drafts ? [["submitted", { date: submitted }] as const] : []),
    ["chairSigned", { date: `${from}-03-21` }],
    ["facilitatorSigned", { date: `${from}-03-21` }],
  ];
}

type SampleAboutLine =
  | "hostMinistry"
  | "chair"
  | "facilitator"
  | "secretariat"
  | "contact"
  | "identified"
  | "formulated"
  | "implemented"
  | "monitored"
  | "agreed"
  | "submitted"
  | "chairSigned"
  | "facilitatorSigned";

export interface SampleMeeting {
  readonly date: PlannedDate;
  readonly agendaSent: PlannedDate;
  readonly items: string;
  readonly jmiOnAgenda: string;
  readonly crdbPresent: string;
  readonly minutes: PlannedDate;
}

/** Two meetings in each year of the outputs, their agendas sent in good time. */
export function sampleMeetings(context: JmiTemplateContext): readonly SampleMeeting[] {
  const { translate, periods } = context;
  const word = sampleWords(context);
  const yes = translate("template.jmi.yesNo.yes");
  const meeting = (date: string, minutes: string, items: string): SampleMeeting => ({
    date: { date },
    agendaSent: { date: daysBefore(date, noticeDays(context)) },
    items: word(items),
    jmiOnAgenda: yes,
    crdbPresent: yes,
    minutes: { date: minutes },
  });
  const years = Array.from({ length: periods.output.to - periods.output.from + 1 }, (_, index) => index);
  return years.flatMap((index) => {
    const year = periods.output.from + index;
    return [
      meeting(`${year}-03-21`, `${year}-03-28`, index === 0 ? "meeting.agree" : "meeting.plan"),
      meeting(`${year}-09-18`, `${year}-09-25`, "meeting.progress"),
    ];
  });
}

/** Some days more than the guideline asks for, whichever way it counts them. */
function noticeDays({ guideline }: JmiTemplateContext): number {
  const { agendaDays } = guideline.limits;
  return 4 + (guideline.agendaDaysCounted === "calendar" ? agendaDays : Math.ceil((agendaDays / 5) * 7));
}

function daysBefore(day: string, days: number): string {
  return serialToIso(daySerial(day, "1900") - days, "1900") ?? day;
}

/** What the first meeting asked for. */
export function sampleFollowUps(
  context: JmiTemplateContext,
): readonly Readonly<Record<"action" | "owner" | "due" | "status", PlannedContent>>[] {
  const { translate, periods } = context;
  const word = sampleWords(context);
  return [
    {
      action: word("followUp.action"),
      owner: word("followUp.owner"),
      due: { date: `${periods.output.from}-06-30` },
      status: translate("template.jmi.status.achieved"),
    },
  ];
}

/** One member for each role. */
export function sampleMembers(
  context: JmiTemplateContext,
): readonly Readonly<Partial<Record<"role" | "name" | "institution" | "since", PlannedContent>>>[] {
  const { translate, periods } = context;
  const word = sampleWords(context);
  const { from } = periods.output;
  return ROLES.map((role) => ({
    role: translate(`template.jmi.role.${role}`),
    name: word(`member.${role}.name`),
    institution: word(`member.${role}.institution`),
    // The lead facilitator's term would be over for whoever opens the example years later.
    ...(role === "facilitator" ? {} : { since: { date: `${from - 1}-10-01` } }),
  }));
}

/** The guideline's issues: the first is dealt with in the indicators, of the others the example says why not. */
export function sampleCrossCutting(
  context: JmiTemplateContext,
): readonly Readonly<Record<"issue" | "covered" | "how" | "focalPoint", string>>[] {
  const { guideline, translate } = context;
  const word = sampleWords(context);
  return guideline.crossCutting.map((issue, index) => ({
    issue,
    covered: translate(`template.jmi.yesNo.${index === 0 ? "yes" : "no"}`),
    how: word(index === 0 ? "crossCutting.covered" : "crossCutting.elsewhere"),
    focalPoint: word("member.focalPoint.name"),
  }));
}
