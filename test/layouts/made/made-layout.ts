import type { CellArea } from "../../../src/grid/cell-ref";
import { emptyGrid } from "../../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../../src/grid/grid";

/** A cell of a made sheet; `across` and `down` say over how many columns and rows it is merged. */
export interface MadeCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly across?: number;
  readonly down?: number;
}

export type MadeRow = readonly (MadeCell | null)[];

/** What has to be read: each field's column, counted from 0, and the rows as lines of `made-rows`. */
export interface MadeReading {
  readonly kind: "cfr" | "jmi";
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly string[];
}

export interface MadeLayout {
  readonly name: string;
  readonly workbook: Workbook;
  readonly expected: readonly MadeReading[];
}

/** A sheet from its rows, which begin at a row and column counted from 0. */
export function madeSheet(sheet: string, rows: readonly MadeRow[], top = 0, left = 0): Grid {
  const at = <T>(pick: (cell: MadeCell) => T | null): (T | null)[][] => [
    ...Array.from({ length: top }, () => []),
    ...rows.map((row) => [
      ...Array.from({ length: left }, () => null),
      ...row.map((cell) => (cell ? pick(cell) : null)),
    ]),
  ];
  const merges = rows.flatMap((row, r) =>
    row.flatMap((cell, c): CellArea[] => {
      const { across = 1, down = 1 } = cell ?? {};
      if (across === 1 && down === 1) return [];
      return [{ top: top + r, left: left + c, bottom: top + r + down - 1, right: left + c + across - 1 }];
    }),
  );
  return {
    ...emptyGrid(sheet),
    values: at<CellValue>((cell) => cell.value),
    formulas: at<string>(() => null),
    numberFormats: at((cell) => cell.format ?? null),
    merges,
  };
}

export function madeWorkbook(grids: readonly Grid[]): Workbook {
  return { grids, names: [], dateSystem: "1900", limits: [] };
}

export function text(value: string): MadeCell {
  return { value };
}
