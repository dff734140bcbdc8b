import type { Translate } from "../../check/message";
import { toA1 } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { isBlank, valueAt } from "../../grid/grid";
import type { Grid, Workbook } from "../../grid/grid";
import type { FoundTable } from "../../parse/headings/find-tables";
import { COMMENT_COLUMNS, findCommentTables } from "./comments-table";
import type { CommentColumn } from "./comments-table";
import { readComments } from "./read-comments";
import type { CommentState, NewComment, ReviewComment } from "./review-comment";

type Cells = Readonly<Partial<Record<CommentColumn, string>>>;

/**
 * What writes a comment into the first blank row of the first table of comments; null where no Review sheet has one.
 * Days are written as they are read, "2026-11-21".
 */
export function commentEdits(workbook: Workbook, comment: NewComment, translate: Translate): readonly Edit[] | null {
  for (const grid of workbook.grids) {
    const [table] = findCommentTables(grid);
    if (!table) continue;
    const used = COMMENT_COLUMNS.flatMap((key) => columnOf(table, key) ?? []);
    let row = table.firstRow;
    while (used.some((column) => !isBlank(valueAt(grid, row, column)))) row += 1;
    return cellEdits(grid, table, row, { ...comment, state: translate("rounds.state.open") });
  }
  return null;
}

/** What the department said to a comment, and who says so. */
export interface GivenAnswer {
  readonly answer: string;
  readonly answeredBy: string;
  /** YYYY-MM-DD. */
  readonly answeredOn: string;
}

/** Writes the department's answer beside a comment; null where the comment is not there any more. */
export function answerEdits(
  workbook: Workbook,
  comment: ReviewComment,
  given: GivenAnswer,
  translate: Translate,
): readonly Edit[] | null {
  return lineEdits(workbook, comment, { ...given, state: translate("rounds.state.answered") });
}

/** Says what state a comment is in; null where it is not there any more. */
export function stateEdits(
  workbook: Workbook,
  comment: ReviewComment,
  state: CommentState,
  translate: Translate,
): readonly Edit[] | null {
  return lineEdits(workbook, comment, { state: translate(`rounds.state.${state}`) });
}

/** The line may have moved since it was shown, and is known by what it says. */
function lineEdits(workbook: Workbook, comment: ReviewComment, cells: Cells): readonly Edit[] | null {
  const alike = readComments(workbook).filter((other) => isSame(comment, other));
  const line = alike.find(({ at }) => at.row === comment.at.row) ?? alike[0];
  const grid = workbook.grids.find(({ sheet }) => sheet === line?.at.sheet);
  if (!line || !grid) return null;
  const table = findCommentTables(grid).find(
    ({ firstRow, area }) => line.at.row >= firstRow && line.at.row <= area.bottom,
  );
  return table ? cellEdits(grid, table, line.at.row, cells) : null;
}

function isSame(a: ReviewComment, b: ReviewComment): boolean {
  const parts = ["reference", "comment", "by", "date", "answer"] as const;
  return a.at.sheet === b.at.sheet && parts.every((part) => a[part] === b[part]);
}

function cellEdits(grid: Grid, table: FoundTable<CommentColumn>, row: number, cells: Cells): readonly Edit[] {
  return COMMENT_COLUMNS.flatMap((key): Edit[] => {
    const column = columnOf(table, key);
    const to = cells[key];
    if (column === undefined || to === undefined) return [];
    const from = valueAt(grid, row, column);
    if (to === (from ?? "")) return [];
    return [{ sheet: grid.sheet, cell: toA1({ row, column }), from, to }];
  });
}

function columnOf(table: FoundTable<CommentColumn>, key: CommentColumn): number | undefined {
  return table.columns[key]?.[0]?.column;
}
