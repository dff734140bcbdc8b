import { applyEditsToWorkbook } from "./written";
import { readJustifications } from "../../src/check/read-review";
import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { answerEdits, commentEdits, stateEdits } from "../../src/review/comments/comment-edits";
import { commentTitle } from "../../src/review/comments/comment-title";
import { cellSubject, findingSubject, placeComments } from "../../src/review/comments/place-comments";
import { planCommentsSheet } from "../../src/review/comments/plan-comments-sheet";
import { readComments } from "../../src/review/comments/read-comments";
import { ruleTable } from "../support/rule-table";
import { cfrRow } from "./inspected";

const translate = createTranslate();
const HEAD = "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |";
const ROADS = cfrRow("Roads", "Roads built", "");
const WELLS = cfrRow("Water", "Wells dug");

function workbookOf(rows: readonly string[]) {
  const { workbook } = ruleTable(["== Matrix ==", HEAD, ...rows].join("\n"));
  const sheets = planToWorkbook(planCommentsSheet(translate, { sheets: ["Matrix"], names: [] }));
  return { ...workbook, grids: [...workbook.grids, ...sheets.grids] };
}

function commented(rows: readonly string[]) {
  const workbook = workbookOf(rows);
  const inspection = inspectWorkbook(workbook, { asOf: "2026-03-31" });
  const finding = inspection.matrices[0]?.findings.find(({ rule }) => rule === "CFR-203");
  const subject = finding && findingSubject(inspection, finding, translate);
  if (!subject) throw new Error("nothing to comment on");
  const comment = { ...subject, comment: "=Which unit?\nPlease say.", by: "A. Reviewer", date: "2026-03-31" };
  const edits = commentEdits(workbook, comment, translate) ?? [];
  return { workbook: applyEditsToWorkbook(workbook, edits), comment, edits, inspection };
}

test("what is written is read again, every column of it", () => {
  const { workbook, comment, edits } = commented([ROADS, WELLS]);
  expect(edits.every(({ sheet, from }) => sheet === "Review comments" && from === null)).toBe(true);
  expect(readComments(workbook)).toEqual([
    {
      ...comment,
      at: { sheet: "Review comments", row: 1 },
      answer: "",
      answeredBy: "",
      answeredOn: "",
      state: "open",
    },
  ]);
  expect(comment).toMatchObject({ sheet: "Matrix", cell: "D2", about: "Roads built", rule: "CFR-203" });
});

test("a second comment goes below, and neither is taken for a reason", () => {
  const { workbook, comment } = commented([ROADS]);
  const more = commentEdits(workbook, { ...comment, comment: "And a baseline?" }, translate) ?? [];
  const both = applyEditsToWorkbook(workbook, more);
  expect(readComments(both).map(({ at }) => at.row)).toEqual([1, 2]);
  expect(readJustifications(both)).toEqual([]);
});

test("an answer makes a comment answered, also where only the department typed it; acceptance is a word of its own", () => {
  const { workbook } = commented([ROADS]);
  const [comment] = readComments(workbook);
  if (!comment) throw new Error("the comment is gone");
  const said = { answer: "Kilometres.", answeredBy: "B. Officer", answeredOn: "2026-04-02" };
  const answered = applyEditsToWorkbook(workbook, answerEdits(workbook, comment, said, translate) ?? []);
  expect(readComments(answered)).toMatchObject([{ ...said, state: "answered" }]);
  const typed = applyEditsToWorkbook(workbook, [{ sheet: "Review comments", cell: "I2", from: null, to: "Done." }]);
  expect(readComments(typed)).toMatchObject([{ answer: "Done.", state: "answered" }]);
  const [now] = readComments(answered);
  const accepted = applyEditsToWorkbook(answered, (now && stateEdits(answered, now, "accepted", translate)) ?? []);
  expect(readComments(accepted)).toMatchObject([{ state: "accepted" }]);
});

test("nothing is written beside a comment that was changed meanwhile", () => {
  const { workbook } = commented([ROADS]);
  const [comment] = readComments(workbook);
  const other = applyEditsToWorkbook(workbook, [{ sheet: "Review comments", cell: "F2", from: "", to: "Another" }]);
  expect(comment && stateEdits(other, comment, "accepted", translate)).toBeNull();
});

test("a comment goes with its finding when rows move, and is told as resolved when the finding is", () => {
  const { workbook } = commented([ROADS, WELLS]);
  const comments = readComments(workbook);
  const placed = (rows: readonly string[]) =>
    placeComments(inspectWorkbook(workbookOf(rows), { asOf: "2026-03-31" }), comments).map((one) => [
      one.at && toA1(one.at),
      one.finding?.rule ?? null,
      one.isResolved,
    ]);
  expect(placed([ROADS, WELLS])).toEqual([["D2", "CFR-203", false]]);
  expect(placed([WELLS, ROADS])).toEqual([["D3", "CFR-203", false]]);
  expect(placed([WELLS, cfrRow("Roads", "Roads built", "km")])).toEqual([["D3", null, true]]);
});

test("a comment to a cell goes with its row and column", () => {
  const { inspection } = commented([ROADS, WELLS]);
  const subject = cellSubject(inspection, { sheet: "Matrix", row: 2, column: 5 });
  expect(subject).toMatchObject({ rule: "", cell: "F3", about: "Wells dug" });
  const workbook = workbookOf([ROADS, WELLS]);
  const comment = { ...subject, comment: "Why so many?", by: "A", date: "2026-03-31" };
  const written = applyEditsToWorkbook(workbook, commentEdits(workbook, comment, translate) ?? []);
  const moved = inspectWorkbook(workbookOf([WELLS, ROADS]), { asOf: "2026-03-31" });
  expect(placeComments(moved, readComments(written)).map(({ at }) => at && toA1(at))).toEqual(["F2"]);
});

test("what was said of a row that is gone is not put on the row that took its place", () => {
  const { inspection } = commented([ROADS, WELLS]);
  const subject = cellSubject(inspection, { sheet: "Matrix", row: 1, column: 5 });
  const workbook = workbookOf([ROADS, WELLS]);
  const comment = { ...subject, comment: "Why so many?", by: "A", date: "2026-03-31" };
  const written = applyEditsToWorkbook(workbook, commentEdits(workbook, comment, translate) ?? []);
  const placed = (rows: readonly string[]) =>
    placeComments(inspectWorkbook(workbookOf(rows), { asOf: "2026-03-31" }), readComments(written)).map(({ at }) => at);
  expect(placed([WELLS])).toEqual([null]);
  expect(placed([WELLS, cfrRow("Highways", "Roads built")])).toEqual([{ sheet: "Matrix", row: 2, column: 5 }]);
  // Two rows of that name: a person has to say which.
  expect(placed([WELLS, cfrRow("Highways", "Roads built"), cfrRow("Lanes", "Roads built")])).toEqual([null]);
});

test("a comment is called by its row, else by what was found, and on a cell of no row by its sheet", () => {
  const { inspection, comment } = commented([ROADS]);
  expect(commentTitle(comment)).toBe("Roads built");
  expect(commentTitle({ ...comment, about: "" })).toBe("“Roads built” has no unit.");
  expect(commentTitle(cellSubject(inspection, { sheet: "Matrix", row: 0, column: 5 }))).toBe("Matrix");
});

test("where no sheet has a table of comments, nothing is written", () => {
  const { workbook } = ruleTable(["== Matrix ==", HEAD, ROADS].join("\n"));
  const { comment } = commented([ROADS]);
  expect(commentEdits(workbook, comment, translate)).toBeNull();
});
