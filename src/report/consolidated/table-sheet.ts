import type { CellArea } from "../../grid/cell-ref";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_LOOK } from "../../grid/template-look";

/** How the cells of a column look. */
export type ColumnLook = "text" | "word" | "count" | "points" | "percent";

export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: ColumnLook;
}

/** null is a cell without content. */
export type TableRow = readonly (PlannedContent | null)[];

const LOOKS: Readonly<Record<ColumnLook, CellStyle>> = {
  text: TABLE_CELL,
  // A word beside figures, which stand at the right, would touch them at the left.
  word: { ...TABLE_CELL, horizontal: "center" },
  count: { ...TABLE_CELL, horizontal: "right", numberFormat: "0" },
  points: { ...TABLE_CELL, horizontal: "right", numberFormat: "0.00" },
  percent: { ...TABLE_CELL, horizontal: "right", numberFormat: "0%" },
};

/** Longer texts are no cells in Excel. */
const MAX_TEXT = 32_767;

/** A sheet that is one table from A1 on: headings that stay in sight and on every page, rows that can be filtered. */
export function tableSheet(name: string, columns: readonly TableColumn[], rows: readonly TableRow[]): SheetPlan {
  const heading = columns.map(({ heading: content }, column): PlannedCell => ({
    row: 0,
    column,
    content,
    style: "heading",
  }));
  const body = rows.flatMap((row, index) =>
    row.flatMap((content, column): PlannedCell[] => {
      const style = columns[column]?.look ?? "text";
      const at = { row: index + 1, column, style };
      if (content === null || content === "") return [at];
      return [{ ...at, content: typeof content === "string" ? content.slice(0, MAX_TEXT) : content }];
    }),
  );
  return {
    name,
    styles: { ...LOOKS, heading: TEMPLATE_LOOK["heading"] ?? {} },
    cells: [...heading, ...body],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: rowHeights(columns, rows),
    freeze: { rows: 1, columns: 1 },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 0 },
    },
    showGridlines: true,
    ...(rows.length > 0 ? { filter: { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 } } : {}),
  };
}

const LINE_POINTS = 15;
/** Excel's rows are no higher. */
const MAX_LINES = 27;

/**
 * Heights for all rows, by the lines that their texts take: not every program works them out when it opens a file, and
 * rows of one line need more than the usual height in a script with taller letters.
 */
function rowHeights(columns: readonly TableColumn[], rows: readonly TableRow[]): Readonly<Record<number, number>> {
  const texts = [columns.map(({ heading }) => heading), ...rows];
  const heights = texts.map((row, at): [number, number] => {
    const lines = row.map((content, column) => linesOf(content, columns[column]?.width ?? 1));
    return [at, Math.min(MAX_LINES, Math.max(1, ...lines)) * LINE_POINTS];
  });
  return Object.fromEntries(heights);
}

function linesOf(content: PlannedContent | null, width: number): number {
  if (typeof content !== "string") return 1;
  const lines = content.split("\n").map((line) => Math.max(1, Math.ceil(line.length / Math.max(1, width - 1))));
  return lines.reduce((sum, one) => sum + one, 0);
}

/** The cells of one column of such a table; row 1 of the table is row 1 of the sheet, below the headings. */
export function columnArea(column: number, firstRow: number, lastRow: number): CellArea {
  return { top: firstRow, bottom: lastRow, left: column, right: column };
}
