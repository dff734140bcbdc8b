import type { Finding } from "../../../src/check/finding";
import { parseA1 } from "../../../src/grid/cell-ref";
import type { CellValue, Workbook } from "../../../src/grid/grid";

/** The workbook after a finding's fix; an edit whose cell does not hold what was seen is a mistake. */
export function fixed(workbook: Workbook, finding: Finding | undefined): Workbook {
  const edits = finding?.fix?.edits ?? [];
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      const values: CellValue[][] = grid.values.map((row) => [...row]);
      const numberFormats = grid.numberFormats.map((row) => [...row]);
      for (const edit of edits.filter(({ sheet }) => sheet === grid.sheet)) {
        const cell = parseA1(edit.cell);
        if (!cell) throw new Error(`"${edit.cell}" is no cell`);
        const row = (values[cell.row] ??= []);
        expect(row[cell.column] ?? null).toEqual(edit.from);
        if (typeof edit.to === "object" && edit.to !== null) throw new Error("a formula needs a spreadsheet");
        row[cell.column] = edit.to;
        if (edit.format !== undefined) (numberFormats[cell.row] ??= [])[cell.column] = edit.format;
      }
      return { ...grid, values, numberFormats };
    }),
  };
}
