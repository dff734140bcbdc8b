import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

test("an outcome needs one partnering action, or says that none is required", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | Partners share one data base |
    | | Wells repaired | Repairs | Repair - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
    | | | | | ^JMI-11:missing |
    | Safe food | Markets inspected | Markets | Inspect - MOH | None required |
    | Safe roads | Signs set up | Signs | Set up - MPWT | - |
    | | | | | ^JMI-11:placeholder |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-11"]));
});

test("an empty column is one finding at its heading", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | | | | | ^JMI-11:column-empty |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-11"]));
});

test("a country may ask for one at every output", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | Partners share one data base |
    | | Wells repaired | Repairs | Repair - MRD | |
    | | | | | ^JMI-11:missing |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-11"], { ...guideline, partneringPer: "output" }));
});
