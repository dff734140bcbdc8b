import type { Stage } from "../../../src/check/finding";
import type { Workbook } from "../../../src/grid/grid";
import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

const at = (workbook: Workbook, stage: Stage, only: readonly string[]) =>
  checkJmi(workbook, only, guideline, [], { stage, asOf: "2020-12-31" });

test("JMI-22, JMI-23, TWG-04: a report says something of every output; before it is due nobody asks", () => {
  const rules = ["JMI-22", "JMI-23", "TWG-04"];
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Status | Actual | Progress made | Challenges |
    | | | | | | | | ^TWG-04:none |
    | Safe water | Wells tested | Share tested | Test - MRD | On schedule | 40% | | |
    | | Wells dug | Wells | Dig - MRD | Behind schedule | | The rig broke down | |
    | | Pumps mended | Pumps | Mend - MRD | | | | |
    | | | | | ^JMI-23:missing | | ^JMI-22:missing | |
  `);
  expectFindings(table, at(table.workbook, "evaluation", rules));
  expect(at(table.workbook, "submission", rules)).toEqual([]);
});

test("JMI-23: two statuses that exclude each other are none", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Status |
    | Safe water | Wells tested | Share tested | Test - MRD | On schedule ü / Behind schedule ü |
    | | | | | ^JMI-23:conflict |
    | | Wells dug | Wells | Dig - MRD | Partly achieved, behind schedule |
  `);
  expectFindings(table, at(table.workbook, "evaluation", ["JMI-23"]));
  expect(at(table.workbook, "submission", ["JMI-23"])).toEqual([]);
});

test("JMI-22: a sheet with nowhere to report is told once", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | | | ^JMI-22:no-columns | |
    | Safe water | Wells tested | Share tested | Test - MRD |
    | | Wells dug | Wells | Dig - MRD |
  `);
  expectFindings(table, at(table.workbook, "evaluation", ["JMI-22", "JMI-23", "TWG-04"]));
});

test("JMI-21: a value without an indicator measures nothing", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Actual |
    | Safe water | Wells tested | | Test - MRD | 40% |
    | | | | | ^JMI-21:nothing-to-measure |
    | | Wells dug | Wells dug | Dig - MRD | 12 |
  `);
  expectFindings(table, at(table.workbook, "evaluation", ["JMI-21"]));
});

test("TWG-11 and TWG-25: what is unresolved goes somewhere, and is listed for the Sectoral Dialogue", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Addressee | Still unresolved |
    | Safe water | Wells tested | Share tested | Test - MRD | | Yes |
    | | | | | ^TWG-11:no-addressee | ^TWG-25:unresolved |
    | | Wells dug | Wells | Dig - MRD | Host ministry | Yes |
    | | Pumps mended | Pumps | Mend - MRD | | No |
    | | Taps laid | Taps | Lay - MRD | TWG | Yes |
    | | | | | ^TWG-11:stays-here | |
    | | Tanks built | Tanks | Build - MRD | CRDB/CDC | Yes |
    | | Filters sold | Filters | Sell - MRD | TWG | No |
  `);
  expectFindings(table, at(table.workbook, "evaluation", ["TWG-11", "TWG-25"]));
});

test("TWG-09 and TWG-10: a report names the host ministry and is signed by the Chair", () => {
  const about = (ministry: string, signed: string) =>
    ruleTable(`
      == JMI ==
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
      | Safe water | Wells tested | Share tested | Test - MRD |
      == About ==
      | Template | JMI |
      | Technical Working Group | Rural Water |
      | Host ministry | ${ministry} |
      | Signed by the Chair on | ${signed} |
    `).workbook;
  const found = (ministry: string, signed: string, stage: Stage) =>
    at(about(ministry, signed), stage, ["TWG-09", "TWG-10"]).map(({ rule, severity }) => `${rule} ${severity}`);
  expect(found("", "", "evaluation")).toEqual(["TWG-10 error", "TWG-09 error"]);
  expect(found("MRD", "2020-12-01", "evaluation")).toEqual([]);
  expect(found("", "", "submission")).toEqual(["TWG-09 warning"]);
  expect(found("", "", "draft")).toEqual([]);
});
