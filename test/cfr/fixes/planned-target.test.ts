import { ruleTable } from "../../support/rule-table";
import { findingsOf } from "../support";
import { only } from "../rules/whole-document";
import { fixed } from "./apply-fix";

const document = (criteria: string, target: string, unit = "No.") =>
  ruleTable(`
== 2 Matrix ==
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water     | Drill  | Wells             | ${unit} | 100 | ${criteria} |
== 3 Trends ==
| Objective | Action | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |
| Water | Drill | Wells | ${unit} | | | ${target} | | |
`).workbook;

test.each([
  ["a number", "50 | 40 | 30 | 20 | 10", "45", "No.", 45],
  ["a number where less is better", "10 | 20 | 30 | 40 | 50", "15", "Days", 15],
  ["a day", "2026-05-01 | 2026-06-01 | 2026-07-01 | 2026-08-01 | 2026-09-01", "2026-06-15", "Date", 46188],
  ["a share shown as percent", "90% | 80% | 70% | 60% | 50%", "85%", "%", 0.85],
])("%s that Section 3 plans is put under Very Good", (_, criteria, target, unit, to) => {
  const workbook = document(criteria, target, unit);
  const [finding] = findingsOf(workbook, only("CFR-305"));
  expect(finding?.fix?.kind).toBe("suggested");
  expect(finding?.fix?.edits).toMatchObject([{ sheet: "2 Matrix", cell: "G2", to }]);
  expect(findingsOf(fixed(workbook, finding), only("CFR-305", "CFR-303", "CFR-304"))).toEqual([]);
});

test.each([
  ["would be as good as Excellent", "50 | 40 | 30 | 20 | 10", "50", "No."],
  ["would be no better than Good", "50 | 40 | 30 | 20 | 10", "30", "No."],
  ["would break the order", "50 | 40 | 30 | 20 | 10", "55", "No."],
  ["is computed", "50 | 40 | 30 | 20 | 10", "=A1 -> 45", "No."],
  ["replaces a formula", "50 | =A1 -> 40 | 30 | 20 | 10", "45", "No."],
  ["is typed as text", "50 | 40 | 30 | 20 | 10", "'45", "No."],
])("a target that %s is left to a person", (_, criteria, target, unit) => {
  const [finding] = findingsOf(document(criteria, target, unit), only("CFR-305"));
  expect(finding?.rule).toBe("CFR-305");
  expect(finding?.fix).toBeNull();
});
