import { sheetDraft } from "../../grid/sheet-draft";
import type { SheetDraft } from "../../grid/sheet-draft";
import type { CellStyle, PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_COLORS, TEMPLATE_LOOK } from "../../grid/template-look";

/** How a cell of the report looks. "bar" is a row of blocks as long as the progress is. */
export type ReportLook = "text" | "value" | "date" | "percent" | "count" | "bar";

const RIGHT: CellStyle = { ...TABLE_CELL, horizontal: "right" };

export const REPORT_STYLES: Readonly<Record<string, CellStyle>> = {
  ...TEMPLATE_LOOK,
  section: { bold: true, fontSizePoints: 12 },
  text: TABLE_CELL,
  value: RIGHT,
  date: { ...RIGHT, numberFormat: "yyyy-mm-dd" },
  percent: { ...RIGHT, numberFormat: "0%" },
  count: { ...RIGHT, numberFormat: "0" },
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
    rowHeights: {},
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
