import { ruleTable } from "../../support/rule-table";
import { checkTable, findingsOf } from "../support";
import { only } from "../rules/whole-document";
import { fixed } from "./apply-fix";

const ORDER = only("CFR-210");

test("numbers run on through objectives, actions and indicators, and a name said again keeps its number", () => {
  checkTable(
    `
| Objective   | Action          | Success indicator      | Unit |
| [1] Water   | [1.1] Drill     | [1.1.1] Wells          | No.  |
|             |                 | [1.1.2] Villages       | No.  |
|             | [1.2] Mend      | [1.2.1] Pumps          | No.  |
| [1] Water   | [1.2] Mend      | [1.2.2] Pipes          | km   |
| *[2] Reform | [2.1] Publish   | [2.1.1] Contracts      | No.  |`,
    ORDER,
  );
});

test("a number at the front of a plain text is no numbering", () => {
  checkTable(
    `
| Objective       | Action             | Success indicator   | Unit |
| Water           | 3 teams of drivers | 48 meetings         | No.  |
| 2 new districts | 12 wells           | 24 h of power       | No.  |
| Roads           | Pave               | 100 km              | km   |`,
    ORDER,
  );
});

test("the first number out of step is told, and all that follow are set right at once", () => {
  const text = `
| Objective   | Action          | Success indicator      | Unit |
| [1] Water   | [1.1] Drill     | [1.1.1] Wells          | No.  |
|             | [1.3] Mend      | [1.3.1] Pumps          | No.  |
|             | ^CFR-210:number |
|             |                 | Pipes                  | km   |
| *[3] Reform | [3.1] Publish   | [3.1.1] Contracts      | No.  |`;
  const [finding] = checkTable(text, ORDER);
  expect(finding?.args).toEqual({ row: 3, number: "1.3", expected: "1.2" });
  expect(finding?.severity).toBe("advice");
  expect(finding?.fix?.kind).toBe("suggested");
  expect(finding?.fix?.edits.map(({ cell, to }) => `${cell} ${typeof to === "string" ? to : "?"}`)).toEqual([
    "B3 [1.2] Mend",
    "C3 [1.2.1] Pumps",
    "C4 [1.2.2] Pipes",
    "A5 *[2] Reform",
    "B5 [2.1] Publish",
    "C5 [2.1.1] Contracts",
  ]);
  const { workbook } = ruleTable(text);
  expect(findingsOf(fixed(workbook, finding), ORDER)).toEqual([]);
});

test("what Section 3 repeats is numbered along, so that its values stay joined", () => {
  const { workbook } = ruleTable(`
== 2 Matrix ==
| Objective | Action     | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| 1. Water  | 1.1 Drill  | 1.1.1 Wells       | No.  | 50     | 9         | 8         | 7    | 6    | 5    |
|           |            | 1.1.3 Pumps       | No.  | 50     | 9         | 8         | 7    | 6    | 5    |
== 3 Trends ==
| Objective | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |
| 1. Water | 1.1.1 Wells       | No.  | 5              | 6              | 8              | 9                 | 9                 |
| | 1.1.3 Pumps       | No.  | 5              | 6              | 8              | 9                 | 9                 |
`);
  const [finding] = findingsOf(workbook, ORDER);
  expect(finding?.fix?.edits.map(({ sheet, cell, to }) => [sheet, cell, to])).toEqual([
    ["2 Matrix", "C3", "1.1.2 Pumps"],
    ["3 Trends", "B3", "1.1.2 Pumps"],
  ]);
  const after = fixed(workbook, finding);
  expect(findingsOf(after, only("CFR-210", "CFR-306", "CFR-501"))).toEqual([]);
});

test("a name that is computed is left to a person", () => {
  const { workbook } = ruleTable(`
| Objective   | Action      | Success indicator | Unit |
| [1] Water   | [1.1] Drill | [1.1.1] Wells     | No.  |
| [3] Reform  | [3.1] Read  | =A9 -> [3.1.1] Books | No.  |
`);
  const [finding] = findingsOf(workbook, ORDER);
  expect(finding?.messageId).toBe("number");
  expect(finding?.fix).toBeNull();
});
