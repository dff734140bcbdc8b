import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("JMI-04: an outcome names a framework in its text or beside one of its indicators", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Framework |
    | Safe water for all, as the NSDP has it | Wells tested | Share tested | Test - MRD | |
    | Clean towns under the Urban Sanitation Strategy | Waste collected | Share collected | Collect - MoE | |
    | Fewer people fall ill | Clinics open | Clinics | Open - MOH | |
    | | Clinics staffed | Staff | Hire - MOH | CSDG 3.8 |
    | Children read | Books printed | Books | Print - MoEYS | |
    | ^JMI-04:no-framework | | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-04"]));
});

test.each(["RS IV", "RS4", "Rectangular Strategy-IV", "CSDG 6.1", "ផ.យ.អ.ជ. ២០១៩-២០២៣", "ផែនការយុទ្ធសាស្ត្រវិស័យទឹក"])(
  "JMI-04 and JMI-33: %s is a framework",
  (framework) => {
    const table = ruleTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Framework reference |
      | Safe water | Wells tested | Share tested | Test - MRD | ${framework} |
    `);
    expectFindings(table, checkJmi(table.workbook, ["JMI-04", "JMI-33"]));
  },
);

test("JMI-26: an outcome with a number, a Khmer one too, or a word for one can be measured", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | 75% of households drink safe water | Wells tested | Share tested | Test - MRD |
    | គ្រួសារ ៧៥ ភាគរយ | Wells dug | Wells | Dig - MRD |
    | Poverty among children is halved | Grants paid | Grants | Pay - MoSVY |
    | GDP 7% above that of 2018 | Markets opened | Markets | Open - MoC |
    | Better lives | Roads built | Roads | Build - MPWT |
    | ^JMI-26:nothing-to-measure | | | |
    | 1. Safe water for villages (NSDP 2019-2023, CSDG 6.1; BSP programme 3) | Pumps | Pumps | Mend - MRD |
    | ^JMI-26:nothing-to-measure | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-26"]));
});

test("JMI-14 and JMI-27: an output lacks its budget programme, or the outcome all of them, which is told once", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Budget programme |
    | Safe water | Wells tested | Share tested | Test - MRD | Programme 3 |
    | | Wells dug | Wells | Dig - MRD | |
    | | | | | ^JMI-14:missing |
    | | Wells repaired | Repairs | Repair - MRD | off-budget |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
    | ^JMI-27:no-budget | | | | |
    | | Waste sorted | Share sorted | Sort - MoE | TBD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-14", "JMI-27"]));
});

test("JMI-29: an outcome that begins with work is told, in Khmer too", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Conduct a survey of wells | Wells tested | Share tested | Test - MRD |
    | ^JMI-29:activity | | | |
    | រៀបចំសិក្ខាសាលា | Workshops | Workshops | Hold - MRD |
    | ^JMI-29:activity | | | |
    | Trained teachers work in every district | Teachers | Teachers | Train - MoEYS |
    | Holdings of farmers have titles | Titles | Titles | Issue - MLMUPC |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-29"]));
});

test("JMI-45, JMI-24: the About sheet marks how the indicators are joint, and the draft came in time", () => {
  const about = (joint: string, sent: string, output = "Output (2019-2020)") =>
    ruleTable(`
      == JMI ==
      | Outcome (2019-2023) | ${output} | Indicator | Activity |
      | Safe water | Wells tested | Share tested | Test - MRD |
      == About ==
      | Template | JMI |
      | Technical Working Group | Rural Water |
      | Sent to CRDB/CDC on | ${sent} |
      | Jointly identified | ${joint} |
      | Jointly monitored | No |
    `).workbook;
  const found = (joint: string, sent: string, output?: string) =>
    checkJmi(about(joint, sent, output), ["JMI-24", "JMI-45"]).map(({ rule, at }) => `${rule} row ${at.row + 1}`);
  expect(found("Yes", "2019-06-14")).toEqual([]);
  expect(found("", "2019-06-15")).toEqual(["JMI-24 row 3", "JMI-45 row 4"]);
  expect(found("No", "")).toEqual(["JMI-45 row 4"]);
  // The deadline is that of the guideline's round; one that has no years in its heading is taken for it.
  expect(found("Yes", "2021-03-01", "Output (2021-2022)")).toEqual([]);
  expect(found("Yes", "2021-03-01", "Output")).toEqual(["JMI-24 row 3"]);
});
