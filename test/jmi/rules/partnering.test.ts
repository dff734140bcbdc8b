import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("JMI-17: a partnering action names who takes it", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | Share the results of tests |
    | | | | | ^JMI-17:nobody |
    | | Wells dug | Wells | Dig - MRD | Donors agree on one design |
    | | Pumps mended | Pumps | Mend - MRD | None required |
    | | Taps laid | Taps | Lay - MRD | មិនត្រូវការ |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-17"]));
});

test("JMI-42: a partnering action is neither an activity again nor money alone", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test wells in all districts | Test wells in all districts |
    | | | | | ^JMI-42:same-as-activity |
    | | Wells dug | Wells | Dig - MRD | Provide funding |
    | | | | | ^JMI-42:funding-only |
    | | Pumps mended | Pumps | Mend - MRD | Partners fund repairs through the budget of communes |
    | | Taps laid | Taps | Lay - MRD | USD 90,000 from UNICEF |
    | | | | | ^JMI-42:funding-only |
    | | Tanks built | Tanks | Build - MRD | UNICEF buys 40 tanks for USD 90,000 together with the ministry |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-42"]));
});

test("JMI-44: what a partnering action strengthens is a principle of the guideline, several at once too", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering strengthens |
    | Safe water | Wells tested | Share tested | Test - MRD | Ownership |
    | | Wells dug | Wells | Dig - MRD | ownership; Capacity development |
    | | Pumps mended | Pumps | Mend - MRD | Speed |
    | | | | | ^JMI-44:unknown |
    | | Taps laid | Taps | Lay - MRD | other: learning from neighbours |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-44"]));
});

test("JMI-43: where no partnering action is required, nothing is strengthened by one", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Partnering strengthens |
    | Safe water | Wells tested | Share tested | Test - MRD | Donors agree on one design | |
    | | | | | | ^JMI-43:missing |
    | | Wells dug | Wells | Dig - MRD | None required | |
    | | Pumps mended | Pumps | Mend - MRD | Donors share their registers | Ownership |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-43"]));
});
