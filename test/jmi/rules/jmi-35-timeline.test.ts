import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a target date is a date in the period and after the baseline", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | 34% | 2018 | 60% | December 2020 |
    | | Wells repaired | Repairs | Repair - MRD | 12 | 2018 | 40 | Ongoing |
    | | | | | | | | ^JMI-35:recurring |
    | | Wells drilled | Wells | Drill - MRD | 12 | 2018 | 40 | by the first quarter |
    | | | | | | | | ^JMI-35:no-year |
    | | Committees | Committees | Elect - MRD | 12 | 2018 | 40 | to be agreed with partners |
    | | | | | | | | ^JMI-35:unreadable |
    | | Fees | Fees | Decide - MRD | 12 | 2018 | 40 | late 2020 |
    | | | | | | | | ^JMI-35:unsure |
    | | Maps | Maps | Draw - MRD | 12 | 2018 | 40 | 2021-06-30 |
    | | | | | | | | ^JMI-35:outside-period |
    | | Signs | Signs | Paint - MRD | 12 | 2020-06-30 | 40 | 2019-12-31 |
    | | | | | | | | ^JMI-35:before-baseline |
    | | Pumps | Pumps | Buy - MRD | 12 | 2018 | 40 | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-35"]));
});

test("a date in the text is checked too", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested, from 34% (2018) to 60% by December 2022 | Test - MRD | |
    | | | ^JMI-35:outside-period | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-35"]));
});

test("headings without years leave an undated target nothing to inherit", () => {
  const table = ruleTable(`
    | Outcome | Output | Indicator | Activity | Baseline | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | 34% (2018) | 60% | |
    | | | | | | | ^JMI-35:nothing-to-inherit |
    | | Wells drilled | Wells | Drill - MRD | 12 (2018) | 40 | 2020 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-35"]));
});
