import type { CellArea } from "../grid/cell-ref";
import { emptyGrid } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { fromExcelFormat, fromExcelFormula, fromExcelValue } from "./cell-values";

/** A rectangle of cells as Excel gave them. */
export interface CellBlock {
  readonly area: CellArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

export interface SheetParts {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly CellArea[];
  /** The areas of the used range that are to be seen; `null` where that was not asked. */
  readonly visible: readonly CellArea[] | null;
}

/** Puts blocks at their places in a sheet that starts at A1. */
export function toGrid(parts: SheetParts): Grid {
  const { sheet, hidden, blocks, merges, visible } = parts;
  const rows = {
    values: place(
      blocks,
      (block) => block.values,
      (value, { block, row, column }) => fromExcelValue(value, fromExcelFormula(block.formulas[row]?.[column], value)),
    ),
    formulas: place(
      blocks,
      (block) => block.formulas,
      (formula, { block, row, column }) => fromExcelFormula(formula, block.values[row]?.[column]),
    ),
    numberFormats: place(blocks, (block) => block.numberFormats, fromExcelFormat),
  };
  return { ...emptyGrid(sheet), hidden, ...rows, merges, hiddenRows: hiddenRows(blocks, visible) };
}

interface At {
  readonly block: CellBlock;
  readonly row: number;
  readonly column: number;
}

function place<T>(
  blocks: readonly CellBlock[],
  tableOf: (block: CellBlock) => readonly (readonly unknown[])[],
  read: (item: unknown, at: At) => T | null,
): (T | null)[][] {
  const rows: (T | null)[][] = [];
  for (const block of blocks) {
    tableOf(block).forEach((items, row) => {
      const cells = items.map((item, column) => read(item, { block, row, column }));
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      if (cells.length > 0) putRow(rows, block.area.top + row, block.area.left, cells);
    });
  }
  return rows;
}

function putRow<T>(rows: (T | null)[][], row: number, column: number, cells: readonly (T | null)[]): void {
  while (rows.length <= row) rows.push([]);
  const target = rows[row] ?? [];
  while (target.length < column) target.push(null);
  target.splice(column, cells.length, ...cells);
}

function hiddenRows(blocks: readonly CellBlock[], visible: readonly CellArea[] | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (visible === null) return hidden;
  for (const { area } of blocks) {
    for (let row = area.top; row <= area.bottom; row += 1) hidden.add(row);
  }
  for (const area of visible) {
    for (const row of [...hidden]) if (row >= area.top && row <= area.bottom) hidden.delete(row);
  }
  return hidden;
}
