import type { PlannedContent, PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import type { CfrColumnKey } from "../../guidelines/schema/cfr";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import { rowFormulas } from "./matrix-formulas";
import { MATRIX, matrixAddresses, templateColumns } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { SAMPLE } from "./sample";
import type { SampleValue } from "./sample";
import { sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** Values that formulas show before they are first recalculated, by A1 address; none where the sheet is empty. */
export type CachedValues = ReadonlyMap<string, string | number>;

const WIDTHS: Readonly<Partial<Record<TemplateColumn, number>>> = {
  objective: 28, objectiveWeight: 10, action: 28, indicator: 34, unit: 10, weight: 9, achievement: 13, status: 18, block: 10,
};

/** Section 2: one header row, prepared rows with native formulas, a closing line and the total. */
export function planMatrix(context: TemplateContext, cached: CachedValues): SheetPlan {
  const { guideline, translate, names } = context;
  const columns = templateColumns(guideline);
  const at = matrixAddresses(guideline, names.matrix);
  const draft = sheetDraft();
  const head = (row: number, text: string, style: string) => draft.put(row, 0, text, style);
  head(0, translate("template.cfr.matrix.title", { title: guideline.sections.find((section) => section.number === "2")?.title ?? "" }), "title");
  head(1, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  head(2, translate("template.cfr.matrix.help"), "note");

  columns.forEach((key, column) => {
    const band = isCriterion(key) ? "criteria" : at.column("achievement") <= column ? "yearEnd" : "plan";
    const starts = key === "objective" || key === "criteria100" || key === "achievement";
    draft.put(MATRIX.bandRow, column, starts ? translate(`template.cfr.band.${band}`) : undefined, "band");
    draft.put(MATRIX.headerRow, column, headingOf(key, context), "heading");
  });
  putRows(draft, context, cached);
  columns.forEach((_, column) => draft.put(MATRIX.closingRow, column, undefined, "closing"));
  putTotal(draft, context, cached);

  const area = (first: TemplateColumn, last: TemplateColumn = first) => ({
    top: MATRIX.firstRow, bottom: MATRIX.closingRow - 1, left: at.column(first), right: at.column(last),
  });
  const used = `LEN($${at.cell("indicator", MATRIX.firstRow)})>0`;
  const sumOff = (key: TemplateColumn) =>
    `=AND(SUM(${at.range(key)})>0,ABS(SUM(${at.range(key)})-${guideline.weights.total})>${guideline.weights.tolerance})`;
  const weightTotals: readonly TemplateColumn[] = ["objectiveWeight", at.pointsKey];
  return {
    name: names.matrix,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: columns.map((key) => WIDTHS[key] ?? 11),
    rowHeights: { [MATRIX.headerRow]: 48, [MATRIX.closingRow]: 6 },
    freeze: { rows: MATRIX.firstRow, columns: 1 },
    validations: columns.flatMap((key) => validationOf(key, area(key), context)),
    conditionalFormats: [
      { area: area("criteria100", at.lastCriterion), formula: `=AND(${used},LEN(${at.cell("criteria100", MATRIX.firstRow)})=0)`, fill: COLORS.missing },
      ...weightTotals.map((key) => ({
        area: { top: MATRIX.totalRow, bottom: MATRIX.totalRow, left: at.column(key), right: at.column(key) },
        formula: sumOff(key), fill: COLORS.wrong, fontColor: COLORS.wrongText, bold: true,
      })),
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: MATRIX.bandRow, last: MATRIX.headerRow } },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}

function putRows(draft: SheetDraft, context: TemplateContext, cached: CachedValues): void {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const typed = context.sample ? sampleCells(context) : new Map<string, PlannedContent>();
  for (let row = MATRIX.firstRow; row < MATRIX.closingRow; row += 1) {
    const formulas: Readonly<Record<string, string>> = rowFormulas(row, at, guideline, translate);
    templateColumns(guideline).forEach((key, column) => {
      const address = at.cell(key, row);
      const formula = formulas[key];
      if (formula !== undefined) {
        const style = key === "status" ? "computed" : key === "block" ? "quiet" : "score";
        draft.put(row, column, { formula, cached: cached.get(address) ?? (key === "block" ? 0 : "") }, style);
        return;
      }
      const content = typed.get(address);
      const isDay = typeof content === "object" && "date" in content;
      const text = key === "objective" || key === "action" || key === "indicator" || key === "unit";
      draft.put(row, column, content, text ? "input" : isDay ? "date" : "value");
    });
  }
}

function putTotal(draft: SheetDraft, context: TemplateContext, cached: CachedValues): void {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const sum = (key: TemplateColumn) => ({ formula: `=SUM(${at.range(key)})`, cached: cached.get(at.cell(key, MATRIX.totalRow)) ?? 0 });
  for (const key of templateColumns(guideline)) {
    const column = at.column(key);
    if (key === "objective") draft.put(MATRIX.totalRow, column, translate("template.cfr.matrix.total"), "total");
    else if (key === "objectiveWeight" || key === at.pointsKey) draft.put(MATRIX.totalRow, column, sum(key), "totalScore");
    else if (key === "weightedScore") {
      const formula = `='${names.score.replaceAll("'", "''")}'!$B$5`;
      draft.put(MATRIX.totalRow, column, { formula, cached: cached.get(at.cell(key, MATRIX.totalRow)) ?? "" }, "totalScore");
    } else draft.put(MATRIX.totalRow, column, undefined, "total");
  }
}

function sampleCells({ guideline, translate, names }: TemplateContext): ReadonlyMap<string, PlannedContent> {
  const at = matrixAddresses(guideline, names.matrix);
  const cells = new Map<string, PlannedContent>();
  const put = (key: TemplateColumn, row: number, value: SampleValue) => {
    if (value === null) return;
    const text = typeof value === "object" && "text" in value ? value.text : null;
    cells.set(at.cell(key, row), text === null ? (value as PlannedContent) : translate(`template.cfr.sample.${text}`));
  };
  let row: number = MATRIX.firstRow;
  for (const objective of SAMPLE) {
    put("objective", row, { text: `${objective.key}.objective` });
    put("objectiveWeight", row, objective.weight);
    for (const one of objective.rows) {
      put("action", row, { text: `${one.key}.action` });
      put("indicator", row, { text: `${one.key}.indicator` });
      put("unit", row, one.unit);
      put("weight", row, one.weight);
      one.criteria.forEach((value, index) => put(CRITERIA_KEYS[index] ?? "criteria60", row, value));
      put("achievement", row, one.achievement);
      row += 1;
    }
  }
  return cells;
}

function headingOf(key: TemplateColumn, { guideline, translate }: TemplateContext): string {
  if (key === "status" || key === "block" || key === "points") return translate(`template.cfr.heading.${key}`);
  return guideline.headings[key] ?? translate(`template.cfr.heading.${key satisfies CfrColumnKey}`);
}

function validationOf(key: TemplateColumn, area: PlannedValidation["area"], context: TemplateContext): readonly PlannedValidation[] {
  const { translate, guideline } = context;
  if (key === "status" || key === "block" || key === "points" || key === "rawScore" || key === "weightedScore") return [];
  const help = isCriterion(key) ? "criteria" : key;
  const texts = {
    area,
    promptTitle: headingOf(key, context).slice(0, 32),
    prompt: translate(`template.cfr.prompt.${help}`).slice(0, 255),
  };
  const errorTitle = translate("template.cfr.error.title").slice(0, 32);
  if (key === "unit") {
    return [{ ...texts, kind: "list", listName: context.names.unitsName, alert: "information", errorTitle, error: translate("template.cfr.error.unit") }];
  }
  if (key === "objectiveWeight" || key === "weight") {
    const error = translate("template.cfr.error.weight", { total: guideline.weights.total });
    return [{ ...texts, kind: "decimal", minimum: 0, maximum: guideline.weights.total, alert: "warning", errorTitle, error }];
  }
  return [{ ...texts, kind: "prompt-only", alert: "information" }];
}

function isCriterion(key: TemplateColumn): boolean {
  return (CRITERIA_KEYS as readonly string[]).includes(key);
}
