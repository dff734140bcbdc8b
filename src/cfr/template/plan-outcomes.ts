import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { SheetPlan } from "../../grid/sheet-plan";
import { wordIn } from "../../guidelines/wording/wording";
import { SAMPLE } from "./sample";
import { SAMPLE_OUTCOMES } from "./sample-sections";
import { sectionLinks } from "./section-links";
import { putSectionTitle } from "./section-title";
import { sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";
import { YEARS, sampleContent, yearHeading } from "./year-columns";

const HEADER_ROW = 4;
const PREPARED_ROWS = 25;
const TEXTS = ["outcome", "jointly", "outcomeIndicator", "unit"] as const;
const FIRST_YEAR = 1 + TEXTS.length;
const NUMBER_COLUMN = FIRST_YEAR + YEARS.length;

/** Ranges of Section 6 as formulas write them. */
export function outcomeRows({ names }: TemplateContext) {
  const range = (column: number) => {
    const letter = columnName(column);
    return `${quoteSheet(names.outcomes)}!$${letter}$${HEADER_ROW + 2}:$${letter}$${HEADER_ROW + 1 + PREPARED_ROWS}`;
  };
  const text = (key: (typeof TEXTS)[number]) => range(1 + TEXTS.indexOf(key));
  return { objective: range(0), outcome: text("outcome"), indicator: text("outcomeIndicator") };
}

/** Section 6: what changes for people, beside the objective of Section 1 that it comes from. */
export function planOutcomes(context: TemplateContext): SheetPlan {
  const { names, translate } = context;
  const links = sectionLinks(context, new Map());
  const draft = sheetDraft();
  putSectionTitle(draft, context, "outcomes");
  draft.put(HEADER_ROW, 0, translate("template.cfr.heading.objective"), "heading");
  TEXTS.forEach((key, index) => draft.put(HEADER_ROW, 1 + index, translate(`template.cfr.heading.${key}`), "heading"));
  YEARS.forEach((shift, index) => draft.put(HEADER_ROW, FIRST_YEAR + index, yearHeading(context, shift), "heading"));
  draft.put(HEADER_ROW, NUMBER_COLUMN, translate("template.cfr.heading.listedObjective"), "heading");
  for (let line = 0; line < PREPARED_ROWS; line += 1) {
    const row = HEADER_ROW + 1 + line;
    const known = context.sample ? SAMPLE[line] : undefined;
    const sample = context.sample ? SAMPLE_OUTCOMES[line] : undefined;
    const text = (key: string) => translate(`template.cfr.sample.${key}`);
    const number = `$${columnName(NUMBER_COLUMN)}${row + 1}`;
    draft.put(row, 0, links.listedObjective(number, known ? text(`${known.key}.objective`) : ""), "computed");
    TEXTS.forEach((key, index) => {
      draft.put(
        row,
        1 + index,
        sample && (key === "unit" ? wordIn(context.language, sample.unit) : text(`outcome.${sample.key}.${key}`)),
        "input",
      );
    });
    YEARS.forEach((_, index) =>
      draft.put(row, FIRST_YEAR + index, sampleContent(sample?.values[index], context), "value"),
    );
    draft.put(row, NUMBER_COLUMN, line + 1, "quiet");
  }
  const first = HEADER_ROW + 1;
  const area = (column: number) => ({ top: first, bottom: HEADER_ROW + PREPARED_ROWS, left: column, right: column });
  return {
    name: names.outcomes,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [30, 34, 26, 34, 10, 12, 12, 12, 12, 12, 10],
    rowHeights: { [HEADER_ROW]: 34 },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    validations: [
      {
        kind: "list",
        listName: names.unitsName,
        area: area(1 + TEXTS.indexOf("unit")),
        alert: "information",
        errorTitle: translate("template.cfr.error.title").slice(0, 32),
        error: translate("template.cfr.error.unit"),
      },
    ],
    conditionalFormats: [
      { area: area(1), formula: `=AND(LEN($A${first + 1})>0,LEN($B${first + 1})=0)`, fill: COLORS.missing },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}
