import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { serialToIso } from "../../parse/serial-date";
import { unitKind } from "../read/unit-kind";
import { MATRIX, matrixAddresses } from "./matrix-layout";
import { matrixRows } from "./matrix-rows";
import type { CachedValues } from "./plan-matrix";
import { sectionLinks } from "./section-links";
import { putSectionTitle } from "./section-title";
import { quoted, sheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";
import { YEARS, sampleContent, yearHeading } from "./year-columns";

const HEADER_ROW = 4;
const WIDTHS = { objective: 26, action: 26, indicator: 34, unit: 10 } as const;

/** What Section 3 takes over from Section 2, as far as the guideline's matrix has it. */
function sharedColumns({ guideline, names }: TemplateContext) {
  const at = matrixAddresses(guideline, names.matrix);
  return (["objective", "action", "indicator", "unit"] as const).filter((key) => at.has(key));
}

/** Ranges of Section 3 as formulas write them; two columns of past years, two of projections. */
export function trendRows(context: TemplateContext) {
  const shared = sharedColumns(context);
  const [top, bottom] = [HEADER_ROW + 2, HEADER_ROW + 1 + MATRIX.preparedRows];
  const range = (left: number, right: number) =>
    `${quoteSheet(context.names.trends)}!$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
  const indicator = shared.indexOf("indicator");
  const year = (shift: (typeof YEARS)[number]) => shared.length + YEARS.indexOf(shift);
  return { indicator: range(indicator, indicator), past: range(year(-2), year(-1)), ahead: range(year(1), year(2)) };
}

/** Section 3: the indicators of Section 2 by formula, so that they are typed once, with their values over five years. */
export function planTrends(context: TemplateContext, cached: CachedValues): SheetPlan {
  const { guideline, translate, names } = context;
  const links = sectionLinks(context, cached);
  const shared = sharedColumns(context);
  const numberColumn = shared.length + YEARS.length;
  const draft = sheetDraft();
  putSectionTitle(draft, context, "trends");
  shared.forEach((key, column) => draft.put(HEADER_ROW, column, guideline.headings[key] ?? key, "heading"));
  YEARS.forEach((shift, index) => draft.put(HEADER_ROW, shared.length + index, yearHeading(context, shift), "heading"));
  draft.put(HEADER_ROW, numberColumn, translate("template.cfr.heading.rowNumber"), "heading");

  const rows = matrixRows(context);
  for (let line = 0; line < MATRIX.preparedRows; line += 1) {
    const row = HEADER_ROW + 1 + line;
    const number = `$${columnName(numberColumn)}${row + 1}`;
    shared.forEach((key, column) => {
      draft.put(
        row,
        column,
        key === "objective" ? links.objective(number, line) : links.text(key, number, line),
        "computed",
      );
    });
    const { actuals = [], projections = [] } = rows[line] ?? {};
    const typed = [actuals[1], actuals[0], null, ...projections];
    YEARS.forEach((shift, index) => {
      const column = shared.length + index;
      if (shift === 0) draft.put(row, column, targetOf(context, number, line, cached), "computedValue");
      else draft.put(row, column, sampleContent(typed[index], context), "value");
    });
    draft.put(row, numberColumn, line + 1, "quiet");
  }
  return { ...sheetOf(draft.cells, context), name: names.trends };
}

function sheetOf(cells: SheetPlan["cells"], context: TemplateContext): SheetPlan {
  const { names, translate } = context;
  const shared = sharedColumns(context);
  const first = HEADER_ROW + 1;
  const area = (left: number, right: number) => ({ top: first, bottom: first + MATRIX.preparedRows - 1, left, right });
  const indicator = `LEN($${columnName(shared.indexOf("indicator"))}${first + 1})`;
  const across = (left: number, right: number) => `$${columnName(left)}${first + 1}:$${columnName(right)}${first + 1}`;
  const actuals = [shared.length, shared.length + 1] as const;
  const projected = [shared.length + 3, shared.length + 4] as const;
  const prompt = (key: string, columns: readonly [number, number]) => ({
    kind: "prompt-only" as const,
    alert: "information" as const,
    area: area(...columns),
    promptTitle: translate(`template.cfr.prompt.${key}.title`).slice(0, 32),
    prompt: translate(`template.cfr.prompt.${key}`),
  });
  return {
    name: names.trends,
    styles: TEMPLATE_STYLES,
    cells,
    columnWidths: [...shared.map((key) => WIDTHS[key]), 12, 12, 14, 12, 12, 8],
    rowHeights: { [HEADER_ROW]: 34 },
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    validations: [prompt("actual", actuals), prompt("projected", projected)],
    conditionalFormats: [
      { area: area(...actuals), formula: `=AND(${indicator}>0,COUNTA(${across(...actuals)})=0)`, fill: COLORS.missing },
      // Values that no row of the matrix claims any more.
      {
        area: area(...actuals),
        formula: `=AND(${indicator}=0,COUNTA(${across(...actuals)})>0)`,
        fill: COLORS.wrong,
        fontColor: COLORS.wrongText,
      },
    ],
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}

/** The value under the level that stands for the plan (Very Good); a day in ISO notation, as no format can fit all rows. */
function targetOf(context: TemplateContext, numberCell: string, line: number, cached: CachedValues): PlannedContent {
  const { guideline, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const key = at.planKey;
  if (key === null) return { formula: '=""', cached: "" };
  const links = sectionLinks(context, cached);
  const shown = cached.get(at.cell(key, MATRIX.firstRow + line)) ?? "";
  const dateUnit = guideline.units.find((unit) => unitKind(unit) === "date");
  if (dateUnit === undefined || !at.has("unit")) return { formula: links.value(key, numberCell), cached: shown };
  const isDateRow = cached.get(at.cell("unit", MATRIX.firstRow + line)) === dateUnit && typeof shown === "number";
  const unit = `INDEX(${at.rangeFrom("unit")},MATCH(${numberCell},${at.rangeFrom("rowNumber")},0))`;
  return {
    formula: links.value(
      key,
      numberCell,
      (cell) => `IF(AND(${unit}=${quoted(dateUnit)},COUNT(${cell})=1),${isoDay(cell)},${cell})`,
    ),
    cached: isDateRow ? (serialToIso(shown, "1900") ?? shown) : shown,
  };
}

/** Excel's TEXT takes its letters from the user's language, so the day is put together by hand. */
function isoDay(cell: string): string {
  return `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2)`;
}
