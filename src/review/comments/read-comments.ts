import { textOf, valueAt } from "../../grid/grid";
import type { Grid, Workbook } from "../../grid/grid";
import type { FoundTable } from "../../parse/headings/find-tables";
import { foldText } from "../../parse/normalise";
import { serialToIso } from "../../parse/serial-date";
import { findCommentTables } from "./comments-table";
import type { CommentColumn } from "./comments-table";
import type { CommentState, ReviewComment } from "./review-comment";

/** Words for a closed comment, as people write them in the languages of the templates. */
const ACCEPTED = ["accepted", "closed", "done", "accepté", "acceptée", "clos", "បានទទួល", "បានទទួលយក"];

/** The comments on the Review sheets of a workbook, in their order. A row counts when it has a comment. */
export function readComments(workbook: Workbook): readonly ReviewComment[] {
  return workbook.grids.flatMap((grid) => findCommentTables(grid).flatMap((table) => readTable(grid, table, workbook)));
}

function readTable(
  grid: Grid,
  { firstRow, area, columns }: FoundTable<CommentColumn>,
  { dateSystem }: Workbook,
): readonly ReviewComment[] {
  const comments: ReviewComment[] = [];
  for (let row = firstRow; row <= area.bottom; row += 1) {
    const value = (key: CommentColumn) => {
      const column = columns[key]?.[0]?.column;
      return column === undefined ? null : valueAt(grid, row, column);
    };
    const text = (key: CommentColumn) => textOf(value(key)).trim();
    const day = (key: CommentColumn) => {
      const typed = value(key);
      return (typeof typed === "number" ? serialToIso(typed, dateSystem) : null) ?? text(key);
    };
    if (text("comment") === "") continue;
    comments.push({
      at: { sheet: grid.sheet, row },
      rule: text("rule"),
      sheet: text("sheet"),
      cell: text("cell").replaceAll("$", "").toUpperCase(),
      about: text("about"),
      finding: text("finding"),
      comment: text("comment"),
      by: text("by"),
      date: day("date"),
      answer: text("answer"),
      answeredBy: text("answeredBy"),
      answeredOn: day("answeredOn"),
      state: stateOf(text("state"), text("answer")),
      reference: text("reference"),
    });
  }
  return comments;
}

/** Only a person's word closes a comment; an answer that nobody marked as one is an answer all the same. */
function stateOf(written: string, answer: string): CommentState {
  if (ACCEPTED.includes(foldText(written))) return "accepted";
  return answer === "" ? "open" : "answered";
}
