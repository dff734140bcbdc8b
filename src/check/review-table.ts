import { toA1 } from "../grid/cell-ref";
import type { Edit } from "../grid/edit";
import { isBlank, valueAt } from "../grid/grid";
import type { Grid, Workbook } from "../grid/grid";
import { findTables } from "../parse/headings/find-tables";
import type { FoundTable } from "../parse/headings/find-tables";
import type { HeadingSpec } from "../parse/headings/heading-spec";
import { sheetRole } from "../parse/headings/sheet-names";
import type { JustificationEntry } from "./run-rules";

export type ReviewColumn = "rule" | "sheet" | "cell" | "reason" | "by" | "date";

/** Columns of the reasons, in the order in which a new Review sheet has them. */
export const REVIEW_COLUMNS: readonly ReviewColumn[] = ["rule", "sheet", "cell", "reason", "by", "date"];

const HEADINGS: readonly HeadingSpec<ReviewColumn>[] = [
  { key: "rule", synonyms: ["rule"], exactly: ["règle", "វិធាន"] },
  { key: "sheet", synonyms: ["sheet"], exactly: ["feuille", "សន្លឹក"] },
  { key: "cell", synonyms: ["cell"], exactly: ["cellule", "ក្រឡា"] },
  { key: "reason", synonyms: ["reason", "justification"], exactly: ["motif", "មូលហេតុ"] },
  { key: "by", synonyms: ["by", "name"], exactly: ["par", "nom", "ដោយ", "ឈ្មោះ"] },
  { key: "date", synonyms: ["date"], exactly: ["កាលបរិច្ឆេទ"] },
];

/** Whether a sheet of this name may hold reasons. */
export function isReviewSheet(name: string): boolean {
  return sheetRole(name) === "review";
}

/** The tables of reasons on a Review sheet; none on any other. */
export function findReviewTables(grid: Grid): readonly FoundTable<ReviewColumn>[] {
  if (!isReviewSheet(grid.sheet)) return [];
  return findTables(grid, HEADINGS, { isHeader: (keys) => keys.has("rule") && keys.has("reason") && keys.has("by") });
}

/**
 * What writes a reason into the first blank row of the first table that has all it needs a column for; null where no
 * Review sheet has such a table. Days are written as they are read, "2026-11-21".
 */
export function reviewEdits(workbook: Workbook, entry: JustificationEntry): readonly Edit[] | null {
  for (const grid of workbook.grids) {
    const table = findReviewTables(grid).find(({ columns }) => columns.sheet && (columns.cell || entry.cell === null));
    if (!table) continue;
    const columns = REVIEW_COLUMNS.flatMap((key) => {
      const column = table.columns[key]?.[0]?.column;
      return column === undefined ? [] : [{ key, column }];
    });
    let row = table.firstRow;
    while (columns.some(({ column }) => !isBlank(valueAt(grid, row, column)))) row += 1;
    return columns.map(({ key, column }) => ({
      sheet: grid.sheet,
      cell: toA1({ row, column }),
      from: valueAt(grid, row, column),
      to: entry[key],
    }));
  }
  return null;
}
