import type { Grid, Workbook } from "../../grid/grid";
import { readAbouts } from "../../guidelines/about";
import { chainTables } from "../../parse/headings/chain-tables";
import type { Chain } from "../../parse/headings/chain-tables";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { JmiMatrixColumn } from "../matrix";
import { isCompanionSheet } from "../twg/companion-sheet";
import { carriesOn } from "./carries-on";
import { nameGoesOn, titleGoesOn, titleStem } from "./page-names";
import { withoutHeadings } from "./without-headings";

export type TableChain = Chain<JmiTable>;

/** Columns that a page may leave out because they say what the page before says. */
const MAY_LACK: ReadonlySet<JmiMatrixColumn> = new Set(["outcome", "twg", "serial"]);

/**
 * The matrices of a workbook, each with the sheets on which it goes on. Two working groups' or two policy areas'
 * matrices look the same as two pages of one, so they are one only where names or titles say that the sheet goes on,
 * no title says otherwise, and the rows carry on from those before; whatever is in doubt stays apart.
 */
export function continuedTables(workbook: Workbook, tables: readonly JmiTable[]): readonly TableChain[] {
  const named = new Set(readAbouts(workbook).flatMap(({ matrixSheet }) => matrixSheet ?? []));
  return chainTables(workbook, tables, (open, grid, own) => {
    const mayGoOn = own.length < 2 && !isCompanionSheet(grid.sheet) && !named.has(grid.sheet);
    return mayGoOn ? continuation(open, grid, own[0], workbook) : null;
  });
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
