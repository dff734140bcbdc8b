import { areaToA1, quoteSheet } from "../../grid/cell-ref";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const UNITS = ["%", "Number", "Yes/No", "Days", "km", "ha", "Ratio", "Index", "USD", "KHR"];
const STAGES = ["draft", "submission", "evaluation"];
/** The guideline sets no scale; this one is the progress report's. */
const STATUSES = ["achieved", "onSchedule", "partly", "behind", "notStarted", "notReported", "revised"] as const;

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
      columnWidths: [14, 20, 20, 14],
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

function listsOf({ guideline, translate, names }: JmiTemplateContext): readonly List[] {
  const heading = (key: string) => translate(`template.jmi.lists.${key}`);
  return [
    { heading: heading("units"), name: names.unitsName, values: UNITS },
    {
      heading: heading("status"),
      name: names.statusName,
      values: STATUSES.map((key) => translate(`template.jmi.status.${key}`)),
    },
    { heading: heading("frameworks"), name: names.frameworksName, values: Object.keys(guideline.frameworks) },
    { heading: heading("stages"), name: names.stagesName, values: STAGES },
  ].filter((list) => list.values.length > 0);
}

function absolute(cell: string): string {
  return cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
