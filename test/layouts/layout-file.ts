import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre/xlsx";
import type { Grid, Workbook } from "../../src/grid/grid";

/** A workbook's values, number formats and merges as the bytes of an .xlsx. */
export function layoutFile({ grids }: Workbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: grids.map(sheetOf) });
}

function sheetOf(grid: Grid) {
  const cells = new Map<string, Partial<Cell>>();
  grid.values.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value === null || typeof value === "object") return;
      const numFmt = grid.numberFormats[index]?.[column];
      cells.set(`${index},${column}`, { value, ...(numFmt ? { style: { numFmt } } : {}) });
    }),
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return { name: grid.sheet, cells, merges };
}
