import { checkTable } from "../support";
import { only } from "./whole-document";

describe("CFR-306 baselines", () => {
  const table = `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2024-25 | Baseline 2025-26 | Target |
| Water     | Drill  | Wells             | No.  | 10     | 3  | 4 | 5 |
|           |        | Pumps             | No.  | 10     | 0  |   | 5 |
|           |        | Pipes             | No.  | 10     | -  |   | 5 |
|           |        |                   |      |        |    | ^CFR-306:missing |
|           |        | Taps              | No.  | 10     |    | New | 5 |
|           |        | Tanks             | No.  | 10     | 7 Min |  | 5 |
|           |        | Filters           | No.  | 10     | #N/A | | 5 |
|           |        |                   |      |        | ^CFR-306:error-value |
`;
  test("zero is a value, a dash is none, new needs none; the youngest year is asked first", () => {
    const [first] = checkTable(table, only("CFR-306"));
    expect(first?.severity).toBe("warning");
    expect(first?.related).toEqual([{ sheet: "Matrix", row: 3, column: 5 }]);
  });

  test("is not asked of an indicator that the remarks call new", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2025-26 | Target | Remarks |
| Water     | Drill  | Wells             | No.  | 10     |  | 5 | New indicator |
|           |        | Pumps             | No.  | 10     |  | 5 | New pumps come in May |
|           |        |                   |      |        | ^CFR-306:missing |
`,
      only("CFR-306"),
    );
  });

  test("is an error once the document is submitted", () => {
    const [first] = checkTable(table, { ...only("CFR-306"), stage: "submission" });
    expect(first?.severity).toBe("error");
  });

  test("comes from Section 3, matched by what the indicator is called", () => {
    checkTable(
      `
== 2 Matrix ==
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water     | Drill  | Wells             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           | Mend   | Pumps             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           | Lay    | Pipes             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           |        | ^CFR-306:not-in-trends |
== 3 Trends ==
| Trend values |
| Objective | Action | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 |
| Water     | Drill  | wells             | No.  |   | 2 | 4 | 5 |
|           | Mend   | Pumps             | No.  |   |   | 4 | 5 |
|           |        |                   |      |   | ^CFR-306:missing |
`,
      only("CFR-306"),
    );
  });

  test("with neither columns nor Section 3 it is said once", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Target |
|           |        | ^CFR-306:no-columns |
| Water     | Drill  | Wells             | No.  | 10     | 5 |
| Water     | Drill  | Pumps             | No.  | 10     | 5 |
`,
      only("CFR-306"),
    );
  });
});
