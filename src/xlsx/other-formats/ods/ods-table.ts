import { MAX_COLUMNS } from "../../../grid/cell-ref";
import type { CellArea } from "../../../grid/cell-ref";
import type { CellValue, DateSystem, Grid } from "../../../grid/grid";
import type { CellRoom } from "../../read/cell-room";
import { MAX_ROWS_READ } from "../../read/read-sheet-part";
import type { Attributes } from "../../read/scan-xml";
import { createSheetRows } from "../../read/sheet-rows";
import { XlsxError } from "../../xlsx-error";
import { odsCellValue } from "./ods-cell-value";
import { fromOdsFormula } from "./ods-formula";
import type { OdsStyles } from "./ods-styles";

/** One sheet while its rows and cells are told in their order. */
export interface OdsTable {
  readonly column: (attributes: Attributes) => void;
  readonly startRow: (attributes: Attributes) => void;
  /** A whole cell; `shown`: its paragraphs, null where it has none. */
  readonly cell: (attributes: Attributes, shown: string | null) => void;
  readonly endRow: () => void;
  readonly grid: () => Grid;
}

interface RowCell {
  readonly column: number;
  readonly repeated: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
  /** How many rows and columns it is merged over. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell or row says how often it repeats; no sheet may unfold to more cells than this. */
const MAX_CELLS = 10_000_000;

export function createOdsTable(
  attributes: Attributes,
  styles: OdsStyles,
  dateSystem: DateSystem,
  room: CellRoom,
): OdsTable {
  const { name = "", "style-name": tableStyle = "" } = attributes;
  const rows = createSheetRows(room);
  const merges: CellArea[] = [];
  const hiddenRows = new Set<number>();
  const columnStyles: { readonly end: number; readonly style: string }[] = [];
  let cells: RowCell[] = [];
  let rowAttributes: Attributes = {};
  let row = 0;
  let column = 0;
  let unfolded = 0;

  function formatOf({ "style-name": own, "value-type": type }: Attributes): string | null {
    const ofColumn = () => columnStyles.find(({ end }) => column < end)?.style;
    const code = styles.numberFormat(own ?? rowAttributes["default-cell-style-name"] ?? ofColumn() ?? "Default");
    if (type === "percentage" && !code?.includes("%")) return "0%";
    return type === "date" ? (code ?? "yyyy-mm-dd") : code;
  }

  function put(cell: RowCell, at: number): void {
    for (let index = cell.column; index < cell.column + cell.repeated; index += 1) {
      if (cell.value !== null || cell.formula !== null) rows.put(at, index, cell.value, cell.formula, cell.format);
    }
    const { rows: high, columns: wide } = cell;
    if (high > 1 || wide > 1)
      merges.push({ top: at, left: cell.column, bottom: at + high - 1, right: cell.column + wide - 1 });
  }

  return {
    column(of) {
      const before = columnStyles[columnStyles.length - 1]?.end ?? 0;
      columnStyles.push({
        end: before + count(of["number-columns-repeated"]),
        style: of["default-cell-style-name"] ?? "Default",
      });
    },
    startRow(of) {
      rowAttributes = of;
      cells = [];
      column = 0;
    },
    cell(of, shown) {
      const repeated = count(of["number-columns-repeated"]);
      const formula = of["formula"] === undefined ? null : fromOdsFormula(of["formula"]);
      const value = odsCellValue(of, shown, formula !== null, dateSystem);
      const [high, wide] = [count(of["number-rows-spanned"]), count(of["number-columns-spanned"])];
      if (value !== null || formula !== null || high > 1 || wide > 1) {
        if (column + repeated > MAX_COLUMNS) throw new XlsxError("corrupt", `column ${column + repeated}`);
        cells.push({ column, repeated, value, formula, format: formatOf(of), rows: high, columns: wide });
      }
      column += repeated;
    },
    endRow() {
      const repeated = count(rowAttributes["number-rows-repeated"]);
      // Empty rows down to the sheet's end are told as one row that repeats, and cost nothing.
      if (cells.length > 0) {
        if (row + repeated > MAX_ROWS_READ) throw new XlsxError("too-large", `${row + repeated} rows`);
        unfolded += repeated * cells.reduce((sum, cell) => sum + cell.repeated, 0);
        if (unfolded > MAX_CELLS) throw new XlsxError("too-large", `${unfolded} cells`);
        const isHidden = (rowAttributes["visibility"] ?? "visible") !== "visible";
        for (let at = row; at < row + repeated; at += 1) {
          if (isHidden) hiddenRows.add(at);
          for (const cell of cells) put(cell, at);
        }
      }
      row += repeated;
    },
    grid: () => ({ sheet: name, hidden: styles.isHiddenTable(tableStyle), ...rows.tables(), merges, hiddenRows }),
  };
}

/** How often something repeats or how far it spans: at least once. */
function count(written: string | undefined): number {
  const number = Math.floor(Number(written ?? 1));
  return number >= 1 ? number : 1;
}
