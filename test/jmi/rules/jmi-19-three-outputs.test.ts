import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("the fourth output of an outcome is told, three are fine", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | | Wells repaired | Repairs | Repair - MRD | |
    | | Wells drilled | Wells | Drill - MRD | |
    | | Committees | Committees | Elect - MRD | |
    | | ^JMI-19:many | | | |
    | | Fees | Fees | Decide - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-19"]));
});

test("outputs under no outcome are not counted", () => {
  const table = ruleTable(`
    | Target | Actions Needed | Responsible Government Institution | Concerned TWG |
    | A | Do a | MRD | Water |
    | B | Do b | MRD | Water |
    | C | Do c | MRD | Water |
    | D | Do d | MRD | Water |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-19"]));
});
