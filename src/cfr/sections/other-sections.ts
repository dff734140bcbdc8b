import type { CellArea, CellRef } from "../../grid/cell-ref";
import type { Grid, Workbook } from "../../grid/grid";
import { readAbouts } from "../../guidelines/about";
import { sheetRole } from "../../parse/headings/sheet-names";
import type { SheetRole } from "../../parse/headings/sheet-names";
import type { CfrTable } from "../layout/find-cfr-tables";
import { lastRowBefore } from "../layout/last-row-before";
import { definitionTables } from "./read-definitions";
import { readObjectives } from "./read-objectives";
import { outcomeTables } from "./read-outcomes";
import { requirementTables } from "./read-requirements";
import type { SectionTable } from "./section-table";
import type { Section1 } from "./sections";

/** The sections on one sheet that are neither a matrix nor its trends, as far as their tables go. */
export interface OtherSections {
  readonly objectives: Section1 | null;
  readonly definitions: ReturnType<typeof definitionTables>;
  readonly requirements: ReturnType<typeof requirementTables>;
  readonly outcomes: ReturnType<typeof outcomeTables>;
}

/** Sheets that speak about the document and are no part of it. */
const BESIDE: ReadonlySet<SheetRole | null> = new Set(["about", "review", "calendar", "score", "lists", "guideline"]);

/**
 * The other sections on every sheet that may be part of a document; none in a workbook without a matrix. `tables`: the
 * matrices and trends. Each table of a section ends where the next section begins below it.
 */
export function otherSections(workbook: Workbook, tables: readonly CfrTable[]): ReadonlyMap<Grid, OtherSections> {
  if (!tables.some(({ kind }) => kind === "matrix")) return new Map();
  const { dateSystem } = workbook;
  const ownTemplate = readAbouts(workbook).some((about) => about.kind !== "jmi");
  const parts = workbook.grids.filter(({ sheet }) => !BESIDE.has(sheetRole(sheet)));
  return new Map(
    parts.map((grid) => {
      const definitions = definitionTables(grid, dateSystem);
      const requirements = requirementTables(grid, dateSystem);
      const outcomes = outcomeTables(grid, dateSystem);
      const matrices = tables.filter((table) => table.grid === grid).map(({ area }) => area);
      const areas = [...matrices, ...[...definitions, ...requirements, ...outcomes].map(areaOf)];
      const objectives = readObjectives(grid, matrices, areas, ownTemplate);
      const tops = [...areas, ...(objectives ? [topOf(objectives.top)] : [])];
      const ended = <Table extends SectionTable<string>>(table: Table): Table => ({
        ...table,
        bottom: endOf(grid, { ...areaOf(table), firstRow: table.firstRow }, tops),
      });
      return [
        grid,
        {
          objectives,
          definitions: definitions.map(ended),
          requirements: requirements.map(ended),
          outcomes: outcomes.map(ended),
        },
      ];
    }),
  );
}

/** A matrix or trends, ended where another section begins below it on its sheet. */
export function endedBySections(table: CfrTable, sections: OtherSections | undefined): CfrTable {
  if (!sections) return table;
  const { objectives, definitions, requirements, outcomes } = sections;
  const tops = [
    ...[...definitions, ...requirements, ...outcomes].map(areaOf),
    ...(objectives ? [topOf(objectives.top)] : []),
  ];
  const bottom = endOf(table.grid, { ...table.area, firstRow: table.firstRow }, tops);
  return bottom === table.area.bottom ? table : { ...table, area: { ...table.area, bottom } };
}

function endOf(grid: Grid, area: CellArea & { readonly firstRow: number }, others: readonly CellArea[]): number {
  const below = others.filter(({ top, left, right }) => top > area.top && left <= area.right && right >= area.left);
  if (below.length === 0) return area.bottom;
  const next = Math.min(...below.map(({ top }) => top));
  return next > area.bottom ? area.bottom : Math.min(area.bottom, lastRowBefore(grid, area.firstRow, next));
}

function areaOf({ headerRow, bottom, columns }: SectionTable<string>): CellArea {
  const used = Object.values(columns).flatMap((found) => (found ? [found.column] : []));
  return { top: headerRow, left: Math.min(...used), bottom, right: Math.max(...used) };
}

/** Texts from here on, across the sheet. */
function topOf({ row }: CellRef): CellArea {
  return { top: row, left: 0, bottom: row, right: Number.POSITIVE_INFINITY };
}
