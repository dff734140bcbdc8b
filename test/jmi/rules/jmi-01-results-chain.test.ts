import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("an output before any outcome, and an outcome without an output, break the chain", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | | Wells tested | Share of wells | Test wells - MRD | |
    | | ^JMI-01:output-without-outcome | | | |
    | Rural people drink safe water | Wells repaired | Share of wells | Repair wells - MRD | |
    | Fewer people fall ill | | Cases a year | Count cases - MOH | |
    | | ^JMI-01:output-missing | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-01"]));
});

test("blank cells below and merged cells belong to the outcome and output above", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Rural people drink safe water | Wells tested | Share of wells | Test wells - MRD | |
    | | | Wells with a sign | Paint signs - MRD | |
    | | Wells repaired | Repairs a year | Repair wells - MRD | |
    | ↑ | ↑ | | Order parts - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-01"]));
});

test("a table whose outcomes are all blank is told once, by another rule", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | | Wells tested | Share of wells | Test wells - MRD | |
    | | Wells repaired | Share of wells | Repair wells - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-01"]));
});
