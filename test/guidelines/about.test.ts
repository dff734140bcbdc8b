import { readAbouts } from "../../src/guidelines/about";
import { ruleTable } from "../support/rule-table";

test("an About sheet is read by its labels, wherever they stand", () => {
  const { workbook } = ruleTable(`
    == About ==
    | Commitment for Results |
    | Department: | Works | |
    | TEMPLATE | CFR | |
    | Guideline | commonwealth-cfr | |
    | Edition | '1.0 | |
    | Stage | Submission | |
    | Period | '2026-27 | |
    | Year ends on | 2027-06-30 | |
    | Matrix sheet | 2 Matrix | |
    == About us ==
    | Our ministry builds roads |
    == About (2) ==
    | Template | JMI |
    | Technical Working Group | Water |
    | Stage | soon |
    | Year ends on | December 2026 |
  `);
  expect(readAbouts(workbook)).toEqual([
    {
      sheet: "About",
      kind: "cfr",
      guidelineId: "commonwealth-cfr",
      edition: "1.0",
      stage: "submission",
      entity: "Works",
      period: "2026-27",
      yearEnd: "2027-06-30",
      matrixSheet: "2 Matrix",
    },
    {
      sheet: "About (2)",
      kind: "jmi",
      guidelineId: null,
      edition: null,
      stage: null,
      entity: "Water",
      period: null,
      yearEnd: "2026-12-31",
      matrixSheet: null,
    },
  ]);
});
