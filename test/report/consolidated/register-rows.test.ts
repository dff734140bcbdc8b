import { othersText } from "../../../src/report/consolidated/others-text";
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

test("who sent several files for one period is told so, by whatever way the name is written", () => {
  const [matrix] = faulty.matrices;
  if (!matrix) throw new Error("the text holds no matrix");
  const from = (file: string, entity: string | null, period: string | null) => ({
    file,
    error: null,
    matrices: [{ ...matrix, entity, period }],
  });
  const rows = registerRows(
    [
      from("v1.xlsx", "MINISTRY OF WORKS", "2026-27"),
      from("v2.xlsx", "The Ministry of Works", "2026-27"),
      from("next.xlsx", "Ministry of Works", "2027-28"),
      from("x.xlsx", null, "2026-27"),
      from("y.xlsx", null, "2026-27"),
    ],
    { expected: [], unchecked: [] },
  );
  const origins = rows.map((row) => (row.state === "received" ? row.sameOrigin : null));
  expect(origins).toEqual([["v1.xlsx", "v2.xlsx"], ["v1.xlsx", "v2.xlsx"], ["next.xlsx"], ["x.xlsx"], ["y.xlsx"]]);
  const remark = (file: string, ...sameOrigin: readonly string[]) => othersText({ file, sameOrigin }, translate);
  expect(remark("b", "a", "b")).toBe("Also from this department: a");
  expect(remark("b", "a", "b", "c", "d", "e", "f")).toBe("Also from this department: a, c, d and 2 more");
  expect(remark("f", "a", "b", "c", "d", "e", "f")).toBe("Also from this department: a, b, c and 2 more");
  expect(remark("a", "a")).toBe("");
});
