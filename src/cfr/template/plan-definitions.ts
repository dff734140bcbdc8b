import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import type { SheetPlan } from "../../grid/sheet-plan";
import { MATRIX } from "./matrix-layout";
import { matrixRows } from "./matrix-rows";
import type { CachedValues } from "./plan-matrix";
import { SAMPLE_ACRONYMS } from "./sample-sections";
import { sectionLinks } from "./section-links";
import { putSectionTitle } from "./section-title";
import { sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const FIRST_ROW = 3;
const ACRONYM_LINES = 20;
const DEFINITION_COLUMNS = ["description", "definition", "measurement", "comments"] as const;
const NUMBER_COLUMN = 1 + DEFINITION_COLUMNS.length;

/** Section 4: the acronyms, and below them what each success indicator of Section 2 means and how it is measured. */
export function planDefinitions(context: TemplateContext, cached: CachedValues): SheetPlan {
  const { guideline, names, translate } = context;
  const draft = sheetDraft();
  putSectionTitle(draft, context, "definitions");
  const block = (part: string, row: number) => {
    draft.put(row, 0, translate(`template.cfr.definitions.${part}`), "label");
    draft.put(row, 1, translate(`template.cfr.definitions.${part}.help`), "help");
  };
  const alone = acronymsAlone(guideline);
  const header = definitionsHeader(guideline);
  if (!alone) {
    block("acronyms", FIRST_ROW);
    putAcronyms(draft, context, FIRST_ROW + 1);
    block("indicators", header - 1);
  }
  const missing = putDefinitions(draft, context, cached, header);
  return {
    ...sheetOf(draft, names.definitions),
    conditionalFormats: [
      { area: missing, formula: `=AND(LEN($A${missing.top + 1})>0,LEN(B${missing.top + 1})=0)`, fill: COLORS.missing },
    ],
  };
}

/** The guideline prints the acronyms as a section of their own. */
function acronymsAlone({ sections }: TemplateContext["guideline"]): boolean {
  return sections.some(({ content }) => content === "acronyms");
}

function definitionsHeader(guideline: TemplateContext["guideline"]): number {
  return acronymsAlone(guideline) ? FIRST_ROW : FIRST_ROW + ACRONYM_LINES + 4;
}

/** Ranges of the table of indicators as formulas write them. */
export function definitionRows({ guideline, names }: TemplateContext) {
  const header = definitionsHeader(guideline);
  const range = (letter: string) =>
    `${quoteSheet(names.definitions)}!$${letter}$${header + 2}:$${letter}$${header + 1 + MATRIX.preparedRows}`;
  const column = (key: (typeof DEFINITION_COLUMNS)[number]) => range(columnName(1 + DEFINITION_COLUMNS.indexOf(key)));
  return {
    indicator: range("A"),
    description: column("description"),
    definition: column("definition"),
    measurement: column("measurement"),
  };
}

/** The acronyms by themselves, where the guideline prints them as a section of their own. */
export function planAcronyms(context: TemplateContext): SheetPlan {
  const draft = sheetDraft();
  putSectionTitle(draft, context, "acronyms");
  putAcronyms(draft, context, FIRST_ROW);
  return sheetOf(draft, context.names.acronyms);
}

function putAcronyms(draft: SheetDraft, { translate, sample }: TemplateContext, header: number): void {
  ["acronym", "meaning"].forEach((key, column) =>
    draft.put(header, column, translate(`template.cfr.heading.${key}`), "heading"),
  );
  const known = sample ? SAMPLE_ACRONYMS : [];
  for (let line = 0; line < ACRONYM_LINES; line += 1) {
    const acronym = known[line];
    const text = (part: string) => acronym && translate(`template.cfr.sample.acronym.${acronym}${part}`);
    draft.put(header + 1 + line, 0, text(".short"), "input");
    draft.put(header + 1 + line, 1, text(""), "input");
  }
}

/** The area of description and measurement, which every indicator needs. */
function putDefinitions(draft: SheetDraft, context: TemplateContext, cached: CachedValues, header: number): CellArea {
  const { guideline, translate } = context;
  const links = sectionLinks(context, cached);
  draft.put(header, 0, guideline.headings.indicator ?? translate("template.cfr.heading.indicator"), "heading");
  DEFINITION_COLUMNS.forEach((key, index) =>
    draft.put(header, 1 + index, translate(`template.cfr.heading.${key}`), "heading"),
  );
  draft.put(header, NUMBER_COLUMN, translate("template.cfr.heading.rowNumber"), "heading");
  const rows = matrixRows(context);
  for (let line = 0; line < MATRIX.preparedRows; line += 1) {
    const row = header + 1 + line;
    const one = rows[line];
    draft.put(row, 0, links.text("indicator", `$${columnName(NUMBER_COLUMN)}${row + 1}`, line), "computed");
    DEFINITION_COLUMNS.forEach((key, index) => {
      const text = key === "description" || key === "measurement" ? one?.[key] : undefined;
      draft.put(row, 1 + index, text, "input");
    });
    draft.put(row, NUMBER_COLUMN, line + 1, "quiet");
  }
  return { top: header + 1, bottom: header + MATRIX.preparedRows, left: 1, right: 1 };
}

function sheetOf(draft: SheetDraft, name: string): SheetPlan {
  return {
    name,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [36, 44, 36, 40, 30, 8],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: { orientation: "landscape", fitToWidth: true },
    showGridlines: false,
  };
}
