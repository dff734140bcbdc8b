import { knownElsewhere } from "../../parse/headings/known-elsewhere";
import {
  CROSS_CUTTING_ELSEWHERE,
  FOLLOW_UPS_ELSEWHERE,
  MEETINGS_ELSEWHERE,
  MEMBERS_ELSEWHERE,
  REVISIONS_ELSEWHERE,
} from "./headings-elsewhere";
import type { TwgTableForm } from "./twg-table";
import type { JmiJointly, JmiRole, TwgDay, TwgText } from "./twg";

/** Labels of the About sheet, folded, as our template and older cover pages have them. */
export const ABOUT_LABELS: Readonly<Record<TwgText | TwgDay | JmiJointly, readonly string[]>> = {
  twg: ["technical working group", "twg"],
  hostMinistry: ["host ministry", "ministry", "host institution"],
  chair: ["chair", "twg chair", "chairperson"],
  facilitator: ["dp lead facilitator", "lead facilitator", "dp facilitator", "dp lead facilitators"],
  secretariat: ["secretariat focal point", "twg secretariat", "secretariat"],
  contact: ["contact of the secretariat", "contact"],
  agreed: ["agreed by the twg on", "date of twg agreement", "agreement date", "agreed on"],
  submitted: ["sent to crdb/cdc on", "submitted on", "submitted to crdb/cdc on"],
  chairSigned: ["signed by the chair on"],
  facilitatorSigned: ["signed by the dp lead facilitator on"],
  identified: ["jointly identified"],
  formulated: ["jointly formulated"],
  implemented: ["jointly implemented"],
  monitored: ["jointly monitored"],
};

export type MeetingColumn = "agendaSent" | "items" | "jmiOnAgenda" | "crdbPresent" | "minutes";

export const MEETINGS: TwgTableForm<"date", MeetingColumn> = {
  head: "date",
  withOneOf: ["agendaSent", "crdbPresent", "minutes"],
  specs: knownElsewhere(
    [
      { key: "date", synonyms: ["meeting date", "date of meeting", "meeting", "date", "meeting on"] },
      {
        key: "agendaSent",
        synonyms: ["agenda sent on", "agenda sent", "documents sent on", "agenda and documents sent on"],
      },
      { key: "items", synonyms: ["agenda items", "items", "agenda"] },
      { key: "jmiOnAgenda", synonyms: ["JMIs on the agenda", "JMI on the agenda", "JMIs on agenda"] },
      { key: "crdbPresent", synonyms: ["CRDB/CDC present", "CRDB present", "CRDB/CDC representative present"] },
      { key: "minutes", synonyms: ["minutes sent on", "minutes date", "date of minutes", "minutes"] },
    ],
    MEETINGS_ELSEWHERE,
  ),
};

export type FollowUpColumn = "owner" | "due" | "status";

export const FOLLOW_UPS: TwgTableForm<"action", FollowUpColumn> = {
  head: "action",
  withOneOf: ["owner", "due"],
  specs: knownElsewhere(
    [
      { key: "action", synonyms: ["action", "follow-up", "follow-up action", "action point"] },
      { key: "owner", synonyms: ["owner", "responsible", "who"] },
      { key: "due", synonyms: ["due", "due date", "due on"] },
      { key: "status", synonyms: ["status", "state"] },
    ],
    FOLLOW_UPS_ELSEWHERE,
  ),
};

export type MemberColumn = "name" | "institution" | "since";

export const MEMBERS: TwgTableForm<"role", MemberColumn> = {
  head: "role",
  withOneOf: ["name", "institution"],
  specs: knownElsewhere(
    [
      { key: "role", synonyms: ["role", "role in the TWG", "function"] },
      { key: "name", synonyms: ["name", "member", "full name"] },
      { key: "institution", synonyms: ["institution", "organisation", "organization", "ministry or organisation"] },
      { key: "since", synonyms: ["since", "member since", "start date", "appointed on"] },
    ],
    MEMBERS_ELSEWHERE,
  ),
};

export type CrossCuttingColumn = "covered" | "how" | "focalPoint";

export const CROSS_CUTTING: TwgTableForm<"issue", CrossCuttingColumn> = {
  head: "issue",
  withOneOf: ["covered", "how", "focalPoint"],
  specs: knownElsewhere(
    [
      { key: "issue", synonyms: ["cross-cutting issue", "cross cutting issues", "cross-cutting theme"] },
      { key: "covered", synonyms: ["in the JMIs", "covered", "addressed"] },
      { key: "how", synonyms: ["how, or why not", "how", "how it is addressed"] },
      { key: "focalPoint", synonyms: ["focal point", "focal point name"] },
    ],
    CROSS_CUTTING_ELSEWHERE,
  ),
};

export type RevisionColumn = "before" | "after" | "meeting" | "reason" | "by";

export const REVISIONS: TwgTableForm<"cell", RevisionColumn> = {
  head: "cell",
  withOneOf: ["reason"],
  specs: knownElsewhere(
    [
      { key: "cell", synonyms: ["cell", "changed cell"] },
      { key: "before", synonyms: ["agreed text", "before", "old text"] },
      { key: "after", synonyms: ["new text", "after"] },
      { key: "meeting", synonyms: ["TWG meeting on", "meeting date", "date of meeting"] },
      { key: "reason", synonyms: ["reason", "reason for the change"] },
      { key: "by", synonyms: ["by", "entered by"] },
    ],
    REVISIONS_ELSEWHERE,
  ),
};

/** How a member's role is recognised; the first that fits counts. */
export const ROLES: readonly (readonly [JmiRole, RegExp])[] = [
  ["facilitator", /facilitator|facilitateur|អ្នកសម្របសម្រួល/i],
  ["crdb", /\bcrdb\b|\bcdc\b/i],
  ["secretariat", /secretar(?:iat|y)|secrétariat|លេខាធិការ/i],
  ["chair", /\bchair|présidente?|^ប្រធាន/i],
  ["focal-point", /focal\s*point|point\s*focal|មន្ត្រីបង្គោល/i],
  ["adviser", /advis[eo]r|technical assistan|conseill|ទីប្រឹក្សា/i],
  ["ngo", /\bngos?\b|non-governmental|civil society|\bong\b|société civile|អង្គការមិនមែនរដ្ឋាភិបាល/i],
  ["partner", /development partner|\bdps?\b|\bdonor|partenaire|ដៃគូអភិវឌ្ឍន៍/i],
  ["rgc", /\brgc\b|government|ministry|line agency|gouvernement|ministère|រដ្ឋាភិបាល|ក្រសួង/i],
];
