import type { PlannedCell, PlannedValidation, SheetPlan } from "../../grid/sheet-plan";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiColumnKey } from "../../guidelines/schema/jmi";
import { officialHeading } from "../layout/jmi-headings";
import { BANDS, MATRIX, TEMPLATE_COLUMNS, WIDTHS, columnArea, columnOf, firstCell, lastRowOf } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { KEPT_WIDTH, keptCells } from "./kept-columns";
import { sampleRows } from "./sample";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { JmiTemplateContext } from "./template-options";

const DATES: ReadonlySet<TemplateColumn> = new Set<TemplateColumn>(["baselineDate", "targetDate", "actualDate"]);
const VALUES: ReadonlySet<TemplateColumn> = new Set<TemplateColumn>(["baseline", "target", "actual"]);

/** The matrix: the official five columns with what the guideline says under each, and the structured ones beside them. */
export function planMatrix(context: JmiTemplateContext): SheetPlan {
  const { names } = context;
  return {
    name: names.matrix,
    styles: TEMPLATE_STYLES,
    cells: [
      ...topCells(context),
      ...headingCells(context),
      ...bandCells(context),
      ...rowCells(context),
      ...keptCells(context),
    ],
    columnWidths: [
      ...TEMPLATE_COLUMNS.map((key) => WIDTHS[key]),
      ...(context.filled?.kept.map(() => KEPT_WIDTH) ?? []),
    ],
    rowHeights: {
      [MATRIX.headerRow]: 48,
      ...Object.fromEntries(BANDS.map((_, index) => [MATRIX.firstBand + index, 92])),
    },
    freeze: { rows: MATRIX.headerRow + 1, columns: 0 },
    validations: TEMPLATE_COLUMNS.map((key) => validationOf(key, context)),
    conditionalFormats: (["baseline", "target"] as const).map((key) => ({
      area: columnArea(key, context.preparedRows),
      formula: `=AND(LEN(TRIM(${firstCell("indicator")}))>0,LEN(TRIM(${firstCell(key)}))=0)`,
      fill: COLORS.missing,
    })),
    print: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: MATRIX.headerRow, last: MATRIX.headerRow },
      titleColumns: { first: columnOf("indicator"), last: columnOf("indicator") },
    },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}

function topCells({ translate, periods, entity, guideline }: JmiTemplateContext): readonly PlannedCell[] {
  const { from, to } = periods.outcome;
  const args = { from: String(from), to: String(to) };
  return [
    { row: 0, column: 0, content: translate("template.jmi.matrix.title", args), style: "title" },
    ...(entity === "" ? [] : [{ row: 1, column: 0, content: entity, style: "subtitle" }]),
    {
      row: 2,
      column: 0,
      content: translate("template.jmi.matrix.help", { guideline: guideline.title }),
      style: "note",
    },
  ];
}

function headingCells(context: JmiTemplateContext): readonly PlannedCell[] {
  const { translate } = context;
  return TEMPLATE_COLUMNS.flatMap((key, column): PlannedCell[] => {
    const group =
      key === "outcome" ? "official" : key === "baseline" ? "structured" : key === "status" ? "progress" : null;
    return [
      {
        row: MATRIX.groupRow,
        column,
        ...(group === null ? {} : { content: translate(`template.jmi.group.${group}`) }),
        style: "group",
      },
      { row: MATRIX.headerRow, column, content: headingOf(key, context), style: "heading" },
    ];
  });
}

/** Definition, Guidance and Scope for discretion of the five; each text begins with its word, by which it is told from a row. */
function bandCells({ translate, guideline }: JmiTemplateContext): readonly PlannedCell[] {
  const { outcomesPerTwg, outputsPerOutcome, indicatorsPerOutput } = guideline.limits;
  const args = {
    outcomes: outcomesPerTwg,
    outputs: outputsPerOutcome,
    indicators: indicatorsPerOutput,
    frameworks: Object.keys(guideline.frameworks).join(", "),
    principles: guideline.principles.join(", "),
  };
  return BANDS.flatMap((band, index) =>
    TEMPLATE_COLUMNS.map((key, column): PlannedCell => {
      const row = MATRIX.firstBand + index;
      return isOfficial(key)
        ? { row, column, content: translate(`template.jmi.${band}.${key}`, args), style: "band" }
        : { row, column, style: "band" };
    }),
  );
}

function rowCells(context: JmiTemplateContext): readonly PlannedCell[] {
  const known = context.filled?.rows ?? (context.sample ? sampleRows(context) : []);
  const cells: PlannedCell[] = [];
  for (let row = MATRIX.firstRow; row <= lastRowOf(context.preparedRows); row += 1) {
    const typed = known[row - MATRIX.firstRow];
    for (const key of TEMPLATE_COLUMNS) {
      const content = typed?.get(key);
      // Blank date cells keep the general format: a year typed into one formatted for days would show a day of 1905.
      const style = typeof content === "object" ? "date" : DATES.has(key) || VALUES.has(key) ? "value" : "input";
      cells.push({ row, column: columnOf(key), ...(content === undefined ? {} : { content }), style });
    }
  }
  return cells;
}

function headingOf(key: TemplateColumn, { guideline, translate, periods }: JmiTemplateContext): string {
  return isOfficial(key) ? officialHeading(key, { ...guideline, periods }) : translate(`template.jmi.heading.${key}`);
}

function validationOf(key: TemplateColumn, context: JmiTemplateContext): PlannedValidation {
  const { translate } = context;
  const texts = {
    area: columnArea(key, context.preparedRows),
    // Excel's limits: 32 characters for a title, 255 for the text.
    promptTitle: headingOf(key, context).replace(/\s+/g, " ").slice(0, 32),
    prompt: translate(`template.jmi.prompt.${key}`).slice(0, 255),
    alert: "information" as const,
  };
  const list = listOf(key, context);
  if (list === null) return { ...texts, kind: "prompt-only" };
  return {
    ...texts,
    kind: "list",
    listName: list,
    errorTitle: translate("template.jmi.error.title"),
    error: translate("template.jmi.error.list"),
  };
}

/** The name of the words to choose from; null for a column that takes any text, and for a list that would be empty. */
function listOf(key: TemplateColumn, { names, guideline }: JmiTemplateContext): string | null {
  switch (key) {
    case "baselineUnit":
      return names.unitsName;
    case "frequency":
      return names.frequenciesName;
    case "framework":
      return Object.keys(guideline.frameworks).length > 0 ? names.frameworksName : null;
    case "partneringTag":
      return guideline.principles.length > 0 ? names.principlesName : null;
    case "status":
      return names.statusName;
    case "addressee":
      return names.addresseesName;
    case "routine":
    case "unresolved":
      return names.yesNoName;
    default:
      return null;
  }
}

function isOfficial(key: TemplateColumn): key is JmiColumnKey {
  return (JMI_COLUMNS as readonly string[]).includes(key);
}
