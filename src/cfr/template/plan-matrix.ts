import type { SheetPlan } from "../../grid/sheet-plan";
import { rowFormulas } from "./matrix-formulas";
import { MATRIX, matrixAddresses, templateColumns } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { matrixValidation } from "./matrix-validations";
import { putSectionTitle } from "./section-title";
import { sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";
import { typedMatrixCells } from "./typed-matrix";

/** Values that formulas show before they are first recalculated, by A1 address; none where the sheet is empty. */
export type CachedValues = ReadonlyMap<string, string | number>;

const WIDTHS: Readonly<Partial<Record<TemplateColumn, number>>> = {
  objective: 28,
  objectiveWeight: 10,
  action: 28,
  indicator: 34,
  unit: 10,
  weight: 9,
  achievement: 13,
  status: 18,
  block: 10,
  class: 15,
  remarks: 24,
  evidence: 24,
  group: 20,
};

const TEXTS: ReadonlySet<TemplateColumn> = new Set([
  "group",
  "objective",
  "action",
  "indicator",
  "unit",
  "evidence",
  "class",
  "remarks",
]);

/** Section 2: one header row, prepared rows with native formulas, a closing line and the total. */
export function planMatrix(context: TemplateContext, cached: CachedValues): SheetPlan {
  const { guideline, translate, names } = context;
  const columns = templateColumns(guideline);
  const at = matrixAddresses(guideline, names.matrix);
  const draft = sheetDraft();
  putSectionTitle(draft, context, "matrix");

  columns.forEach((key, column) => {
    const band = at.criteria.includes(key) ? "criteria" : at.column("achievement") <= column ? "yearEnd" : "plan";
    const starts = column === 0 || key === at.criteria[0] || key === "achievement";
    draft.put(MATRIX.bandRow, column, starts ? translate(`template.cfr.band.${band}`) : undefined, "band");
    draft.put(MATRIX.headerRow, column, headingOf(key, context), "heading");
  });
  putRows(draft, context, cached);
  columns.forEach((_, column) => draft.put(MATRIX.closingRow, column, undefined, "closing"));
  putTotal(draft, context, cached);

  const area = (first: TemplateColumn, last: TemplateColumn = first) => ({
    top: MATRIX.firstRow,
    bottom: MATRIX.closingRow - 1,
    left: at.column(first),
    right: at.column(last),
  });
  const used = `LEN($${at.cell("indicator", MATRIX.firstRow)})>0`;
  const sumOff = (key: TemplateColumn) =>
    `=AND(SUM(${at.range(key)})>0,ABS(SUM(${at.range(key)})-${guideline.weights.total})>${guideline.weights.tolerance})`;
  const weightTotals: readonly TemplateColumn[] =
    guideline.weights.gradedTotal === null ? ["objectiveWeight", at.pointsKey] : ["objectiveWeight"];
  const [firstLevel, lastLevel] = [at.criteria[0], at.criteria[at.criteria.length - 1]];
  return {
    name: names.matrix,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: columns.map((key) => WIDTHS[key] ?? 11),
    rowHeights: { [MATRIX.headerRow]: 48, [MATRIX.closingRow]: 6 },
    freeze: { rows: MATRIX.firstRow, columns: 1 },
    validations: columns.flatMap((key) => matrixValidation(key, headingOf(key, context), area(key), context) ?? []),
    conditionalFormats: [
      ...(firstLevel === undefined
        ? []
        : [
            {
              area: area(firstLevel, lastLevel),
              formula: `=AND(${used},LEN(${at.cell(firstLevel, MATRIX.firstRow)})=0)`,
              fill: COLORS.missing,
            },
          ]),
      {
        area: area("rowNumber"),
        formula: `=AND(${used},COUNTIF(${at.range("rowNumber")},${at.cell("rowNumber", MATRIX.firstRow)})<>1)`,
        fill: COLORS.wrong,
      },
      ...weightTotals.map((key) => ({
        area: { top: MATRIX.totalRow, bottom: MATRIX.totalRow, left: at.column(key), right: at.column(key) },
        formula: sumOff(key),
        fill: COLORS.wrong,
        fontColor: COLORS.wrongText,
        bold: true,
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
  const typed = typedMatrixCells(context);
  for (let row = MATRIX.firstRow; row < MATRIX.closingRow; row += 1) {
    const formulas = rowFormulas(row, at, guideline, translate);
    templateColumns(guideline).forEach((key, column) => {
      const address = at.cell(key, row);
      const formula = formulas[key];
      if (formula !== undefined) {
        const style = key === "status" ? "computed" : key === "block" ? "quiet" : "score";
        draft.put(row, column, { formula, cached: cached.get(address) ?? (key === "block" ? 0 : "") }, style);
        return;
      }
      const content = key === "rowNumber" ? row - MATRIX.firstRow + 1 : typed.get(address);
      const isDay = typeof content === "object" && "date" in content;
      draft.put(
        row,
        column,
        content,
        TEXTS.has(key) ? "input" : isDay ? "date" : key === "rowNumber" ? "quiet" : "value",
      );
    });
  }
}

function putTotal(draft: SheetDraft, context: TemplateContext, cached: CachedValues): void {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const sum = (key: TemplateColumn) => ({
    formula: `=SUM(${at.range(key)})`,
    cached: cached.get(at.cell(key, MATRIX.totalRow)) ?? 0,
  });
  for (const key of templateColumns(guideline)) {
    const column = at.column(key);
    if (column === 0) draft.put(MATRIX.totalRow, column, translate("template.cfr.matrix.total"), "total");
    else if (key === "objectiveWeight" || key === at.pointsKey)
      draft.put(MATRIX.totalRow, column, sum(key), "totalScore");
    else if (key === "weightedScore") {
      const formula = `='${names.score.replaceAll("'", "''")}'!$B$5`;
      draft.put(
        MATRIX.totalRow,
        column,
        { formula, cached: cached.get(at.cell(key, MATRIX.totalRow)) ?? "" },
        "totalScore",
      );
    } else draft.put(MATRIX.totalRow, column, undefined, "total");
  }
}

function headingOf(key: TemplateColumn, { guideline, translate }: TemplateContext): string {
  const printed: Readonly<Partial<Record<TemplateColumn, string>>> = guideline.headings;
  return printed[key] ?? translate(`template.cfr.heading.${key}`);
}
