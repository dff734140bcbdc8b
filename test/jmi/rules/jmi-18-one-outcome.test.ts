import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

test("a second outcome of one TWG is told at the second", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
    | ^JMI-18:several | | | | |
    | Safe water | Wells drilled | Wells | Drill - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-18"]));
});

test("each TWG has its own outcome", () => {
  const table = ruleTable(`
    | TWG | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Water TWG | Safe water | Wells tested | Share tested | Test - MRD |
    | Health TWG | Fewer people fall ill | Clinics open | Clinics | Open - MOH |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-18"]));
});

test("a note that the TWG agreed lets the finding rest", () => {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
  `);
  const note = {
    rule: "JMI-18",
    sheet: "Matrix",
    cell: "A3",
    reason: "Agreed by the TWG",
    by: "Secretariat",
    date: "2019-05-02",
  };
  expect(checkJmi(workbook, ["JMI-18"], guideline, [note])[0]?.justification).toEqual({
    reason: "Agreed by the TWG",
    by: "Secretariat",
    date: "2019-05-02",
  });
});
