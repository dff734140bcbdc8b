import { areaToA1, quoteSheet } from "../../grid/cell-ref";
import { freeName } from "../../grid/sheet-plan";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { MATRIX, matrixAddresses, templateColumns } from "./matrix-layout";
import { objectiveRows } from "./objectives-layout";
import { listAddresses } from "./plan-lists";
import type { SectionContent } from "./section-title";
import type { CfrTemplateOptions, TemplateContext, TemplateNames } from "./template-options";

/** Names for a template's sheets and ranges that the workbook does not have yet. */
export function namesFor({ taken, translate, guideline }: CfrTemplateOptions): TemplateNames {
  const sheet = (key: string) => freeName(translate(`template.cfr.sheet.${key}`), taken.sheets);
  const name = (wanted: string) => freeName(wanted, taken.names, "name");
  const section = (content: SectionContent) => {
    const number = guideline.sections.find((one) => one.content === content)?.number ?? "";
    return freeName(`${number} ${translate(`template.cfr.sheet.${content}`)}`.trim(), taken.sheets);
  };
  return {
    about: sheet("about"),
    objectives: section("objectives"),
    matrix: section("matrix"),
    trends: section("trends"),
    acronyms: section("acronyms"),
    definitions: section("definitions"),
    requirements: section("requirements"),
    outcomes: section("outcomes"),
    score: sheet("score"),
    review: sheet("review"),
    calendar: sheet("calendar"),
    lists: sheet("lists"),
    unitsName: name("RM_Units"),
    stagesName: name("RM_Stages"),
    marksName: name("RM_Marks"),
    classesName: name("RM_Classes"),
    objectivesName: name("RM_Objectives"),
    indicatorsName: name("RM_Indicators"),
    matrixName: name("RM_CFR_Matrix"),
  };
}

/** What the names stand for; drop-downs and the reading of the matrix rest on them. */
export function definedNames(context: TemplateContext): WorkbookPlan["names"] {
  const { names, guideline } = context;
  const lists = listAddresses(context);
  const at = matrixAddresses(guideline, names.matrix);
  const { top, bottom } = objectiveRows("objectives");
  const hasObjectives = guideline.sections.some(({ content }) => content === "objectives");
  const own = areaToA1({ top, bottom, left: 1, right: 1 });
  const matrixArea = areaToA1({
    top: MATRIX.headerRow,
    bottom: MATRIX.closingRow - 1,
    left: 0,
    right: templateColumns(guideline).length - 1,
  });
  const inLists = (range: string) => `=${quoteSheet(names.lists)}!${range}`;
  return [
    { name: names.matrixName, refersTo: `=${quoteSheet(names.matrix)}!${absolute(matrixArea)}` },
    { name: names.unitsName, refersTo: inLists(lists.units) },
    { name: names.stagesName, refersTo: inLists(lists.stages) },
    { name: names.marksName, refersTo: inLists(lists.marks) },
    { name: names.classesName, refersTo: inLists(lists.classes) },
    // Without a Section 1 the objectives are those that the matrix has already.
    {
      name: names.objectivesName,
      refersTo: hasObjectives ? `=${quoteSheet(names.objectives)}!${absolute(own)}` : `=${at.rangeFrom("objective")}`,
    },
    { name: names.indicatorsName, refersTo: `=${at.rangeFrom("indicator")}` },
  ];
}

function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
