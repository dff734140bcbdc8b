import { areaToA1, columnName, quoteSheet } from "../../grid/cell-ref";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { wordIn } from "../../guidelines/wording/wording";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const UNITS = ["%", "Number", "Yes/No", "Days", "km", "ha", "Ratio", "Index", "USD", "KHR"];
const STAGES = ["draft", "submission", "evaluation"] as const;
/** The guideline sets no scale; this one is the progress report's. In the order of the list. */
export const STATUSES = ["achieved", "onSchedule", "partly", "behind", "notStarted", "notReported", "revised"] as const;
/** Column of the statuses on the sheet of lists; its first word stands below the heading. */
const STATUS_COLUMN = 1;
const FREQUENCIES = ["monthly", "quarterly", "halfYearly", "yearly", "everyFewYears"] as const;
const ADDRESSEES = ["twg", "hostMinistry", "dialogue", "crdb"] as const;
export const ROLES = [
  "chair",
  "facilitator",
  "secretariat",
  "rgc",
  "partner",
  "crdb",
  "focalPoint",
  "adviser",
  "ngo",
] as const;

/** The cell of a status on the sheet of lists, as a formula names it. */
export function statusCell(status: (typeof STATUSES)[number], sheet: string): string {
  return `${quoteSheet(sheet)}!$${columnName(STATUS_COLUMN)}$${STATUSES.indexOf(status) + 2}`;
}

interface List {
  readonly heading: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** The sheet of drop-down lists and the names that lead to them. */
export function planLists(context: JmiTemplateContext): {
  readonly sheet: SheetPlan;
  readonly names: WorkbookPlan["names"];
} {
  const { names } = context;
  const lists = listsOf(context);
  const cells = lists.flatMap(({ heading, values }, column): PlannedCell[] => [
    { row: 0, column, content: heading, style: "heading" },
    ...values.map((content, index) => ({ row: index + 1, column, content, style: "input" })),
  ]);
  return {
    sheet: {
      name: names.lists,
      styles: TEMPLATE_STYLES,
      cells,
      columnWidths: lists.map(() => 24),
      rowHeights: {},
      freeze: { rows: 1, columns: 0 },
      validations: [],
      conditionalFormats: [],
      print: { orientation: "portrait", fitToWidth: true },
      showGridlines: false,
    },
    names: lists.map(({ name, values }, column) => {
      const area = areaToA1({ top: 1, bottom: values.length, left: column, right: column }).split(":").map(absolute);
      return { name, refersTo: `=${quoteSheet(names.lists)}!${area.join(":")}` };
    }),
  };
}

function listsOf({ guideline, translate, names, language }: JmiTemplateContext): readonly List[] {
  const list = (key: string, name: string, values: readonly string[]): List => ({
    heading: translate(`template.jmi.lists.${key}`),
    name,
    values,
  });
  const words = (group: string, keys: readonly string[]) =>
    keys.map((key) => translate(`template.jmi.${group}.${key}`));
  return [
    list(
      "units",
      names.unitsName,
      UNITS.map((unit) => wordIn(language, unit)),
    ),
    list("status", names.statusName, words("status", STATUSES)),
    list("yesNo", names.yesNoName, words("yesNo", ["yes", "no"])),
    list("frequencies", names.frequenciesName, words("frequency", FREQUENCIES)),
    list("addressees", names.addresseesName, words("addressee", ADDRESSEES)),
    list("roles", names.rolesName, words("role", ROLES)),
    list(
      "stages",
      names.stagesName,
      STAGES.map((stage) => translate(`template.jmi.stage.${stage}`)),
    ),
    list("frameworks", names.frameworksName, Object.keys(guideline.frameworks)),
    list("principles", names.principlesName, guideline.principles),
  ].filter(({ values }) => values.length > 0);
}

function absolute(cell: string): string {
  return cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
