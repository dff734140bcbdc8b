import { refKey } from "../../grid/cell-ref";
import type { Workbook } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { pairApproved } from "../approved/pair-approved";
import type { ColumnChoice } from "../../parse/headings/column-choice";
import { findCfrTables } from "../layout/find-cfr-tables";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrMatrix } from "../matrix";
import { readDocuments } from "../sections/read-document";
import type { CfrDocument } from "../sections/sections";
import { joinTrends } from "./join-trends";
import { readRows } from "./read-rows";
import { tableCells } from "./table-cells";
import { uncalculatedCells, uncalculatedOn } from "./uncalculated-cells";

/**
 * Every CFR matrix of a workbook, in the order of its sheets, with the trend values that belong to it and with the
 * targets that were approved, where they are kept.
 */
export function readCfrMatrices(
  workbook: Workbook,
  guideline: CfrGuideline,
  choices: readonly ColumnChoice[] = [],
): readonly CfrMatrix[] {
  const tables = workbook.grids.flatMap((grid) => findCfrTables(grid, guideline, choices));
  const trends = tables
    .filter((table) => table.kind === "trends")
    .map((table) => ({ table, cells: tableCells(table, workbook.dateSystem) }));
  const documents = readDocuments(workbook, tables);
  const matrices = tables
    .filter((table) => table.kind === "matrix")
    .map((table) => readMatrix(table, trends, workbook, documents.get(table) ?? null));
  return pairApproved(workbook, matrices);
}

type Trends = Parameters<typeof joinTrends>[1];

function readMatrix(table: CfrTable, trends: Trends, workbook: Workbook, document: CfrDocument | null): CfrMatrix {
  const rows = readRows([{ table, cells: tableCells(table, workbook.dateSystem) }]);
  const inMatrix = table.columns.baseline1 !== undefined;
  const inSection3 = !inMatrix && trends.length > 0;
  const indicators = inSection3 ? joinTrends(rows.indicators, trends) : rows.indicators;
  const own = uncalculatedCells({ grid: table.grid, columns: table.columns, objectives: rows.objectives, indicators });
  const beside = workbook.grids
    .filter(({ sheet }) => sheet !== table.grid.sheet && document?.sheets.includes(sheet))
    .flatMap(uncalculatedOn);
  const uncalculated = [...new Map([...own, ...beside].map((cell) => [refKey(cell), cell])).values()];
  return {
    kind: "cfr",
    sheet: table.grid.sheet,
    grid: table.grid,
    dateSystem: workbook.dateSystem,
    area: { ...table.area, bottom: rows.lastRows[0] ?? table.area.bottom },
    headerRow: table.headerRow,
    columns: table.columns,
    questions: table.questions,
    layout: table.layout,
    objectives: rows.objectives,
    indicators,
    typedComposite: rows.typedComposite,
    baselineSource: inMatrix ? "matrix" : inSection3 ? "section-3" : "none",
    companionSheets: [
      ...new Set([
        ...(inSection3 ? trends.map(({ table: { grid } }) => grid.sheet) : []),
        ...(document?.sheets ?? []),
        ...(document?.marks ? [document.marks.sheet] : []),
      ]),
    ],
    ...(uncalculated.length > 0 ? { uncalculated } : {}),
    yearEnd: null,
    document: beside.length > 0 ? null : document,
  };
}
