import { parseA1 } from "../../src/grid/cell-ref";
import type { Edit } from "../../src/grid/edit";
import type { CellValue, Workbook } from "../../src/grid/grid";

/** A workbook after constants were written into it. */
export function applyEditsToWorkbook(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      const values = grid.values.map((row) => [...row]);
      for (const { sheet, cell, to } of edits) {
        const at = parseA1(cell);
        if (sheet !== grid.sheet || !at || (typeof to === "object" && to !== null)) continue;
        while (values.length <= at.row) values.push([]);
        const row: CellValue[] = values[at.row] ?? [];
        while (row.length < at.column) row.push(null);
        row[at.column] = to;
      }
      return { ...grid, values };
    }),
  };
}
