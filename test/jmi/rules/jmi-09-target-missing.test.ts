import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a blank, a placeholder, a direction and a range are no targets; zero is one", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | | 34% | 2018 | | |
    | | | | | | | | ^JMI-09:missing | |
    | | Wells repaired | Repairs | Repair - MRD | | 12 | 2018 | to be agreed | |
    | | | | | | | | ^JMI-09:to-be-established | |
    | | Wells drilled | Wells | Drill - MRD | | 12 | 2018 | Increase | |
    | | | | | | | | ^JMI-09:direction-only | |
    | | Committees | Committees | Elect - MRD | | 12 | 2018 | 30-40 | |
    | | | | | | | | ^JMI-09:unreadable | |
    | | Broken wells | Broken wells | Repair - MRD | | 12 | 2018 | 0 | |
    | | Law | Stage | Draft - MRD | | No draft | | Improved law adopted | |
    | | Losses | Share lost | Repair - MRD | | 12% | 2018 | Halve the loss | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-09"]));
});

test("a target inside the text counts, a direction inside it does not", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested, from 34% (2018) to 60% by December 2020 | Test - MRD | |
    | | Wells repaired | Repairs a year | Repair - MRD | |
    | | | ^JMI-09:missing | | |
    | | Wells drilled | Increase the number of wells | Drill - MRD | |
    | | | ^JMI-09:direction-only | | |
    | | Fees | Fees collected: increase | Collect - MRD | |
    | | | ^JMI-09:direction-only | | |
    | | Losses | Cut of 5-10% | Repair - MRD | |
    | | | ^JMI-09:unreadable | | |
    | | Rates | from 34 (2018) to 60% by 2020 | Count - MRD | |
    | | | ^JMI-09:unsure | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-09"]));
});

test("baseline and target are in one unit; what is counted may be named differently", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | | 34% | 2018 | 60 km | |
    | | | | | | | | ^JMI-09:unit-differs | |
    | | Wells repaired | Repairs | Repair - MRD | | 12 wells | 2018 | 40 repaired wells | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-09"]));
});
