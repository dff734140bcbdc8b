import type { CellRef } from "../../grid/cell-ref";
import type { Grid, Workbook } from "../../grid/grid";
import { readAbouts } from "../../guidelines/about";
import type { About } from "../../guidelines/about";
import { aboutLabels, readTwgAbout } from "./read-about";
import type { JmiRole, JmiSheetTable, JmiTwg } from "./twg";
import { CROSS_CUTTING, FOLLOW_UPS, MEETINGS, MEMBERS, REVISIONS, ROLES } from "./twg-headings";
import { asDate, findTwgTable } from "./twg-table";
import type { TwgTable } from "./twg-table";
import { sheetRole } from "../../parse/headings/sheet-names";
import type { SheetRole } from "../../parse/headings/sheet-names";

/**
 * The working group behind each sheet with a matrix. A workbook is one group's, or, where several About sheets of JMIs
 * stand in it, one group's from each About sheet to the next. Of several matrix sheets of one group the one that its
 * About sheet names, else the first, holds it, so that nothing is said twice.
 */
export function readTwgs(workbook: Workbook, matrixSheets: readonly string[]): ReadonlyMap<string, JmiTwg> {
  const abouts = readAbouts(workbook).filter((about) => about.kind !== "cfr");
  const twgs = new Map<string, JmiTwg>();
  for (const { about, grids } of partsOf(workbook, abouts)) {
    const own = matrixSheets.filter((name) => grids.some(({ sheet }) => sheet === name));
    const holder = own.find((name) => name === about?.matrixSheet) ?? own[0];
    const twg = holder === undefined ? null : readTwg(workbook, grids, about, new Set(own));
    if (holder !== undefined && twg) twgs.set(holder, twg);
  }
  return twgs;
}

interface Part {
  readonly about: About | null;
  readonly grids: readonly Grid[];
}

function partsOf({ grids }: Workbook, abouts: readonly About[]): readonly Part[] {
  if (abouts.length < 2) return [{ about: abouts[0] ?? null, grids }];
  const starts = abouts.map((about) => grids.findIndex(({ sheet }) => sheet === about.sheet));
  return abouts.map((about, index) => ({
    about,
    grids: grids.slice(index === 0 ? 0 : starts[index], starts[index + 1] ?? grids.length),
  }));
}

function readTwg(
  { dateSystem }: Workbook,
  grids: readonly Grid[],
  about: About | null,
  matrixSheets: ReadonlySet<string>,
): JmiTwg | null {
  const beside = (role: SheetRole, name: RegExp) =>
    grids.filter(({ sheet }) => (sheetRole(sheet) === role || name.test(sheet.trim())) && !matrixSheets.has(sheet));
  const aboutGrid = grids.find(({ sheet }) => sheet === about?.sheet);
  const meetings = findTwgTable(beside("meetings", /^meeting\b/i), dateSystem, MEETINGS);
  const followUps = findTwgTable(beside("meetings", /^(?:meeting|actions?|follow-up)\b/i), dateSystem, FOLLOW_UPS);
  const members = findTwgTable(beside("members", /^membership\b/i), dateSystem, MEMBERS);
  const crossCutting = findTwgTable(beside("members", /^(?:membership|cross)\b/i), dateSystem, CROSS_CUTTING);
  const revisions = findTwgTable(beside("revisions", /^revision\b/i), dateSystem, REVISIONS);
  const tables = [meetings, followUps, members, crossCutting, revisions].filter((table) => table !== null);
  if (!aboutGrid && tables.length === 0) return null;
  const headers = tables.map(({ at }) => at);
  return {
    about: aboutGrid ? readTwgAbout(aboutGrid, dateSystem) : null,
    meetings: rowsOf(meetings, headers, ({ head, text, date, tick }, row) => ({
      row,
      date: asDate(head(row)),
      agendaSent: date(row, "agendaSent"),
      items: text(row, "items"),
      jmiOnAgenda: tick(row, "jmiOnAgenda"),
      crdbPresent: tick(row, "crdbPresent"),
      minutes: date(row, "minutes"),
    })),
    followUps: rowsOf(followUps, headers, ({ head, text, date }, row) => ({
      row,
      action: head(row),
      owner: text(row, "owner"),
      due: date(row, "due"),
      status: text(row, "status"),
    })),
    members: rowsOf(members, headers, ({ head, text, date }, row) => ({
      row,
      role: head(row),
      kind: roleOf(head(row).text),
      name: text(row, "name"),
      institution: text(row, "institution"),
      since: date(row, "since"),
    })),
    crossCutting: rowsOf(crossCutting, headers, ({ head, text, tick }, row) => ({
      row,
      issue: head(row),
      covered: tick(row, "covered"),
      how: text(row, "how"),
      focalPoint: text(row, "focalPoint"),
    })),
    revisions: rowsOf(revisions, headers, ({ head, text, date }, row) => ({
      row,
      cell: head(row),
      before: text(row, "before"),
      after: text(row, "after"),
      meeting: date(row, "meeting"),
      reason: text(row, "reason"),
      by: text(row, "by"),
    })),
    headings: [...tables.flatMap(({ headings }) => headings), ...(aboutGrid ? aboutLabels(aboutGrid) : [])],
    sheets: [...new Set([...(aboutGrid ? [aboutGrid.sheet] : []), ...tables.map(({ at }) => at.sheet)])],
  };
}

/** The rows of a table, up to the title over the next one on the same sheet. */
function rowsOf<Key extends string, Row>(
  table: TwgTable<Key> | null,
  headers: readonly CellRef[],
  read: (table: TwgTable<Key>, row: number) => Row,
): JmiSheetTable<Row> | null {
  if (!table) return null;
  const { at, firstRow, columns, rows } = table;
  const next = headers.filter(({ sheet, row }) => sheet === at.sheet && row > at.row).map(({ row }) => row - 1);
  const end = Math.min(...next);
  return { at, firstRow, columns, rows: rows.filter((row) => row < end).map((row) => read(table, row)) };
}

function roleOf(text: string): JmiRole | null {
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The heading over a cell of a table, or the label before a cell of the About sheet; "" where there is none. */
export function twgHeading({ about, headings }: JmiTwg, cell: CellRef): string {
  const onSheet = headings.filter(({ at }) => at.sheet === cell.sheet);
  if (cell.sheet === about?.sheet) return onSheet.find(({ at }) => at.row === cell.row)?.text ?? "";
  const above = onSheet.filter(({ at }) => at.column === cell.column && at.row < cell.row);
  // Tables stand one below the other: the lowest heading above the cell is its own.
  return (
    above.reduce<(typeof above)[number] | null>(
      (lowest, next) => (lowest && lowest.at.row > next.at.row ? lowest : next),
      null,
    )?.text ?? ""
  );
}
