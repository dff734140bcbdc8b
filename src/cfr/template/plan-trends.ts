import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { unitKind } from "../read/unit-kind";
import { MATRIX, matrixAddresses } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import type { CachedValues } from "./plan-matrix";
import { shiftPeriod } from "./period";
import { SAMPLE } from "./sample";
import type { SampleValue } from "./sample";
import { quoted, sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

const HEADER_ROW = 4;
const SHARED: readonly TemplateColumn[] = ["objective", "action", "indicator", "unit"];
/** Columns after the four shared ones: actual t-2, t-1, target t, projected t+1, t+2. */
const YEARS = [-2, -1, 0, 1, 2] as const;

/** Section 3: the indicators of Section 2 by formula, so that they are typed once, with their values over five years. */
export function planTrends(context: TemplateContext, cached: CachedValues): SheetPlan {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const draft = sheetDraft();
  const title = guideline.sections.find((section) => section.number === "3")?.title ?? "";
  draft.put(0, 0, translate("template.cfr.trends.title", { title }), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(2, 0, translate("template.cfr.trends.help"), "note");
  SHARED.forEach((key, column) => draft.put(HEADER_ROW, column, guideline.headings[key as "objective"] ?? key, "heading"));
  YEARS.forEach((shift, index) => draft.put(HEADER_ROW, SHARED.length + index, yearHeading(context, shift), "heading"));

  const values = context.sample ? SAMPLE.flatMap((objective) => objective.rows) : [];
  for (let row = MATRIX.firstRow; row < MATRIX.closingRow; row += 1) {
    const line = row - MATRIX.firstRow + HEADER_ROW + 1;
    SHARED.forEach((key, column) => {
      const source = `${quoteSheet(names.matrix)}!${at.cell(key, row)}`;
      draft.put(line, column, { formula: `=IF(${source}="","",${source})`, cached: cached.get(at.cell(key, row)) ?? "" }, "computed");
    });
    const sample = values[row - MATRIX.firstRow];
    const typed = sample ? [sample.actuals[1], sample.actuals[0], null, ...sample.projections] : [];
    YEARS.forEach((shift, index) => {
      const column = SHARED.length + index;
      if (shift === 0) draft.put(line, column, targetFormula(context, row, cached), "computed");
      else draft.put(line, column, contentOf(typed[index] ?? null, context), "value");
    });
  }
  const first = HEADER_ROW + 1;
  const last = first + MATRIX.preparedRows - 1;
  const indicator = `$${columnName(SHARED.indexOf("indicator"))}${first + 1}`;
  const actuals = `$${columnName(SHARED.length)}${first + 1}:$${columnName(SHARED.length + 1)}${first + 1}`;
  const area = (left: number, right: number) => ({ top: first, bottom: last, left, right });
  return {
    name: names.trends,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [26, 26, 34, 10, 12, 12, 14, 12, 12],
    rowHeights: { [HEADER_ROW]: 34 },
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    validations: [
      { kind: "prompt-only", alert: "information", area: area(SHARED.length, SHARED.length + 1), promptTitle: translate("template.cfr.prompt.actual.title").slice(0, 32), prompt: translate("template.cfr.prompt.actual") },
      { kind: "prompt-only", alert: "information", area: area(SHARED.length + 3, SHARED.length + 4), promptTitle: translate("template.cfr.prompt.projected.title").slice(0, 32), prompt: translate("template.cfr.prompt.projected") },
    ],
    conditionalFormats: [
      { area: area(SHARED.length, SHARED.length + 1), formula: `=AND(LEN(${indicator})>0,COUNTA(${actuals})=0)`, fill: COLORS.missing },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}

/** The value under the level that stands for the plan (Very Good); a day would show as a bare number here. */
function targetFormula({ guideline, translate, names }: TemplateContext, row: number, cached: CachedValues): PlannedContent {
  const at = matrixAddresses(guideline, names.matrix);
  const sheet = quoteSheet(names.matrix);
  const source = `${sheet}!${at.cell("criteria90", row)}`;
  const dateUnit = guideline.units.find((unit) => unitKind(unit) === "date");
  const elsewhere = translate("template.cfr.trends.seeMatrix", { sheet: names.matrix });
  const isDate = dateUnit === undefined ? "FALSE" : `${sheet}!${at.cell("unit", row)}=${quoted(dateUnit)}`;
  const shown = cached.get(at.cell("criteria90", row)) ?? "";
  const isDateRow = dateUnit !== undefined && cached.get(at.cell("unit", row)) === dateUnit;
  return {
    formula: `=IF(${source}="","",IF(${isDate},${quoted(elsewhere)},${source}))`,
    cached: shown !== "" && isDateRow ? elsewhere : shown,
  };
}

function yearHeading({ period, translate }: TemplateContext, shift: number): string {
  const kind = shift < 0 ? "actual" : shift === 0 ? "target" : "projected";
  const label = shiftPeriod(period, shift) ?? (shift === 0 ? "t" : `t${shift < 0 ? "" : "+"}${shift}`);
  return translate(`template.cfr.heading.${kind}`, { year: label });
}

function contentOf(value: SampleValue, { translate }: TemplateContext): PlannedContent | undefined {
  if (value === null) return undefined;
  return typeof value === "object" && "text" in value ? translate(`template.cfr.sample.${value.text}`) : value;
}
