import { quoteSheet, columnName } from "../../grid/cell-ref";
import { freeName } from "../../grid/sheet-plan";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { LAST_ROW, MATRIX, TEMPLATE_COLUMNS } from "./matrix-layout";
import { planAbout } from "./plan-about";
import { planLists } from "./plan-lists";
import { planMatrix } from "./plan-matrix";
import { templatePeriods } from "./template-periods";
import type { JmiTemplateContext, JmiTemplateNames, JmiTemplateOptions } from "./template-options";

export type { JmiTemplateOptions } from "./template-options";

/** A new set of JMIs as data: sheets About, JMI Matrix and Lists, and the names they define. */
export function planJmi(options: JmiTemplateOptions): WorkbookPlan {
  const names = namesFor(options);
  const context: JmiTemplateContext = {
    ...options,
    entity: options.sample && options.entity === "" ? options.translate("template.jmi.sample.entity") : options.entity,
    names,
    periods: templatePeriods(options.period, options.guideline),
  };
  const lists = planLists(context);
  const lastColumn = columnName(TEMPLATE_COLUMNS.length - 1);
  return {
    sheets: [planAbout(context), planMatrix(context), lists.sheet],
    names: [
      {
        name: names.matrixName,
        refersTo: `=${quoteSheet(names.matrix)}!$A$${MATRIX.headerRow + 1}:$${lastColumn}$${LAST_ROW + 1}`,
      },
      ...lists.names,
    ],
    activeSheet: names.matrix,
  };
}

function namesFor({ taken, translate }: JmiTemplateOptions): JmiTemplateNames {
  const sheet = (key: string) => freeName(translate(`template.jmi.sheet.${key}`), taken.sheets);
  const name = (wanted: string) => freeName(wanted, taken.names, "name");
  return {
    about: sheet("about"),
    matrix: sheet("matrix"),
    lists: sheet("lists"),
    matrixName: name("RM_JMI_Matrix"),
    unitsName: name("RM_Units"),
    statusName: name("RM_Status"),
    frameworksName: name("RM_Frameworks"),
    stagesName: name("RM_Stages"),
  };
}
