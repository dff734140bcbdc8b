import { sheetDraft } from "../../grid/sheet-draft";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { ROLES } from "./plan-lists";
import { sampleCrossCutting, sampleMembers } from "./sample-twg";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const ISSUE_COLUMNS = ["issue", "covered", "how", "focalPoint"] as const;
const MEMBER_COLUMNS = ["role", "name", "institution", "since", "contact"] as const;
type IssueRow = Readonly<Partial<Record<(typeof ISSUE_COLUMNS)[number], PlannedContent>>>;
type MemberRow = Readonly<Partial<Record<(typeof MEMBER_COLUMNS)[number], PlannedContent>>>;
const ISSUE_HEADER = 4;
const SPARE_ISSUES = 2;
const PREPARED_MEMBERS = 30;

/** Cross-cutting issues with their focal points, and who belongs to the group, a row prepared for each role there is. */
export function planMembers(context: JmiTemplateContext): SheetPlan {
  const { names, translate, guideline, entity, sample } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.jmi.members.title"), "title");
  if (entity !== "") draft.put(1, 0, entity, "subtitle");
  draft.put(2, 0, translate("template.jmi.members.help"), "note");
  const issues: readonly IssueRow[] = sample
    ? sampleCrossCutting(context)
    : guideline.crossCutting.map((issue) => ({ issue }));
  const lastIssue = ISSUE_HEADER + issues.length + SPARE_ISSUES;
  ISSUE_COLUMNS.forEach((key, column) => {
    draft.put(ISSUE_HEADER, column, translate(`template.jmi.crossCutting.${key}`), "heading");
    for (let row = ISSUE_HEADER + 1; row <= lastIssue; row += 1) {
      draft.put(row, column, issues[row - ISSUE_HEADER - 1]?.[key], "input");
    }
  });
  const header = lastIssue + 3;
  draft.put(header - 1, 0, translate("template.jmi.members.list"), "label");
  const members: readonly MemberRow[] = sample
    ? sampleMembers(context)
    : ROLES.map((role) => ({ role: translate(`template.jmi.role.${role}`) }));
  MEMBER_COLUMNS.forEach((key, column) => {
    draft.put(header, column, translate(`template.jmi.members.${key}`), "heading");
    for (let line = 0; line < PREPARED_MEMBERS; line += 1) {
      const content = members[line]?.[key];
      draft.put(header + 1 + line, column, content, typeof content === "object" ? "date" : "input");
    }
  });
  const list = { kind: "list", alert: "information" } as const;
  const texts = {
    errorTitle: translate("template.jmi.error.title"),
    error: translate("template.jmi.error.list"),
  };
  return {
    name: names.members,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [40, 28, 44, 24, 30],
    rowHeights: {},
    freeze: null,
    validations: [
      {
        ...list,
        ...texts,
        listName: names.yesNoName,
        area: { top: ISSUE_HEADER + 1, bottom: lastIssue, left: 1, right: 1 },
      },
      {
        ...list,
        ...texts,
        listName: names.rolesName,
        area: { top: header + 1, bottom: header + PREPARED_MEMBERS, left: 0, right: 0 },
      },
    ],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
