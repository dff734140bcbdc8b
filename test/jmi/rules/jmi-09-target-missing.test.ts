import { expectFindings, ruleTable } from "../../support/rule-table";
import { runRules } from "../../../src/check/run-rules";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { targetMissing } from "../../../src/jmi/rules/jmi-09-target-missing";
import { checkJmi, guideline } from "../run-jmi";

test("a blank, a placeholder and a direction are no targets; zero is one, and a range is asked about", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | | 34% | 2018 | | |
    | | | | | | | | ^JMI-09:missing | |
    | | Wells repaired | Repairs | Repair - MRD | | 12 | 2018 | to be agreed | |
    | | | | | | | | ^JMI-09:to-be-established | |
    | | Wells drilled | Wells | Drill - MRD | | 12 | 2018 | Increase | |
    | | | | | | | | ^JMI-09:direction-only | |
    | | Committees | Committees | Elect - MRD | | 12 | 2018 | 30-40 | |
    | | | | | | | | ^JMI-09:range | |
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

test("what stands in columns that are asked about is not called missing; a row that is blank there lacks it", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicators | Baseline 2018 | 2019 | 2020 | Activity | Partnering actions |
    | Safe water | Wells tested | Wells tested a year | 10 | 20 | 30 | Test - MRD | |
    | | | ^JMI-09:asked | | | | | |
    | | Wells repaired | Repairs a year | 10 | | 0 | Repair - MRD | |
    | | | ^JMI-09:asked | | | | | |
    | | Wells drilled | Wells drilled | 10 | | | Drill - MRD | |
    | | | ^JMI-09:missing | | | | | |
    | | Wells deep | Depth, from 20 m (2018) to 30 m by December 2020 | | 22 | 24 | Drill - MRD | |
  `);
  const found = checkJmi(table.workbook, ["JMI-09"]);
  expectFindings(table, found);
  const [first, second] = found.filter(({ messageId }) => messageId.endsWith("asked"));
  expect(first).toMatchObject({ severity: "warning", args: { columns: "E (“2019”), F (“2020”)" } });
  expect(first?.related?.map(({ column }) => column)).toEqual([4, 5]);
  expect(second?.args).toMatchObject({ columns: "F (“2020”)" });
});

test("once somebody has said which column is the target, it is that and nothing is asked", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicators | Baseline 2018 | 2019 | 2020 | Activity | Partnering actions |
    | Safe water | Wells tested | Wells tested a year | 10 | 20 | 30 | Test - MRD | |
    | | Wells repaired | Repairs a year | 10 | 20 | | Repair - MRD | |
    | | | | | | ^JMI-09:missing | | |
  `);
  const told = [{ sheet: null, layout: null, field: "target", column: 5 }];
  const matrices = readJmiMatrices(table.workbook, guideline, told);
  const context = { guideline, stage: "submission", asOf: "2019-06-01" } as const;
  expectFindings(
    table,
    matrices.flatMap((matrix) => runRules([targetMissing], { matrix, ...context }, { justifications: [] })),
  );
});

test("baseline and target are in one unit; what is counted may be named differently", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | | 34% | 2018 | 60 km | |
    | | | | | | | | ^JMI-09:unit-differs | |
    | | Wells repaired | Repairs | Repair - MRD | | 12 wells | 2018 | 40 repaired wells | |
    | | Wells mapped | Wells mapped | Map - MRD | | 34% | 2018 | 600 wells | |
    | | | | | | | | ^JMI-09:unit-differs | |
    | | Wells clean | Share clean | Clean - MRD | | 34% | 2018 | 60 points | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-09"]));
});

test("a range is a target under a label too, and is no error", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested. Baseline: 34% (2018). Target: 55-60% by December 2020 | Test - MRD | |
    | | | ^JMI-09:range | | |
    | | Laws | Laws adopted. Baseline: 3 (2018). Target: between 10 and 15 (2020) | Adopt - MRD | |
    | | | ^JMI-09:range | | |
    | | Wells drilled | Wells. Baseline: 3 (2018). Target: 10 wells, 15 pumps | Drill - MRD | |
    | | | ^JMI-09:unreadable | | |
  `);
  const findings = checkJmi(table.workbook, ["JMI-09"]);
  expectFindings(table, findings);
  expect(findings.map(({ severity }) => severity)).toEqual(["advice", "advice", "error"]);
});

test("a target has values for the groups that its baseline has", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Baseline date | Target | Target date |
    | Schools for all | Pupils enrolled | Share enrolled | Enrol - MoEYS | | 45% (girls 38%, boys 52%) | 2018 | 60% | 2020 |
    | | | | | | | | ^JMI-09:groups-differ | |
    | | Pupils stay | Share that stays | Teach - MoEYS | | 45% (F 38%, M 52%) | 2018 | 60% (girls 58%, boys 62%) | 2020 |
    | | Pupils read | Share that reads | Teach - MoEYS | | 45% | 2018 | 60% (girls 58%, boys 62%) | 2020 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-09"]));
});
