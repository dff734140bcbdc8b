import type { PlannedCell, PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { travelRows } from "../../guidelines/travel";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const FIRST_ROW = 3;

/** What the workbook is: the program reads guideline and stage from here, people may change them here. */
export function planAbout({ guideline, translate, names, entity, periods }: JmiTemplateContext): SheetPlan {
  const { from, to } = periods.outcome;
  const rows: readonly (readonly [string, PlannedContent])[] = [
    ["template", "JMI"],
    ["guideline", guideline.id],
    ["edition", guideline.edition],
    ["stage", "draft"],
    ["entity", entity],
    ["period", `${from}-${to}`],
    ["matrix", names.matrix],
    ["dateSystem", { formula: "=DATE(1904,1,1)", cached: 1462 }],
  ];
  const stageRow = FIRST_ROW + rows.findIndex(([key]) => key === "stage");
  const lines = rows.flatMap(([key, value], index): PlannedCell[] => {
    const row = FIRST_ROW + index;
    const style = key === "dateSystem" ? "number" : "input";
    return [
      { row, column: 0, content: translate(`template.jmi.about.${key}.label`), style: "label" },
      value === "" ? { row, column: 1, style } : { row, column: 1, content: value, style },
      { row, column: 2, content: translate(`template.jmi.about.${key}.help`), style: "help" },
    ];
  });
  const own = travelRows(guideline, translate);
  const ownRow = FIRST_ROW + rows.length + 1;
  const ownLines = own.flatMap(({ label, value, path }, index): PlannedCell[] => [
    { row: ownRow + 1 + index, column: 0, content: label, style: "label" },
    { row: ownRow + 1 + index, column: 1, content: value, style: "input" },
    { row: ownRow + 1 + index, column: 2, content: path, style: "help" },
  ]);
  const ownHead: PlannedCell[] = [
    { row: ownRow, column: 0, content: translate("template.guideline.title"), style: "label" },
    { row: ownRow, column: 1, content: translate("template.guideline.help"), style: "help" },
  ];
  return {
    name: names.about,
    styles: TEMPLATE_STYLES,
    cells: [
      { row: 0, column: 0, content: translate("template.jmi.about.title"), style: "title" },
      { row: 1, column: 0, content: guideline.title, style: "subtitle" },
      ...lines,
      ...(own.length > 0 ? [...ownHead, ...ownLines] : []),
    ],
    columnWidths: [26, 42, 80],
    rowHeights: {},
    freeze: null,
    validations: [
      {
        kind: "list",
        listName: names.stagesName,
        area: { top: stageRow, bottom: stageRow, left: 1, right: 1 },
        alert: "stop",
        errorTitle: translate("template.jmi.error.title"),
        error: translate("template.jmi.error.stage"),
      },
    ],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
