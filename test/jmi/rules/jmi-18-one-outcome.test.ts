import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

test("a second outcome of one TWG is told at the second", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
    | ^JMI-18:several | | | | |
    | Safe water | Wells drilled | Wells | Drill - MRD | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-18"]));
});

test("each TWG has its own outcome", () => {
  const table = ruleTable(`
    | TWG | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Water TWG | Safe water | Wells tested | Share tested | Test - MRD |
    | Health TWG | Fewer people fall ill | Clinics open | Clinics | Open - MOH |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-18"]));
});

test("a note on the sheet, or in the outcome, that the TWG agreed on a day clears it; an agreement without a day does not", () => {
  const table = (second: string, note: string) => {
    const { workbook } = ruleTable(`
      | ${note} | | | | |
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
      | Safe water | Wells tested | Share tested | Test - MRD | |
      | ${second} | Waste collected | Share collected | Collect - MoE | |
    `);
    return checkJmi(workbook, ["JMI-18"]).length;
  };
  expect(table("Clean towns (agreed by TWG on 21 March 2019)", "JMI of the group")).toBe(0);
  expect(table("Clean towns", "Two outcomes agreed by the TWG on 21/03/2019")).toBe(0);
  expect(table("Clean towns", "Agreed by the TWG")).toBe(1);
});

test("a note that the TWG agreed lets the finding rest when it tells the day", () => {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | Clean towns | Waste collected | Share collected | Collect - MoE | |
  `);
  const note = {
    rule: "JMI-18",
    sheet: "Matrix",
    cell: "A3",
    reason: "Agreed by the TWG on 21 March 2019",
    by: "Secretariat",
    date: "2019-05-02",
  };
  const undated = { ...note, reason: "Agreed by the TWG" };
  expect(checkJmi(workbook, ["JMI-18"], guideline, [undated])[0]?.justification).toBeNull();
  expect(checkJmi(workbook, ["JMI-18"], guideline, [note])[0]?.justification).toEqual({
    reason: "Agreed by the TWG on 21 March 2019",
    by: "Secretariat",
    date: "2019-05-02",
  });
});
