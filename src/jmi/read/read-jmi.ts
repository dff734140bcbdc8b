import type { Workbook } from "../../grid/grid";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { findJmiTables } from "../layout/find-jmi-tables";
import type { JmiMatrix } from "../matrix";
import { readRows } from "./read-rows";
import { tableCells } from "./table-cells";

/** Every JMI matrix of a workbook, in the order of its sheets. */
export function readJmiMatrices(workbook: Workbook, guideline: JmiGuideline): readonly JmiMatrix[] {
  return workbook.grids.flatMap((grid) =>
    findJmiTables(grid, guideline).map((table): JmiMatrix => {
      const read = readRows(table, tableCells(table, workbook.dateSystem));
      return {
        kind: "jmi",
        sheet: grid.sheet,
        grid,
        area: table.area,
        headerRow: table.headerRow,
        columns: table.columns,
        outcomes: read.outcomes,
        rows: read.rows,
        periods: read.periods,
      };
    }),
  );
}
