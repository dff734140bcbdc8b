import { refKey } from "../../grid/cell-ref";
import type { Workbook } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { pairApproved } from "../approved/pair-approved";
import type { ColumnChoice } from "../../parse/headings/column-choice";
import { findCfrTables } from "../layout/find-cfr-tables";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrMatrix, CfrPart } from "../matrix";
import { endedBySections, otherSections } from "../sections/other-sections";
import { readDocuments } from "../sections/read-document";
import type { CfrDocument } from "../sections/sections";
import { continuedTables } from "./continued-tables";
import type { TableChain } from "./continued-tables";
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
  const found = workbook.grids.flatMap((grid) => findCfrTables(grid, guideline, choices));
  const sections = otherSections(workbook, found);
  const tables = found.map((table) => endedBySections(table, sections.get(table.grid)));
  const trends = tables
    .filter((table) => table.kind === "trends")
    .map((table) => ({ table, cells: tableCells(table, workbook.dateSystem) }));
  const chains = continuedTables(workbook, tables);
  const heads = new Set(chains.map(([head]) => head));
  const documents = readDocuments(
    workbook,
    tables.filter((table) => table.kind !== "matrix" || heads.has(table)),
    sections,
  );
  const matrices = chains.map((chain) => readMatrix(chain, trends, workbook, documents.get(chain[0]) ?? null));
  return pairApproved(workbook, matrices);
}

type Trends = Parameters<typeof joinTrends>[1];

function readMatrix(chain: TableChain, trends: Trends, workbook: Workbook, document: CfrDocument | null): CfrMatrix {
  const [table, ...more] = chain;
  const rows = readRows(chain.map((part) => ({ table: part, cells: tableCells(part, workbook.dateSystem) })));
  const inMatrix = table.columns.baseline1 !== undefined;
  const inSection3 = !inMatrix && trends.length > 0;
  const indicators = inSection3 ? joinTrends(rows.indicators, trends) : rows.indicators;
  const own = chain.flatMap(({ grid, columns }) =>
    uncalculatedCells({
      grid,
      columns,
      objectives: rows.objectives.filter(({ at }) => at.sheet === grid.sheet),
      indicators: indicators.filter(({ indicator }) => indicator.at.sheet === grid.sheet),
    }),
  );
  const partOf = ({ grid, area, headerRow, columns }: CfrTable, position: number): CfrPart => ({
    sheet: grid.sheet,
    grid,
    area: { ...area, bottom: rows.lastRows[position] ?? area.bottom },
    headerRow,
    columns,
  });
  const beside = workbook.grids
    .filter(({ sheet }) => sheet !== table.grid.sheet && document?.sheets.includes(sheet))
    .flatMap(uncalculatedOn);
  const uncalculated = [...new Map([...own, ...beside].map((cell) => [refKey(cell), cell])).values()];
  return {
    kind: "cfr",
    ...partOf(table, 0),
    dateSystem: workbook.dateSystem,
    questions: table.questions,
    layout: table.layout,
    objectives: rows.objectives,
    indicators,
    typedComposite: rows.typedComposite,
    baselineSource: inMatrix ? "matrix" : inSection3 ? "section-3" : "none",
    continuedOn: more.map((part, index) => partOf(part, index + 1)),
    companionSheets: [
      ...new Set([
        ...more.map(({ grid }) => grid.sheet),
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
