import { planApproved } from "../../../src/cfr/approved/plan-approved";
import type { Finding } from "../../../src/check/finding";
import { toA1 } from "../../../src/grid/cell-ref";
import { rowMeanings } from "../../../src/report/row-meanings";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import type { Workbook } from "../../../src/grid/grid";
import { createTranslate } from "../../../src/messages/translate";
import { layoutWorkbook } from "../../layouts/layout-text";
import { fixed } from "./apply-fix";

/** The second sheet begins two columns further to the right. */
const WORKBOOK = `
== Matrix (1) @ A3 ==
| Objective      | Action         | Success indicator  | Unit   | Weight | 100% | 90% | 80% | 70% | 60% |
| [1] Good bread | [1.1] Inspect  | Ovens inspected    | Number | 30     | 50   | 45  | 40  | 35  | 30  |
| [2] Good cake  | [2.1] Taste    | Cakes tasted       | Number | 25     | 50   | 45  | 40  | 35  | 30  |
== Matrix (2) @ C3 ==
| Objective      | Action         | Success indicator  | Unit   | Weight | 100% | 90% | 80% | 70% | 60% |
| [4] Good beer  | [4.1] Brew     | Barrels filled     | Numbre | 20     | 10   | 20  | 30  | 40  | 50  |
|                |                | Pubs visited       |        | 15     | 9    | 8   | 7   | 6   | '5  |
`;

const inspected = (workbook: Workbook) => {
  const [one, ...others] = inspectWorkbook(workbook, { asOf: "2027-03-31" }).matrices;
  if (one?.kind !== "cfr" || others.length > 0) throw new Error("not one matrix");
  return one;
};

const summary = ({ rule, at, column }: Finding) => `${rule} ${at.sheet}!${toA1(at)} ${column}`;

test("findings on the second sheet stand under that sheet's own headings", () => {
  expect(inspected(layoutWorkbook(WORKBOOK)).findings.map(summary)).toEqual([
    "CFR-204 Matrix (1)!A3 Objective",
    "CFR-306 Matrix (1)!C3 Success indicator",
    "CFR-205 Matrix (1)!E4 Weight",
    "CFR-210 Matrix (2)!C4 Objective",
    "CFR-203 Matrix (2)!F4 Unit",
    "CFR-203 Matrix (2)!F5 Unit",
    "CFR-302 Matrix (2)!L5 60%",
  ]);
});

test("a target that is missing on the second sheet is named by that sheet's heading", () => {
  const { findings } = inspected(layoutWorkbook(WORKBOOK.replace("| 8   | 7   |", "|     | 7   |")));
  expect(findings.find(({ rule }) => rule === "CFR-301")?.args["missing"]).toBe("90%");
});

test("each finding with a fix is gone when it is made, on whichever sheet its cells stand", () => {
  const start = layoutWorkbook(WORKBOOK);
  const fixable = inspected(start).findings.filter(({ fix }) => fix !== null);
  expect(fixable.map(({ rule }) => rule)).toEqual(["CFR-205", "CFR-210", "CFR-203", "CFR-302"]);
  const end = fixable.reduce((workbook, finding) => fixed(workbook, finding), start);
  expect(inspected(end).findings.map(({ rule }) => rule)).toEqual(["CFR-204", "CFR-306", "CFR-203"]);
  expect(inspected(end).matrix.indicators.map(({ weight }) => weight?.raw)).toEqual([33.33, 27.78, 22.22, 16.67]);
});

test("cells of the second sheet are known again by what its own headings say", () => {
  const one = inspected(layoutWorkbook(WORKBOOK));
  const beer = { sheet: "Matrix (2)", row: 3 };
  const meaning = rowMeanings(one);
  expect(meaning({ ...beer, column: 5 })).toMatchObject({ column: "unit" });
  expect(meaning({ ...beer, column: 6 })).toMatchObject({ column: "weight" });
});

test("what was approved is copied from the columns of each sheet", () => {
  const { matrix, guideline } = inspected(layoutWorkbook(WORKBOOK));
  const { sheets } = planApproved(matrix, guideline, createTranslate(), { sheets: [], names: [] });
  const row = (number: number) =>
    sheets[0]?.cells.flatMap(({ row: at, content }) => (at === number && content !== undefined ? [content] : []));
  expect(row(6)).toEqual(["[4] Good beer", "[4.1] Brew", "Barrels filled", "Numbre", 20, 10, 20, 30, 40, 50]);
});
