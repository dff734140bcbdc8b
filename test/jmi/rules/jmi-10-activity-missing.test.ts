import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("an output without an activity is told at its first row", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | | |
    | | | | ^JMI-10:missing | |
    | | | Tests a year | | |
    | | Wells repaired | Repairs | TBD | |
    | | | | ^JMI-10:placeholder | |
    | | Wells drilled | Wells | As per the sector workplan 2019 - MRD | |
    | | Committees | Committees | | |
    | | | | Elect members - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-10"]));
});
