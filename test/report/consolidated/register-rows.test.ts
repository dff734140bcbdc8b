import { registerRows } from "../../../src/report/consolidated/register-rows";
import { submissionOf } from "../../../src/report/consolidated/submission";
import { createTranslate } from "../../../src/messages/translate";
import { checked, FAULTY, UNREADABLE } from "../checked";

const translate = createTranslate();
const faulty = submissionOf(checked(FAULTY), translate);

test("each matrix, each file without any and each missing department has a row of its own", () => {
  const submissions = [
    faulty,
    submissionOf(UNREADABLE, translate),
    { file: "empty.xlsx", error: null, matrices: [] },
    { ...faulty, file: "two.xlsx", matrices: [...faulty.matrices, ...faulty.matrices] },
  ];
  const rows = registerRows(submissions, { expected: ["Ministry of Mines"], unchecked: [] });
  expect(rows.map((row) => [row.state, row.state === "missing" ? row.entity : row.file])).toEqual([
    ["received", "a.xlsx"],
    ["unreadable", "sub folder/b?.xlsx"],
    ["no-matrix", "empty.xlsx"],
    ["received", "two.xlsx"],
    ["received", "two.xlsx"],
    ["missing", "Ministry of Mines"],
  ]);
});

test("while files are not looked at, nobody is said to be missing", () => {
  const rows = registerRows([faulty], { expected: ["Ministry of Mines"], unchecked: ["mines.xlsx"] });
  expect(rows.map((row) => [row.state, row.state === "missing" ? row.entity : row.file])).toEqual([
    ["received", "a.xlsx"],
    ["unchecked", "mines.xlsx"],
  ]);
});
