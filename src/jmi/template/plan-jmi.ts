import { planReviewSheet } from "../../check/plan-review-sheet";
import { quoteSheet, columnName } from "../../grid/cell-ref";
import { PAGE_CODES, withPageTexts } from "../../grid/page-texts";
import { inScriptOf } from "../../grid/script-font";
import { freeName } from "../../grid/sheet-plan";
import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { jmiInLanguage } from "../../guidelines/wording/wording";
import { MATRIX, TEMPLATE_COLUMNS, lastRowOf, preparedRowsFor } from "./matrix-layout";
import { planAbout } from "./plan-about";
import { planLists } from "./plan-lists";
import { planMatrix } from "./plan-matrix";
import { planMeetings } from "./plan-meetings";
import { planMembers } from "./plan-members";
import { planProgress } from "./plan-progress";
import { planRevisions } from "./plan-revisions";
import { templatePeriods } from "./template-periods";
import type { JmiTemplateContext, JmiTemplateNames, JmiTemplateOptions } from "./template-options";

export type { JmiTemplateOptions } from "./template-options";

/**
 * A new set of JMIs as data: About, JMI Matrix, Meetings, Members, Progress, Review, Revisions and Lists, and the names
 * they define.
 */
export function planJmi(options: JmiTemplateOptions): WorkbookPlan {
  const names = namesFor(options);
  const { language = "en", guideline: original } = options;
  const context: JmiTemplateContext = {
    ...options,
    language,
    original,
    guideline: jmiInLanguage(original, language),
    entity: options.sample && options.entity === "" ? options.translate("template.jmi.sample.entity") : options.entity,
    names,
    periods: templatePeriods(options.period, options.guideline),
    preparedRows: preparedRowsFor(options.filled?.rows.length ?? 0),
  };
  const lists = planLists(context);
  const lastColumn = columnName(TEMPLATE_COLUMNS.length + (options.filled?.kept.length ?? 0) - 1);
  const plan: WorkbookPlan = {
    sheets: [
      planAbout(context),
      planMatrix(context),
      planMeetings(context),
      planMembers(context),
      planProgress(context),
      planReview(context),
      planRevisions(names.revisions, context.translate),
      lists.sheet,
    ],
    names: [
      {
        name: names.matrixName,
        refersTo: `=${quoteSheet(names.matrix)}!$A$${MATRIX.headerRow + 1}:$${lastColumn}$${lastRowOf(context.preparedRows) + 1}`,
      },
      ...lists.names,
    ],
    activeSheet: names.matrix,
  };
  const { entity, period, periods, translate } = context;
  const head = [entity, period || `${periods.outcome.from}-${periods.outcome.to}`];
  return inScriptOf(withPageTexts(plan, { head, page: translate("print.page", PAGE_CODES) }), language);
}

/** The sheet of reasons, as it is made for workbooks that have none. */
function planReview({ translate, names }: JmiTemplateContext): SheetPlan {
  const [sheet] = planReviewSheet(translate, { sheets: [], names: [] }).sheets;
  if (!sheet) throw new Error("the plan of a Review sheet has no sheet");
  return { ...sheet, name: names.review };
}

function namesFor({ taken, translate }: JmiTemplateOptions): JmiTemplateNames {
  const sheet = (key: string) => freeName(translate(`template.jmi.sheet.${key}`), taken.sheets);
  const name = (wanted: string) => freeName(wanted, taken.names, "name");
  return {
    about: sheet("about"),
    matrix: sheet("matrix"),
    meetings: sheet("meetings"),
    members: sheet("members"),
    progress: sheet("progress"),
    review: freeName(translate("review.name"), taken.sheets),
    revisions: sheet("revisions"),
    lists: sheet("lists"),
    matrixName: name("RM_JMI_Matrix"),
    unitsName: name("RM_Units"),
    statusName: name("RM_Status"),
    frameworksName: name("RM_Frameworks"),
    principlesName: name("RM_Principles"),
    frequenciesName: name("RM_Frequencies"),
    addresseesName: name("RM_Addressees"),
    rolesName: name("RM_Roles"),
    yesNoName: name("RM_YesNo"),
    stagesName: name("RM_Stages"),
  };
}
