import { createTranslate } from "../../../src/messages/translate";
import type { RegisterRow } from "../../../src/report/consolidated/register-rows";
import { submissionOf } from "../../../src/report/consolidated/submission";
import { countRows } from "../../../src/taskpane/many/count-rows";
import { arrangeRows } from "../../../src/taskpane/many/register/arrange-rows";
import type { Arrangement } from "../../../src/taskpane/many/register/arrange-rows";
import { checked, FAULTY } from "../../report/checked";

const [matrix] = submissionOf(checked(FAULTY), createTranslate()).matrices;
if (!matrix) throw new Error("the text holds no matrix");

const received = (file: string, entity: string | null, errors: number, quality: number | null): RegisterRow => ({
  state: "received",
  file,
  sameOrigin: [file],
  matrix: { ...matrix, entity, errors, quality, missingBaselines: 0, missingTargets: errors },
});

const rows: readonly RegisterRow[] = [
  received("b10.xlsx", "Works", 10, null),
  received("b9.xlsx", "Health", 9, 80),
  { state: "unreadable", file: "cut.xlsx", remark: "cut.xlsx: this workbook is damaged." },
  received("b2.xlsx", null, 0, 90),
  { state: "no-matrix", file: "notes.xlsx" },
  { state: "unchecked", file: "later.xlsx" },
  { state: "missing", entity: "Mines" },
];

function shown(change: Partial<Arrangement>): readonly string[] {
  const arranged = arrangeRows(rows, { sort: null, group: "all", text: "", ...change }, "en");
  return arranged.map((row) => (row.state === "missing" ? row.entity : row.file));
}

test("without a wish rows stay as the files were picked", () => {
  expect(shown({})).toEqual(["b10.xlsx", "b9.xlsx", "cut.xlsx", "b2.xlsx", "notes.xlsx", "later.xlsx", "Mines"]);
});

test.each([
  ["errors", false, ["b2.xlsx", "b9.xlsx", "b10.xlsx"]],
  ["errors", true, ["b10.xlsx", "b9.xlsx", "b2.xlsx"]],
  ["quality", false, ["b9.xlsx", "b2.xlsx"]],
  ["quality", true, ["b2.xlsx", "b9.xlsx"]],
  ["file", false, ["b2.xlsx", "b9.xlsx", "b10.xlsx", "cut.xlsx", "later.xlsx", "notes.xlsx"]],
  ["entity", true, ["b10.xlsx", "Mines", "b9.xlsx"]],
] as const)("sorted by %s (descending: %s), rows without a value come last", (column, descending, first) => {
  const sorted = shown({ sort: { column, descending } });
  expect(sorted.slice(0, first.length)).toEqual(first);
  expect([...sorted].sort()).toEqual([...shown({})].sort());
});

test.each([
  ["received", ["b10.xlsx", "b9.xlsx", "b2.xlsx"]],
  ["errors", ["b10.xlsx", "b9.xlsx"]],
  ["gaps", ["b10.xlsx", "b9.xlsx"]],
  ["missing", ["Mines"]],
  ["unread", ["cut.xlsx", "notes.xlsx", "later.xlsx"]],
] as const)("the group %s", (group, files) => expect(shown({ group })).toEqual(files));

test.each([
  ["HEALTH", ["b9.xlsx"]],
  ["damaged", ["cut.xlsx"]],
  ["b commonwealth 10", ["b10.xlsx"]],
  ["nobody", []],
])("a search for %s", (text, files) => expect(shown({ text })).toEqual(files));

test("a file with two matrices is one file received", () => {
  expect(countRows([...rows, received("b9.xlsx", "Health II", 0, null)])).toEqual({
    received: 3,
    unread: 2,
    missing: 1,
  });
});
