import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a blank, a placeholder and a range are no baselines; zero is one", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | Share data | | 2018 | 60% | 2020-12-31 |
    | | | | | | ^JMI-08:missing | | | |
    | | Wells repaired | Repairs a year | Repair - MRD | | TBD | | 40 | 2020-12-31 |
    | | | | | | ^JMI-08:to-be-established | | | |
    | | Wells drilled | Wells | Drill - MRD | | 70-80 | 2018 | 90 | 2020-12-31 |
    | | | | | | ^JMI-08:unreadable | | | |
    | | Committees | Committees | Elect - MRD | | 0 | 2018 | 30 | 2020-12-31 |
    | | Fees | Fee set | Decide - MRD | | n/a | | 1 | 2020-12-31 |
    | | | | | | ^JMI-08:missing | | | |
    | | Law | Stage of the law | Draft - MRD | | No draft yet | | Law adopted | 2020-12-31 |
    | | Rate | Rate | Count - MRD | | #N/A | | 5% | 2020-12-31 |
    | | | | | | ^JMI-08:unreadable | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("without a column of its own the baseline is looked for in the indicator’s text", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested, from 34% (2018) to 60% by December 2020 | Test - MRD | |
    | | Wells repaired | Repairs: baseline 12 (2018), target 40 by 2020 | Repair - MRD | |
    | | Wells drilled | to 90% by December 2020 | Drill - MRD | |
    | | | ^JMI-08:missing | | |
    | | Committees | Baseline: TBD. Target: 30 committees | Elect - MRD | |
    | | | ^JMI-08:to-be-established | | |
    | | Fees | from 34 (2018) to 60% by 2020 | Decide - MRD | |
    | | | ^JMI-08:unsure | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("a blank baseline cell gives way to a baseline in the text", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested, from 34% (2018) to 60% by 2020 | Test - MRD | | | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("a baseline needs a date, from before the period or its first year", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | | 34% | | 60% | 2020-12-31 |
    | | | | | | ^JMI-08:undated | | | |
    | | Wells repaired | Repairs | Repair - MRD | | 12 (2018) | | 40 | 2020-12-31 |
    | | Wells drilled | Wells | Drill - MRD | | 12 | 2019-06-30 | 40 | 2020-12-31 |
    | | Committees | Committees | Elect - MRD | | 12 | 2020-06-30 | 40 | 2020-12-31 |
    | | | | | | | ^JMI-08:late | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("a table with no place for baseline dates is told once", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Baseline | Target | Activity |
    | | | | ^JMI-08:undated-column | | |
    | Safe water | Wells tested | Share tested | 34% | 60% | Test - MRD |
    | | Wells repaired | Repairs | 12 | 40 | Repair - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("a year in the heading dates the baselines below it", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Baseline (2018) | Target | Activity |
    | Safe water | Wells tested | Share tested | 34% | 60% | Test - MRD |
    | | Wells repaired | Repairs | 12 | 40 | Repair - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("an output without any indicator lacks a baseline once, however many rows it has", () => {
  const table = ruleTable(`
    | Target | Actions Needed | Responsible Government Institution | Concerned TWG | Time Frame |
    | Wells tested | Train testers | MRD | Water TWG | June 2006 |
    | ^JMI-08:missing | | | | |
    | ↑ | Buy kits | MRD | Water TWG | Dec 2006 |
    | Share of wells repaired, from 34% (2004) to 60% by 2006 | Repair | MRD | Water TWG | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("what stands in a column that may be the baseline is not called missing", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicators | The base line that we know of | Target | Target date | Activity |
    | Safe water | Wells tested | Wells tested a year | 10 in 2018 | 20 | 2020 | Test - MRD |
    | | | ^JMI-08:asked | | | | |
    | | Wells repaired | Repairs a year | | 20 | 2020 | Repair - MRD |
    | | | ^JMI-08:missing | | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08"]));
});

test("a formula that was never calculated is neither missing nor a range", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | Share data | =B40*2 | 2018 | =B41 | 2020-12-31 |
    | | | | | | ^JMI-08:never-calculated | | ^JMI-09:never-calculated | |
    | | Fees | Fee set | Decide - MRD | | =B42 -> 3 | 2018 | 4 | 2020-12-31 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08", "JMI-09"]));
});
