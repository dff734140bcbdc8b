import type { PlannedCell, PlannedContent, PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import { travelRows } from "../../guidelines/travel";
import { JOINTLY, TWG_DAYS, TWG_TEXTS } from "../twg/twg";
import { sampleAbout } from "./sample-twg";
import { TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const FIRST_ROW = 3;
const WORKBOOK_LINES = ["template", "guideline", "edition", "stage", "period", "matrix", "dateSystem"] as const;
/** Lines from top to bottom; "twg" is the group's own name. */
const LINES = [...WORKBOOK_LINES, ...TWG_TEXTS, ...JOINTLY, ...TWG_DAYS] as const;
type Line = (typeof LINES)[number];

/** What the workbook is and whose: the program reads guideline, stage and working group from here. */
export function planAbout(context: JmiTemplateContext): SheetPlan {
  const { guideline, original, translate, names } = context;
  const contents = contentsOf(context);
  const lines = LINES.flatMap((key, index): PlannedCell[] => {
    const row = FIRST_ROW + index;
    const content = contents.get(key) ?? "";
    const style = key === "dateSystem" ? "number" : typeof content === "object" ? "date" : "input";
    return [
      { row, column: 0, content: translate(`template.jmi.about.${key}.label`), style: "label" },
      content === "" ? { row, column: 1, style } : { row, column: 1, content, style },
      { row, column: 2, content: translate(`template.jmi.about.${key}.help`), style: "help" },
    ];
  });
  const spoken = languageLine(context);
  const own = travelRows(original, translate);
  const ownRow = FIRST_ROW + LINES.length + (spoken.length > 0 ? 2 : 1);
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
      ...spoken,
      ...(own.length > 0 ? [...ownHead, ...ownLines] : []),
    ],
    columnWidths: [32, 42, 80],
    rowHeights: {},
    freeze: null,
    validations: [
      choice("stage", names.stagesName, "stop", translate("template.jmi.error.stage"), context),
      ...JOINTLY.map((key) =>
        choice(key, names.yesNoName, "information", translate("template.jmi.error.list"), context),
      ),
    ],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}

/** A translation says what it is: nobody has confirmed its words yet. */
function languageLine({ language, translate }: JmiTemplateContext): readonly PlannedCell[] {
  if (language === "en") return [];
  const row = FIRST_ROW + LINES.length;
  const text = (part: string) => translate(`template.jmi.about.language.${part}`);
  return [
    { row, column: 0, content: text("label"), style: "label" },
    { row, column: 1, content: text("name"), style: "input" },
    { row, column: 2, content: text("help"), style: "help" },
  ];
}

function contentsOf(context: JmiTemplateContext): ReadonlyMap<Line, PlannedContent> {
  const { guideline, names, entity, periods, sample, translate } = context;
  const { from, to } = periods.outcome;
  const workbook: readonly (readonly [Line, PlannedContent])[] = [
    ["template", "JMI"],
    ["guideline", guideline.id],
    ["edition", guideline.edition],
    ["stage", translate("template.jmi.stage.draft")],
    ["period", `${from}-${to}`],
    ["matrix", names.matrix],
    ["dateSystem", { formula: "=DATE(1904,1,1)", cached: 1462 }],
    ["twg", entity],
  ];
  return new Map([...workbook, ...(sample ? sampleAbout(context) : [])]);
}

function choice(
  key: Line,
  listName: string,
  alert: PlannedValidation["alert"],
  error: string,
  { translate }: JmiTemplateContext,
): PlannedValidation {
  const row = FIRST_ROW + LINES.indexOf(key);
  const area = { top: row, bottom: row, left: 1, right: 1 };
  return { kind: "list", listName, area, alert, errorTitle: translate("template.jmi.error.title"), error };
}
