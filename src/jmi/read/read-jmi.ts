import type { Workbook } from "../../grid/grid";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { ColumnChoice } from "../../parse/headings/column-choice";
import { findJmiTables } from "../layout/find-jmi-tables";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrix } from "../matrix";
import { readAgreed } from "../agreed/read-agreed";
import { isAgreedSheet, isCompanionSheet } from "../twg/companion-sheet";
import { readTwgs } from "../twg/read-twg";
import { readRows } from "./read-rows";
import { tableCells } from "./table-cells";

/** Every JMI matrix of a workbook, in the order of its sheets, each group's first with what stands around it. */
export function readJmiMatrices(
  workbook: Workbook,
  guideline: JmiGuideline,
  choices: readonly ColumnChoice[] = [],
): readonly JmiMatrix[] {
  const found = workbook.grids.flatMap((grid) => findJmiTables(grid, guideline, choices));
  const tables = matrixTables(found);
  const copies = found.filter((table) => !tables.includes(table) && isAgreedSheet(table.grid.sheet));
  const sheets = [...new Set(tables.map(({ grid }) => grid.sheet))];
  const twgs = readTwgs(workbook, sheets);
  return tables.map((table, index): JmiMatrix => {
    const { grid } = table;
    const read = readRows(table, tableCells(table, workbook.dateSystem));
    const isFirst = tables.findIndex((other) => other.grid === grid) === index;
    return {
      kind: "jmi",
      sheet: grid.sheet,
      grid,
      dateSystem: workbook.dateSystem,
      area: table.area,
      headerRow: table.headerRow,
      columns: table.columns,
      questions: table.questions,
      layout: table.layout,
      outcomes: read.outcomes,
      rows: read.rows,
      periods: read.periods,
      twg: (isFirst && twgs.get(grid.sheet)) || null,
      agreed: isFirst ? readAgreed(copies, grid.sheet, workbook.dateSystem) : null,
    };
  });
}

/** Reports and copies beside a matrix have its headings; where there is nothing else, a sheet of such a name is the matrix. */
function matrixTables(tables: readonly JmiTable[]): readonly JmiTable[] {
  const own = tables.filter(({ grid }) => !isCompanionSheet(grid.sheet));
  return own.length > 0 ? own : tables;
}
