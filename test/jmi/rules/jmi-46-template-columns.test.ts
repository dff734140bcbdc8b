import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("a missing column is one finding, whatever the number of rows", () => {
  const table = ruleTable(`
    | Target | Actions Needed | Responsible Government Institution | Concerned TWG |
    | ^JMI-46:missing | | | |
    | Wells tested | Test | MRD | Water |
    | Wells drilled | Drill | MRD | Water |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});

test("columns in another order", () => {
  const table = ruleTable(`
    | Output (2019-2020) | Outcome (2019-2023) | Output indicator with baseline and target (2019-2020) | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) |
    | ^JMI-46:moved | | | | |
    | Wells tested | Safe water | Share tested | Test - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});

test("case, spaces and other years are no difference; a synonym is one", () => {
  const table = ruleTable(`
    | OUTCOME (2024 – 2028) | output  (2024-2025) | Output indicator with baseline and target (2024-2025) | Main activities | Partnering actions (required/prerequisites) |
    | | | | ^JMI-46:wording | |
    | Safe water | Wells tested | Share tested | Test - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});

test("a column among the five that stands for nothing known; one behind them and values of their own are fine", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Colour | Output indicator with baseline and target (2019-2020) | Baseline | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) | Remarks |
    | | | ^JMI-46:extra | | | | | |
    | Safe water | Wells tested | blue | Share tested | 34% | Test - MRD | | none yet |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});

test("headings that print no years", () => {
  const table = ruleTable(`
    | Outcome | Output | Output indicator with baseline and target | Main activity Identified implementer | Partnering actions |
    | | ^JMI-46:no-period | | | |
    | Safe water | Wells tested | Share tested | Test - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});

test("the remedy writes the template’s wording and keeps the years that are there", () => {
  const { workbook } = ruleTable(`
    | Outcome (2024-2028) | JMI output (2024-2025) | Output indicator with baseline and target (2024-2025) | Main activity Identified implementer (2024-2025) | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
  `);
  expect(checkJmi(workbook, ["JMI-46"])[0]?.fix).toEqual({
    kind: "suggested",
    edits: [{ sheet: "Matrix", cell: "B1", from: "JMI output (2024-2025)", to: "Output (2024-2025)" }],
  });
});

test("headings whose years do not fit together", () => {
  const apart = (outcome: string, output: string, indicator: string, activity: string, marks: string) => {
    const table = ruleTable(`
      | Outcome (${outcome}) | Output (${output}) | Output indicator with baseline and target (${indicator}) | Main activity Identified implementer (${activity}) | Partnering actions (required/prerequisites) |
      ${marks}
      | Safe water | Wells tested | Share tested | Test - MRD | |
    `);
    expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
  };
  apart("2019-2023", "2018-2019", "2019-2020", "2019-2020", "| | ^JMI-46:periods-apart | | | |");
  apart("2019-2023", "2019-2020", "2019-2021", "2019-2020", "| | | ^JMI-46:periods-apart | | |");
  apart("2019-2023", "2019-2020", "2019-2020", "2020-2021", "| | | | ^JMI-46:periods-apart | |");
  apart("2019-2023", "2021-2023", "2021-2023", "2021-2023", "");
});

test.each([
  "Main activities and implementers (2019-2020)",
  "Activité principale et responsable",
  "Activities / responsible institutions",
])("%j is the column of activities, which holds the implementers too", (heading) => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | ${heading} | Partnering actions (required/prerequisites) |
    | | | | ^JMI-46:wording | |
    | Safe water | Wells tested | Wells: from 5 in 2018 to 10 in 2020 | Test - MRD | DP pays |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46", "JMI-10", "JMI-13"]));
});

test("who is responsible for the activities is not the column of activities, and a column that is asked about is not missing", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Institution responsible for the activities | Partnering actions (required/prerequisites) |
    | Safe water | Wells tested | Wells: from 5 in 2018 to 10 in 2020 | MRD | DP pays |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-46"]));
});
