import { writeXlsx } from "hucre/xlsx";
import type { Cell, ConditionalRule, DataValidation, SheetChart, WriteSheet } from "hucre/xlsx";
import { areaToA1, columnName, quoteSheet } from "../grid/cell-ref";
import { daySerial } from "../grid/day-serial";
import type {
  PlannedCell,
  PlannedChart,
  PlannedConditionalFormat,
  PlannedValidation,
  SheetPlan,
  WorkbookPlan,
} from "../grid/sheet-plan";
import { toXlsxStyle } from "./cell-style";
import { toHeaderFooter } from "./page-margins";

/** The first day a zip can name, for the writer's "last modified": it would take the clock's. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * A plan as the bytes of a new .xlsx workbook (1900 date system). The same plan gives the same bytes. The workbook is
 * marked to be recalculated when it is opened, so the planned results are only what a reader without a calculator sees.
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const active = plan.sheets.findIndex((sheet) => sheet.name === plan.activeSheet);
  return writeXlsx({
    sheets: plan.sheets.map(toSheet),
    namedRanges: [
      ...plan.names.map(({ name, refersTo }) => ({ name, range: withoutEquals(refersTo) })),
      ...plan.sheets.flatMap(printTitles),
    ],
    activeSheet: Math.max(active, 0),
    dateSystem: "1900",
    properties: { modified: NO_DATE },
  });
}

function toSheet(plan: SheetPlan): WriteSheet {
  return {
    name: plan.name,
    columns: plan.columnWidths.map((width) => ({ width })),
    cells: new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, toCell(cell, plan)])),
    rowDefs: new Map(Object.entries(plan.rowHeights).map(([row, height]) => [Number(row), { height }])),
    dataValidations: plan.validations.map(toValidation),
    conditionalRules: plan.conditionalFormats.map(toConditionalRule),
    view: {
      showGridLines: plan.showGridlines,
      ...(plan.tabColor === undefined ? {} : { tabColor: { rgb: plan.tabColor.slice(1) } }),
    },
    pageSetup: {
      paperSize: "a4",
      orientation: plan.print.orientation,
      ...(plan.print.fitToWidth ? { fitToPage: true, fitToWidth: plan.print.pagesWide ?? 1, fitToHeight: 0 } : {}),
    },
    ...(plan.print.texts ? { headerFooter: toHeaderFooter(plan.print.texts) } : {}),
    ...(plan.filter ? { autoFilter: { range: areaToA1(plan.filter) } } : {}),
    ...(plan.charts ? { charts: plan.charts.map(toChart) } : {}),
    ...(plan.freeze && plan.freeze.rows + plan.freeze.columns > 0 ? { freezePane: plan.freeze } : {}),
  };
}

function toCell(planned: PlannedCell, plan: SheetPlan): Partial<Cell> {
  const { content } = planned;
  const named = planned.style === undefined ? undefined : plan.styles[planned.style];
  if (planned.style !== undefined && !named)
    throw new Error(`style "${planned.style}" is not in the plan of "${plan.name}"`);
  const isDay = typeof content === "object" && "date" in content;
  const style = isDay && named?.numberFormat === undefined ? { ...named, numberFormat: "yyyy-mm-dd" } : named;
  return { ...toContent(content), ...(style ? { style: toXlsxStyle(style) } : {}) };
}

function toContent(content: PlannedCell["content"]): Partial<Cell> {
  if (content === undefined) return {};
  if (typeof content === "string") return { value: encodeCellText(content) };
  if (typeof content !== "object") return { value: content };
  if ("date" in content) return { value: daySerial(content.date, "1900") };
  const { cached } = content;
  return { formula: withoutEquals(content.formula), ...(cached === undefined ? {} : { formulaResult: cached }) };
}

function toValidation(planned: PlannedValidation): DataValidation {
  const texts = {
    ...(planned.promptTitle === undefined ? {} : { inputTitle: planned.promptTitle }),
    ...(planned.prompt === undefined ? {} : { inputMessage: planned.prompt }),
    ...(planned.errorTitle === undefined ? {} : { errorTitle: planned.errorTitle }),
    ...(planned.error === undefined ? {} : { errorMessage: planned.error }),
  };
  const common = {
    ...texts,
    range: areaToA1(planned.area),
    allowBlank: true,
    showInputMessage: true,
    errorStyle: planned.alert,
  };
  switch (planned.kind) {
    case "list":
      return { ...common, type: "list", formula1: planned.listName, showErrorMessage: true };
    case "decimal":
      return {
        ...common,
        type: "decimal",
        operator: "between",
        formula1: String(planned.minimum),
        formula2: String(planned.maximum),
        showErrorMessage: true,
      };
    case "prompt-only":
      // The writer has no validation of type "none"; a condition that always holds shows the prompt just the same.
      return { ...common, type: "custom", formula1: "TRUE", showErrorMessage: false };
  }
}

function toConditionalRule(planned: PlannedConditionalFormat, index: number): ConditionalRule {
  const { fill, fontColor, bold } = planned;
  const font = {
    ...(fontColor === undefined ? {} : { color: { rgb: fontColor.slice(1) } }),
    ...(bold === undefined ? {} : { bold }),
  };
  return {
    type: "expression",
    priority: index + 1,
    range: areaToA1(planned.area),
    formula: withoutEquals(planned.formula),
    style: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      // In a differential style the background colour is the one that shows.
      ...(fill === undefined
        ? {}
        : {
            fill: {
              type: "pattern",
              pattern: "solid",
              fgColor: { rgb: fill.slice(1) },
              bgColor: { rgb: fill.slice(1) },
            },
          }),
    },
  };
}

function toChart({ title, stacked, fromZero, labels, series, area }: PlannedChart): SheetChart {
  return {
    type: "bar",
    title,
    series: series.map(({ name, values, color }) => ({
      name,
      values: areaToA1(values),
      categories: areaToA1(labels),
      color: color.slice(1),
    })),
    anchor: { from: { row: area.top, col: area.left }, to: { row: area.bottom, col: area.right } },
    legend: series.length > 1 ? "bottom" : false,
    // Bars count from the bottom otherwise; the values stay below them.
    axes: { x: { reverse: true }, y: { crosses: "max", ...(fromZero ? { scale: { min: 0 } } : {}) } },
    ...(stacked ? { barGrouping: "stacked" as const, overlap: 100 } : {}),
  };
}

/** Written here and not through the writer's print settings, which leave the sheet's name without quotes. */
function printTitles({ name, print }: SheetPlan): { name: string; range: string; scope: string }[] {
  const { titleColumns: columns, titleRows: rows } = print;
  const ranges = [
    ...(columns ? [`$${columnName(columns.first)}:$${columnName(columns.last)}`] : []),
    ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  if (ranges.length === 0) return [];
  const range = ranges.map((one) => `${quoteSheet(name)}!${one}`).join(",");
  return [{ name: "_xlnm.Print_Titles", range, scope: name }];
}

/** Text that looks like the format's own notation for a character (`_x000D_`) is written so that it stays text. */
function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
