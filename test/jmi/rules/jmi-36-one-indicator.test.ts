import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a second indicator of an output is told as advice", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested, from 34% (2018) to 60% by 2020 | Test - MRD | |
    | | | Tests a year, from 10 tests (2018) to 60 tests by 2020 | | |
    | | | ^JMI-36:several | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-36"]));
});

test("intermediate targets have dates, in order, and lead one way", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | A | from 34% (2018) to 45% by 2019 and 60% by 2020 | Test - MRD | |
    | Safe air | B | Baseline: 34% (2018). Target: 45%. Target: 60% (2020) | Test - MRD | |
    | | | ^JMI-36:intermediate-undated | | |
    | Safe food | C | Baseline: 34% (2018). Target 2020: 60%. Target 2019: 65% | Test - MRD | |
    | | | ^JMI-36:dates-not-rising | | |
    | Safe roads | D | Baseline: 34% (2018). Target 2019: 65%. Target 2020: 60% | Test - MRD | |
    | | | ^JMI-36:values-not-monotone | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-36"]));
});

test("targets in the rows below an indicator are its intermediate ones", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | 34% | 2018 | 45% | 2019 |
    | | | ↑ | | | | 40% | June 2020 |
    | | | ↑ | | | | 60% | 2020 |
    | | | | | | | ^JMI-36:values-not-monotone | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-36"]));
});
