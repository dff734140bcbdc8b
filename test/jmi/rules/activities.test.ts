import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("JMI-37: a state or a measure where an action is expected", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Number of tests made in the year |
    | | | | ^JMI-37:result |
    | | Water law | Law in force | The water law is adopted |
    | | | | ^JMI-37:result |
    | | Rules | Rules in force | Adopt the rules on wells |
    | | Guides | Guides in use | 1. Coach communes - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-37"]));
});

test("JMI-38: a milestone lies in the period and not after the target it leads to", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Target | Target date |
    | Safe water | Wells tested | Share tested | Train testers by June 2019 | 60% | 2019-12-31 |
    | | Wells dug | Wells | Dig wells by March 2022 | 40 | 2020-12-31 |
    | | | | ^JMI-38:outside-period | | |
    | | Pumps mended | Pumps | Mend pumps by June 2020 | 40 | 2019-12-31 |
    | | | | ^JMI-38:after-target | | |
    | | Taps laid | Taps | See the MRD work plan 2023 | 40 | 2019-12-31 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-38"]));
});

test("JMI-39: more than five activities for an output", () => {
  const rows = (count: number) =>
    Array.from({ length: count - 1 }, (_, index) => `| | | | Step ${index + 2} - MRD |`).join("\n");
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Step 1 - MRD |
    ${rows(6)}
  `);
  expect(checkJmi(workbook, ["JMI-39"]).map(({ at, args }) => [at.row, args["count"]])).toEqual([[6, 6]]);
  const five = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Step 1 - MRD |
    ${rows(5)}
  `);
  expect(checkJmi(five.workbook, ["JMI-39"])).toEqual([]);
});

test("JMI-40: a date without its year can mean several", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Train testers by March - MRD |
    | | | | ^JMI-40:no-year |
    | | Wells dug | Wells | Dig wells by March 2020 - MRD |
    | | Pumps mended | Pumps | Mend pumps by the end of the year - MRD |
    | | Taps laid | Taps | Lay taps by third quarter - MRD |
    | | | | ^JMI-40:no-year |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-40"]));
});

test("JMI-41: a workplan that is referred to has a name or a year", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | See the work plan |
    | | | | ^JMI-41:unnamed |
    | | Wells dug | Wells | As per the MRD work plan |
    | | Pumps mended | Pumps | Refer to AOP 2019 |
    | | Taps laid | Taps | Plan the works |
    | | Tuyaux posés | Tuyaux | Voir le plan de travail |
    | | | | ^JMI-41:unnamed |
    | | Pompes réparées | Pompes | Selon le plan d'action 2026 |
    | | បំពង់ | បំពង់ | តាមផែនការសកម្មភាព |
    | | | | ^JMI-41:unnamed |
    | | អណ្តូង | អណ្តូង | តាមផែនការសកម្មភាព ២០២៦ |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-41"]));
});
