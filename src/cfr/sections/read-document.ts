import { columnName } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import type { Grid, Workbook } from "../../grid/grid";
import { readAbouts } from "../../guidelines/about";
import type { About } from "../../guidelines/about";
import type { CfrTable } from "../layout/find-cfr-tables";
import { readQualityMarks } from "../quality/read-quality-marks";
import { aboutCells } from "./about-cells";
import type { OtherSections } from "./other-sections";
import { isAcronyms, isDefinitions, readDefinitions } from "./read-definitions";
import { readOutcomes } from "./read-outcomes";
import { readRequirements } from "./read-requirements";
import { readTrends } from "./read-trends";
import type { CfrDocument, SectionContent, SectionPlace } from "./sections";

/**
 * The document that each Section 2 table belongs to. A workbook is one document, or, where several About sheets of CFRs
 * stand in it, one from each About sheet to the next. Of several tables in one document the one that its About sheet
 * names, else the first, holds the document; the others are checked alone.
 */
export function readDocuments(
  workbook: Workbook,
  tables: readonly CfrTable[],
  sections: ReadonlyMap<Grid, OtherSections>,
): ReadonlyMap<CfrTable, CfrDocument> {
  const abouts = readAbouts(workbook).filter((about) => about.kind !== "jmi");
  const documents = new Map<CfrTable, CfrDocument>();
  for (const { grids, about } of partsOf(workbook, abouts)) {
    const own = tables.filter((table) => grids.includes(table.grid));
    const matrices = own.filter((table) => table.kind === "matrix");
    const holder = matrices.find((table) => table.grid.sheet === about?.matrixSheet) ?? matrices[0];
    const beside = grids.flatMap((grid) => sections.get(grid) ?? []);
    if (holder) documents.set(holder, readDocument(workbook, { grids, about, beside }, own, holder));
  }
  return documents;
}

interface Part {
  readonly grids: readonly Grid[];
  readonly about: About | null;
}

function partsOf(workbook: Workbook, abouts: readonly About[]): readonly Part[] {
  if (abouts.length < 2) return [{ grids: workbook.grids, about: abouts[0] ?? null }];
  const starts = abouts.map((about) => workbook.grids.findIndex(({ sheet }) => sheet === about.sheet));
  return abouts.map((about, index) => ({
    about,
    grids: workbook.grids.slice(index === 0 ? 0 : starts[index], starts[index + 1] ?? workbook.grids.length),
  }));
}

function readDocument(
  workbook: Workbook,
  { grids, about, beside }: Part & { readonly beside: readonly OtherSections[] },
  tables: readonly CfrTable[],
  holder: CfrTable,
): CfrDocument {
  const { dateSystem } = workbook;
  const trends = tables.filter((table) => table.kind === "trends");
  const matrices = tables.filter((table) => table.kind === "matrix");
  const definitions = beside.flatMap((sections) => sections.definitions);
  const requirements = beside.flatMap((sections) => sections.requirements);
  const outcomes = beside.flatMap((sections) => sections.outcomes);
  const objectives = beside.flatMap((sections) => sections.objectives ?? []);
  const place =
    (content: SectionContent) =>
    (at: CellRef): SectionPlace => ({ content, at });
  const corner = (table: CfrTable): CellRef => ({
    sheet: table.grid.sheet,
    row: table.headerRow,
    column: table.area.left,
  });
  const found = inOrder(workbook, [
    ...objectives.map(({ at }) => at).map(place("objectives")),
    ...matrices.map(corner).map(place("matrix")),
    ...trends.map(corner).map(place("trends")),
    ...definitions
      .filter(isAcronyms)
      .map((table) => table.heading("acronym"))
      .map(place("acronyms")),
    ...definitions
      .filter(isDefinitions)
      .map((table) => table.heading("indicator"))
      .map(place("definitions")),
    ...requirements.map((table) => table.heading("what")).map(place("requirements")),
    ...outcomes.map((table) => table.heading("outcome")).map(place("outcomes")),
  ]);
  return {
    about,
    aboutCells: aboutCells(grids.find(({ sheet }) => sheet === about?.sheet)),
    // Trends alone go with many a lone matrix.
    isWhole: about?.kind === "cfr" || found.some(({ content }) => content !== "matrix" && content !== "trends"),
    found,
    section1: objectives[0] ?? null,
    section3: readTrends(trends, dateSystem),
    section4: readDefinitions(definitions),
    section5: readRequirements(requirements),
    section6: readOutcomes(outcomes),
    marks: readQualityMarks(
      grids.filter(({ sheet }) => !found.some(({ at }) => at.sheet === sheet)),
      dateSystem,
    ),
    otherMatrices: matrices.filter((table) => table !== holder).map(corner),
    headings: headingsOf([
      ...definitions,
      ...requirements,
      ...outcomes,
      ...trends.map((table) => ({ sheet: table.grid.sheet, columns: table.columns })),
    ]),
    sheets: [...new Set([...(about ? [about.sheet] : []), ...found.map(({ at }) => at.sheet)])].filter(
      (sheet) => sheet !== holder.grid.sheet,
    ),
  };
}

function inOrder(workbook: Workbook, found: readonly SectionPlace[]): readonly SectionPlace[] {
  const order = new Map(workbook.grids.map(({ sheet }, index) => [sheet, index]));
  return [...found].sort((a, b) => (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) || a.at.row - b.at.row);
}

type Headed = {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, { readonly column: number; readonly heading: string } | undefined>>;
};

function headingsOf(tables: readonly Headed[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ sheet, columns }) =>
      Object.values(columns).flatMap((found) =>
        found ? [[`${sheet}!${columnName(found.column)}`, found.heading] as const] : [],
      ),
    ),
  );
}

/** The heading over a cell of a section's table, "" where there is none. */
export function sectionHeading(document: CfrDocument, cell: CellRef): string {
  return document.headings.get(`${cell.sheet}!${columnName(cell.column)}`) ?? "";
}
