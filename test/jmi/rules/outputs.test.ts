import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

test("JMI-03: one side that is named alone is told; a row that names nobody says nothing", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | UNICEF shares its tests |
    | | Wells dug | Wells | Dig - Ministry of Rural Development | None required |
    | | | | | ^JMI-03:no-partner |
    | | Pumps mended | Pumps | Mend - ADB | |
    | | | | ^JMI-03:no-government | |
    | | Testers trained | Testers | Train testers in every district - UNICEF | |
    | | | | ^JMI-03:no-government | |
    | | Wells mapped | Wells mapped | Map wells with UNICEF - MRD | |
    | | Pipes laid | Pipes | Lay pipes | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-03"]));
});

test("JMI-07: an output's period is three years at most, and so is the time to its target", () => {
  const long = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2023) | Indicator | Activity |
    | | ^JMI-07:period | | |
    | Safe water | Wells tested | Share tested | Test - MRD |
  `);
  expectFindings(long, checkJmi(long.workbook, ["JMI-07"]));
  const late = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Target | Target date |
    | Safe water | Wells tested | Share tested | Test - MRD | 60% | 2021-12-31 |
    | | Wells dug | Wells dug | Dig - MRD | 40 | 2022-01-01 |
    | | | | | | ^JMI-07:beyond |
  `);
  expectFindings(late, checkJmi(late.workbook, ["JMI-07"]));
});

test("JMI-07 and JMI-35: a day outside the period is told once, by its limit where it is beyond that", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Target | Target date |
    | Safe water | Wells dug | Wells dug | Dig - MRD | 40 | 2022-01-01 |
    | | | | | | ^JMI-07:beyond |
    | | Wells lined | Wells lined | Line - MRD | 40 | 2021-06-30 |
    | | | | | | ^JMI-35:outside-period |
    | | Wells mapped | Wells mapped | Map - MRD | 40 | 2018-06-30 |
    | | | | | | ^JMI-35:outside-period |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-07", "JMI-35"]));
});

test("JMI-20: one output marked as routine is enough, more are welcome", () => {
  const table = (first: string, second: string) =>
    ruleTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | From routine M&E |
      | Safe water | Wells tested | Share tested | Test - MRD | ${first} |
      | | Wells dug | Wells | Dig - MRD | ${second} |
    `).workbook;
  const found = (first: string, second: string) => checkJmi(table(first, second), ["JMI-20"]).length;
  expect([found("Yes", "Yes"), found("", "x"), found("No", ""), found("", "")]).toEqual([0, 0, 1, 1]);
});

test("JMI-30: an output is neither work, nor the outcome, nor an activity, nor good will alone", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Rural people drink safe water | Conduct tests of wells | Share tested | Test - MRD |
    | | ^JMI-30:activity | | |
    | | Rural people drink safe water. | Households | Dig wells - MRD |
    | | ^JMI-30:same-as-outcome | | |
    | | Dig 40 wells | Wells dug | Dig 40 wells |
    | | ^JMI-30:same-as-activity | | |
    | | Strengthen capacity | Staff trained | Train - MRD |
    | | ^JMI-30:vague | | |
    | | Strengthened water committees run every rural scheme | Schemes | Train - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-30"]));
});

test("JMI-31: measures of the whole country are pointed out on an output", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Less poverty | Grants paid | Poverty rate in rural districts | Pay - MoSVY |
    | | | ^JMI-31:macro | |
    | | Clinics open | Share of clinics open all day | Open - MOH |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-31"]));
});

test("the limits are the guideline's: five years for outputs where it says so", () => {
  const { workbook } = ruleTable(`
    | Outcome (2024-2028) | Output (2024-2028) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Test - MRD |
  `);
  const longer = { ...guideline, limits: { ...guideline.limits, outputMonths: 60 } };
  expect(checkJmi(workbook, ["JMI-07"], longer)).toEqual([]);
});
