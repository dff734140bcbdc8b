import type { Grid, Workbook } from "../../grid/grid";
import { readAbouts } from "../../guidelines/about";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrixColumn } from "../matrix";
import { isCompanionSheet } from "../twg/companion-sheet";
import { carriesOn } from "./carries-on";
import { nameGoesOn, titleGoesOn, titleStem } from "./page-names";
import { withoutHeadings } from "./without-headings";

/** The tables of one matrix, the first with its headings; more where it goes on on the next sheets. */
export type TableChain = readonly [JmiTable, ...JmiTable[]];

/** Columns that a page may leave out because they say what the page before says. */
const MAY_LACK: ReadonlySet<JmiMatrixColumn> = new Set(["outcome", "twg", "serial"]);

/**
 * The matrices of a workbook, each with the sheets on which it goes on. Two working groups' or two policy areas'
 * matrices look the same as two pages of one, so they are one only where names or titles say that the sheet goes on,
 * no title says otherwise, and the rows carry on from those before; whatever is in doubt stays apart.
 */
export function continuedTables(workbook: Workbook, tables: readonly JmiTable[]): readonly TableChain[] {
  const chains: [JmiTable, ...JmiTable[]][] = [];
  const named = new Set(readAbouts(workbook).flatMap(({ matrixSheet }) => matrixSheet ?? []));
  let before: Grid | null = null;
  for (const grid of workbook.grids) {
    const own = tables.filter((table) => table.grid === grid);
    const open = chains.at(-1);
    // Only what stands at the foot of the sheet before can go on here.
    const mayGoOn = open?.at(-1)?.grid === before && own.length < 2 && !isCompanionSheet(grid.sheet);
    const goesOn = open && mayGoOn && !named.has(grid.sheet) ? continuation(open, grid, own[0], workbook) : null;
    if (open && goesOn) open.push(goesOn);
    for (const table of own) if (table !== goesOn) chains.push([table]);
    before = grid;
  }
  return chains;
}

function continuation(
  open: TableChain,
  grid: Grid,
  headed: JmiTable | undefined,
  { dateSystem }: Workbook,
): JmiTable | null {
  const [first] = open;
  const last = open.at(-1) ?? first;
  const inName = nameGoesOn(last.grid.sheet, grid.sheet);
  const next = headed ?? withoutHeadings(last, grid);
  if (!next || (headed && !sameLayout(first, headed))) return null;
  const titles = titlesAbove(next);
  const says = titles.some(titleGoesOn) ? "page" : inName;
  return says && carriesOn(open, next, says, dateSystem) && !isTitledOtherwise(titles, open) ? next : null;
}

/** A title of its own is another working group's or policy area's. */
function isTitledOtherwise(titles: readonly string[], open: TableChain): boolean {
  const known = new Set(["", ...open.flatMap(titlesAbove).map(titleStem)]);
  return titles.some((title) => !known.has(titleStem(title)));
}

function titlesAbove({ grid, headerRow }: JmiTable): readonly string[] {
  return grid.values
    .slice(0, Math.max(0, headerRow))
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value] : [])));
}

/** The same fields, each as far to the side as the others, and nothing to ask about that the first does not ask. */
function sameLayout(first: JmiTable, next: JmiTable): boolean {
  if (next.questions.length > 0 && next.layout.key !== first.layout.key) return false;
  const keys = new Set([...Object.keys(first.columns), ...Object.keys(next.columns)] as JmiMatrixColumn[]);
  const shifts = [...keys].flatMap((key) => {
    const [there, here] = [first.columns[key], next.columns[key]];
    if (there && here) return [here.column - there.column];
    return there && MAY_LACK.has(key) ? [] : [null];
  });
  return !shifts.includes(null) && new Set(shifts).size === 1;
}
