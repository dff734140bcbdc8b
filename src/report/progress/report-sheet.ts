import { sheetDraft } from "../../grid/sheet-draft";
import type { SheetDraft } from "../../grid/sheet-draft";
import type { CellStyle, PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_COLORS, TEMPLATE_LOOK } from "../../grid/template-look";

/** How a cell of the report looks. "bar" is a row of blocks as long as the progress is. */
export type ReportLook = "text" | "value" | "date" | "percent" | "count" | "bar";

const CENTER: CellStyle = { ...TABLE_CELL, horizontal: "center" };
const RIGHT: CellStyle = { ...TABLE_CELL, horizontal: "right" };

const REPORT_STYLES: Readonly<Record<string, CellStyle>> = {
  ...TEMPLATE_LOOK,
  section: { bold: true, fontSizePoints: 12 },
  text: TABLE_CELL,
  value: RIGHT,
  date: { ...CENTER, numberFormat: "yyyy-mm-dd" },
  /** A day among lines of text. */
  day: { ...TABLE_CELL, horizontal: "left", numberFormat: "yyyy-mm-dd" },
  percent: { ...CENTER, numberFormat: "0%" },
  count: { ...CENTER, numberFormat: "0" },
  bar: { ...TABLE_CELL, fontColor: TEMPLATE_COLORS.heading },
};

/** Null is a cell without content. */
export type ReportCell = PlannedContent | null;

export interface ReportTable {
  /** Above the headings; "" for none. */
  readonly title: string;
  readonly columns: readonly (readonly [heading: string, look: ReportLook])[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** What stands in place of rows where there are none. */
  readonly none: string;
}

/** Longer texts are no cells in Excel. */
const MAX_TEXT = 32_767;

/** Puts a table from a row on; answers the rows of its headings and below its end. */
export function putTable(
  draft: SheetDraft,
  top: number,
  table: ReportTable,
): { readonly header: number; readonly next: number } {
  const header = table.title === "" ? top : top + 1;
  if (table.title !== "") draft.put(top, 0, table.title, "section");
  table.columns.forEach(([heading], column) => draft.put(header, column, heading, "heading"));
  table.rows.forEach((cells, index) =>
    table.columns.forEach(([, look], column) => {
      const content = cells[column] ?? null;
      draft.put(
        header + 1 + index,
        column,
        content === null || content === ""
          ? undefined
          : typeof content === "string"
            ? content.slice(0, MAX_TEXT)
            : content,
        look,
      );
    }),
  );
  if (table.rows.length === 0) draft.put(header + 1, 0, table.none, "note");
  return { header, next: header + 2 + Math.max(1, table.rows.length) };
}

const POINTS_PER_LINE = 15;
/** The highest row that Excel has. */
const MAX_POINTS = 409;

/** Rows high enough for their texts: programs that print without showing the sheet first measure no texts themselves. */
export function rowHeights(
  { cells }: Pick<SheetPlan, "cells">,
  columnWidths: readonly number[],
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const { row, column, content, style } of cells) {
    if (REPORT_STYLES[style ?? ""]?.wrap !== true) continue;
    const text = typeof content === "object" && "formula" in content ? content.cached : content;
    if (typeof text !== "string") continue;
    const lines = linesOf(text, columnWidths[column] ?? 10);
    if (lines > 1) heights[row] = Math.max(heights[row] ?? 0, Math.min(MAX_POINTS, lines * POINTS_PER_LINE));
  }
  return heights;
}

/** Lines that a text takes in a column of so many characters; a word that does not fit begins a new one. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > width) {
        own += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      // A word longer than the column is broken.
      own += Math.max(0, Math.ceil(used / width) - 1);
      if (used > width) used %= width;
    }
    return lines + own;
  }, 0);
}

/** A sheet of the report: A4 across, as wide as the page, with its headings on every page. */
export function printedSheet(
  name: string,
  draft: SheetDraft,
  columnWidths: readonly number[],
  header: number | null,
  orientation: "landscape" | "portrait" = "landscape",
): SheetPlan {
  return {
    name,
    styles: REPORT_STYLES,
    cells: draft.cells,
    columnWidths,
    rowHeights: rowHeights(draft, columnWidths),
    freeze: header === null ? null : { rows: header + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation,
      fitToWidth: true,
      ...(header === null ? {} : { titleRows: { first: header, last: header } }),
    },
    showGridlines: false,
  };
}

/** A sheet that is tables one below the other under a title; the headings of the only one are repeated on every page. */
export function tablesSheet(
  name: string,
  title: string,
  note: string,
  columnWidths: readonly number[],
  tables: readonly ReportTable[],
): SheetPlan {
  const draft = sheetDraft();
  draft.put(0, 0, title, "title");
  if (note !== "") draft.put(1, 0, note, "note");
  let row = 3;
  let header: number | null = null;
  for (const table of tables) {
    const put = putTable(draft, row, table);
    row = put.next + 1;
    header = tables.length === 1 ? put.header : null;
  }
  return printedSheet(name, draft, columnWidths, header);
}
