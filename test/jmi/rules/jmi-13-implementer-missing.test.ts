import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("an implementer stands behind a dash, a slash, in brackets or under its own label", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Train testers - Ministry of Rural Development | |
    | | Wells repaired | Repairs | Repair wells / MRD and provinces | |
    | | Pumps | Pumps | Mend pumps (Ministry of Rural Development) | |
    | | Filters | Filters | Buy filters, sand and pipes, MRD and MoH | |
    | | Law | Law | Draft the law by MoJ | |
    | | Pipes | Pipes | Lay pipes: Department of Water Supply | |
    | | Mines | Mines | Prepare land - UXO clearance in two provinces | |
    | | | | ^JMI-13:missing | |
    | | Rules | Rules | Decide rules by December | |
    | | | | ^JMI-13:missing | |
    | | Wells drilled | Wells | Drill wells (MRD, UNICEF) | |
    | | Committees | Committees | Elect members. Implementer: MRD | |
    | | Fees | Fees | Decide fees - including rural districts | |
    | | | | ^JMI-13:missing | |
    | | Tests | Tests | Test wells - various | |
    | | | | ^JMI-13:vague | |
    | | Maps | Maps | Draw maps - TBD | |
    | | | | ^JMI-13:missing | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-13"]));
});

test("in a column of its own a blank is missing, a merged cell holds for all its rows", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Implementer | Partnering actions |
    | Safe water | Wells tested | Share tested | Train testers | MRD | |
    | | | | Buy kits | ↑ | |
    | | Wells repaired | Repairs | Repair wells | | |
    | | | | | ^JMI-13:missing | |
    | | Wells drilled | Wells | Drill wells | All TWG members | |
    | | | | | ^JMI-13:vague | |
    | | Committees | Committees | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-13"]));
});

describe("several activities in one cell", () => {
  const cells = (activity: string, implementer: string) => {
    const { workbook } = ruleTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Implementer |
      | Safe water | Wells tested | Share tested | x | x |
    `);
    const [grid] = workbook.grids;
    if (!grid) throw new Error("no sheet");
    const values = [grid.values[0] ?? [], ["Safe water", "Wells tested", "Share tested", activity, implementer]];
    return checkJmi({ ...workbook, grids: [{ ...grid, values }] }, ["JMI-13"]).map((finding) => [
      finding.messageId,
      finding.args["count"],
    ]);
  };

  test.each([
    ["1. Train testers\n2. Buy kits", "MRD", []],
    ["1. Train testers\n2. Buy kits", "1. MRD\n2. MOH", []],
    ["1. Train testers\n2. Buy kits\n3. Test", "1. MRD\n2. MOH", [["unclear", 3]]],
    ["1. Train testers - MRD\n2. Buy kits\n3. Test", "", [["missing", 2]]],
    ["- Train testers\n- Buy kits\nImplementer: MRD", "", []],
    ["Train testers", "MRD\nMOH\nUNICEF", []],
    ["Train testers\nMRD", "", []],
    ["Train testers\nBuy kits\n- Ministry of Health and MRD", "", []],
    ["Train testers\nEstablish Road Authority", "", [["missing", 2]]],
    ["Train testers in all\nprovinces of the country - MRD", "", []],
  ])("%j with %j", (activity, implementer, expected) => {
    expect(cells(activity, implementer)).toEqual(expected);
  });
});
