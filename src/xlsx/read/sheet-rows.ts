import { toA1 } from "../../grid/cell-ref";
import type { CellValue, Grid } from "../../grid/grid";
import { XlsxError } from "../xlsx-error";
import type { CellRoom } from "./cell-room";

/** The three tables of a grid while they grow cell by cell. Throws XlsxError "corrupt" where a cell comes twice. */
export interface SheetRows {
  readonly put: (row: number, column: number, value: CellValue, formula: string | null, format: string | null) => void;
  readonly tables: () => Pick<Grid, "values" | "formulas" | "numberFormats">;
}

const NO_CELLS: readonly never[] = [];

/** Tables that are only as high and as wide as their content; rows without content share one empty row. */
export function createSheetRows(room: CellRoom): SheetRows {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  return {
    put(row, column, value, formula, format) {
      if (column < (values[row]?.length ?? 0) && isHeld(values, formulas, row, column)) {
        throw new XlsxError("corrupt", `cell ${toA1({ row, column })} twice`);
      }
      set(values, row, column, value, room);
      if (formula !== null) set(formulas, row, column, formula, room);
      if (format !== null) set(formats, row, column, format, room);
    },
    tables: () => ({ values: filled(values), formulas: filled(formulas), numberFormats: filled(formats) }),
  };
}

function set<Content>(
  table: (Content | null)[][],
  row: number,
  column: number,
  content: Content,
  room: CellRoom,
): void {
  const cells = (table[row] ??= []);
  if (column >= cells.length) room.take(column + 1 - cells.length);
  while (cells.length < column) cells.push(null);
  cells[column] = content;
}

/** Of two contents of one cell nobody can tell which is meant. */
function isHeld(values: CellValue[][], formulas: (string | null)[][], row: number, column: number): boolean {
  return (values[row]?.[column] ?? null) !== null || (formulas[row]?.[column] ?? null) !== null;
}

function filled<Content>(table: readonly (readonly Content[] | undefined)[]): readonly (readonly Content[])[] {
  return Array.from(table, (cells) => cells ?? NO_CELLS);
}
