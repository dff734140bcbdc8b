import type { PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import { SAMPLE_REQUIREMENTS } from "./sample-sections";
import { putSectionTitle } from "./section-title";
import { sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const HEADER_ROW = 4;
const PREPARED_ROWS = 25;
const COLUMNS = [
  "locationType",
  "state",
  "organisationType",
  "organisation",
  "relevantIndicator",
  "required",
  "why",
  "howMuch",
  "otherwise",
] as const;

/** Section 5: what other departments and organisations have to do so that the indicators can be reached. */
export function planRequirements(context: TemplateContext): SheetPlan {
  const { names, translate } = context;
  const draft = sheetDraft();
  putSectionTitle(draft, context, "requirements");
  COLUMNS.forEach((key, column) => draft.put(HEADER_ROW, column, translate(`template.cfr.heading.${key}`), "heading"));
  for (let line = 0; line < PREPARED_ROWS; line += 1) {
    const sample = context.sample ? SAMPLE_REQUIREMENTS[line] : undefined;
    COLUMNS.forEach((key, column) => {
      const text =
        sample && (key === "relevantIndicator" ? `${sample.indicator}.indicator` : `requirement.${sample.key}.${key}`);
      draft.put(HEADER_ROW + 1 + line, column, text && translate(`template.cfr.sample.${text}`), "input");
    });
  }
  const first = HEADER_ROW + 1;
  const area = (column: number) => ({ top: first, bottom: HEADER_ROW + PREPARED_ROWS, left: column, right: column });
  const indicator = COLUMNS.indexOf("relevantIndicator");
  const choice: PlannedValidation = {
    kind: "list",
    listName: names.indicatorsName,
    area: area(indicator),
    alert: "information",
    errorTitle: translate("template.cfr.error.title").slice(0, 32),
    error: translate("template.cfr.error.indicator"),
    promptTitle: translate("template.cfr.heading.relevantIndicator").slice(0, 32),
    prompt: translate("template.cfr.prompt.relevantIndicator"),
  };
  const needed = (column: string) => `=AND(COUNTA($A${first + 1}:$I${first + 1})>0,LEN(${column}${first + 1})=0)`;
  return {
    name: names.requirements,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [14, 16, 18, 24, 34, 32, 32, 20, 32],
    rowHeights: { [HEADER_ROW]: 34 },
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    validations: [choice],
    conditionalFormats: [
      { area: area(indicator), formula: needed("E"), fill: COLORS.missing },
      { area: area(COLUMNS.indexOf("howMuch")), formula: needed("H"), fill: COLORS.missing },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}
