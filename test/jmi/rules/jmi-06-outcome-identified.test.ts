import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a matrix without an outcome is told where it should stand", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | | Wells tested | Share of wells | Test wells - MRD | |
    | ^JMI-06:missing | | | | |
    | | Wells repaired | Share of wells | Repair wells - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-06"]));
});

test("several TWGs without any outcome are told once, at the heading", () => {
  const table = ruleTable(`
    | TWG | Outcome | Output | Indicator | Activity |
    | | ^JMI-06:column-empty | | | |
    | Water | | Wells tested | Share of wells | Test wells - MRD |
    | Health | | Clinics open | Clinics | Open clinics - MOH |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-06"]));
});

test("a placeholder is no outcome", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | TBD | Wells tested | Share of wells | Test wells - MRD | |
    | ^JMI-06:placeholder | | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-06"]));
});

test("the heading covers the five years of an outcome", () => {
  const table = ruleTable(`
    | Outcome (2024-2026) | Output (2024-2025) | Indicator | Activity | Partnering actions |
    | ^JMI-06:period | | | | |
    | Rural people drink safe water | Wells tested | Share of wells | Test wells - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-06"]));
});

test("a country may set other years, as long as they are as many", () => {
  const table = ruleTable(`
    | Outcome (2024-2028) | Output (2024-2025) | Indicator | Activity | Partnering actions |
    | Rural people drink safe water | Wells tested | Share of wells | Test wells - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-06"]));
});
