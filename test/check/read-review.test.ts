import { readJustifications } from "../../src/check/read-review";
import { ruleTable } from "../support/rule-table";

const { workbook } = ruleTable(`
  == Review ==
  | Comments of the task force |
  | Rule | Sheet | Cell | Reason | By | Date |
  | CFR-304 target-plateau | 2 Matrix | $H$12 | Cannot be counted finer | A. Reviewer | 2026-02-01 |
  | jmi-08 | JMI | | First survey is in May | B. Reviewer | May 2026 |
  | CFR-301 | 2 Matrix | H13 | | A. Reviewer | |
  | CFR-301 | 2 Matrix | H14 | No reason to give a name | | |
  | CFR-301 | 2 Matrix | all | Not a cell | A. Reviewer | |
  | | 2 Matrix | H15 | No rule | A. Reviewer | |
  == Preview ==
  | Rule | Sheet | Reason | By |
  | CFR-301 | 2 Matrix | On another sheet | A. Reviewer |
`);

test("a justification has a rule, a sheet, a reason and a name", () => {
  expect(readJustifications(workbook)).toEqual([
    {
      rule: "CFR-304",
      sheet: "2 Matrix",
      cell: "H12",
      reason: "Cannot be counted finer",
      by: "A. Reviewer",
      date: "2026-02-01",
    },
    { rule: "JMI-08", sheet: "JMI", cell: null, reason: "First survey is in May", by: "B. Reviewer", date: "May 2026" },
  ]);
});
