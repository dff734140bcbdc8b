import type { Workbook } from "../../grid/grid";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { ColumnChoice } from "../../parse/headings/column-choice";
import { findJmiTables } from "../layout/find-jmi-tables";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrix, JmiPart } from "../matrix";
import { readAgreed } from "../agreed/read-agreed";
import { isAgreedSheet, isCompanionSheet } from "../twg/companion-sheet";
import { readTwgs } from "../twg/read-twg";
import { continuedTables } from "./continued-tables";
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
  const chains = continuedTables(workbook, tables);
  const sheets = [...new Set(chains.map(([{ grid }]) => grid.sheet))];
  const twgs = readTwgs(workbook, sheets);
  return chains.map(([table, ...more], index): JmiMatrix => {
    const { sheet } = table.grid;
    const partOf = (part: JmiTable) => ({ table: part, cells: tableCells(part, workbook.dateSystem) });
    const read = readRows([partOf(table), ...more.map(partOf)]);
    const isFirst = chains.findIndex(([other]) => other.grid === table.grid) === index;
    return {
      kind: "jmi",
      ...onSheet(table, read.rows[0]),
      dateSystem: workbook.dateSystem,
      continuedOn: more.map((part, place) => onSheet(part, read.rows[place + 1])),
      questions: table.questions,
      layout: table.layout,
      outcomes: read.outcomes,
      periods: read.periods,
      twg: (isFirst && twgs.get(sheet)) || null,
      agreed: isFirst ? readAgreed(copies, sheet, workbook.dateSystem) : null,
    };
  });
}

function onSheet({ grid, area, headerRow, columns }: JmiTable, rows: readonly number[] = []): JmiPart {
  return { sheet: grid.sheet, grid, area, headerRow, columns, rows };
}

/** Reports and copies beside a matrix have its headings; where there is nothing else, a sheet of such a name is the matrix. */
function matrixTables(tables: readonly JmiTable[]): readonly JmiTable[] {
  const own = tables.filter(({ grid }) => !isCompanionSheet(grid.sheet));
  return own.length > 0 ? own : tables;
}
