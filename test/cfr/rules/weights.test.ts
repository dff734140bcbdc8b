import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { ruleTable } from "../../support/rule-table";
import { checkTable, guideline, onlyMatrix } from "../support";
import { only } from "./whole-document";

describe("CFR-204 weights", () => {
  test("blank, zero, words and text numbers", () => {
    const findings = checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     |        | Drill  | Wells             | No.  | 0      |
|           | ^CFR-204:objective-missing | | |    | ^CFR-204:not-positive |
|           |        |        | Pumps             | No.  | '15    |
|           |        |        |                   |      | ^CFR-204:text |
|           |        |        | Pipes             | No.  | high   |
|           |        |        |                   |      | ^CFR-204:not-a-number |
|           |        |        | Taps              | No.  |        |
|           |        |        |                   |      | ^CFR-204:indicator-missing |
|           |        |        | Tanks             | No.  | #REF!  |
|           |        |        |                   |      | ^CFR-204:not-a-number |
`,
      only("CFR-204"),
    );
    const fix = findings.find((finding) => finding.messageId === "text");
    expect(fix?.severity).toBe("warning");
    expect(fix?.fix).toEqual({ kind: "safe", edits: [{ sheet: "Matrix", cell: "F3", from: "15", to: 15 }] });
  });
});

describe("CFR-205 and CFR-206 sums", () => {
  test("objective weights that do not make 100 are one finding", () => {
    const [finding] = checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 50     |
|           | ^CFR-205:objectives |
| Health    | 45     | Treat  | Patients          | No.  | 45     |
`,
      only("CFR-205", "CFR-206"),
    );
    expect(finding?.args).toMatchObject({ sum: 95, total: 100, difference: 5, side: "under" });
    expect(finding?.related).toEqual([{ sheet: "Matrix", row: 2, column: 1 }]);
  });

  test("weights as percentages, merged and repeated, add up", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50%    | Drill  | Wells             | No.  | 20%    |
| ↑         | ↑      | Mend   | Pumps             | No.  | 30%    |
| Health    | 50%    | Treat  | Patients          | No.  | 25%    |
| Health    | 50%    | Teach  | Nurses            | No.  | 25%    |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("one objective with two weights is pointed at where it says the other; a blank or the same says nothing", () => {
    const [finding] = checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 20     |
| water     | 60     | Mend   | Pumps             | No.  | 30     |
|           | ^CFR-206:two-weights |
| Water     |        | Lay    | Pipes             | No.  | 0      |
| Water     | 70     | Lay    | Taps              | No.  | 0      |
| Health    | 50     | Treat  | Patients          | No.  | 25     |
|           | 50     | Teach  | Nurses            | No.  | 25     |
`,
      only("CFR-206"),
    );
    expect(finding?.args).toEqual({ objective: "Water", weight: "50", other: "60", row: 2 });
    expect(finding?.related.map(({ row }) => row)).toEqual([1, 4]);
  });

  test("an objective whose indicators weigh something else", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 30     |
|           | ^CFR-206:differs |
|           |        | Mend   | Pumps             | No.  | 10     |
| Health    | 50     | Treat  | Patients          | No.  | 50     |
`,
      only("CFR-205", "CFR-206"),
    );
  });

  test("a missing weight is one finding, not three", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 30     |
|           |        | Mend   | Pumps             | No.  |        |
|           |        |        |                   |      | ^CFR-204 |
| Health    | 50     | Treat  | Patients          | No.  | 50     |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("weights as parts of 1, and shares within each objective, are one way of writing each", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 0.5    | Drill  | Wells             | No.  | 0.5    |
|           | ^CFR-205:fractions |
| Health    | 0.5    | Treat  | Patients          | No.  | 0.5    |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 0.5    | Drill  | Wells             | No.  | 0.5    |
|           | ^CFR-205:fractions |
| Health    | 0.4    | Treat  | Patients          | No.  | 0.4    |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
|           |        |        |                   |      | ^CFR-206:shares |
| Water     | 40     | Drill  | Wells             | No.  | 0.7    |
|           |        | Mend   | Pumps             | No.  | 0.3    |
| Health    | 60     | Treat  | Patients          | No.  | 1      |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("a guideline with shares wants 1 in each objective", () => {
    const shares = { ...guideline, weights: { ...guideline.weights, indicatorWeights: "share" as const } };
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     | Drill  | Wells             | No.  | 0.7    |
|           |        | Mend   | Pumps             | No.  | 0.3    |
| Health    | 60     | Treat  | Patients          | No.  | 0.9    |
|           |        |        |                   |      | ^CFR-206:share-sum |
`,
      { ...only("CFR-204", "CFR-205", "CFR-206"), guideline: shares },
    );
  });

  test("a share of 70% is one of 0.7, in the sum, in its fix and in the score", () => {
    const shares = { ...guideline, weights: { ...guideline.weights, indicatorWeights: "share" as const } };
    const table = `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     | Drill  | Wells             | No.  | 70%    |
|           |        | Mend   | Pumps             | No.  | '30%   |
| Health    | 60     | Treat  | Patients          | No.  | 40%    |
|           |        |        |                   |      | ^CFR-206:share-sum |
|           |        | Teach  | Nurses            | No.  | 40%    |
`;
    const [finding] = checkTable(table, { ...only("CFR-205", "CFR-206"), guideline: shares });
    expect(finding?.args).toMatchObject({ sum: 0.8, weight: 1 });
    expect(finding?.fix?.edits.map(({ to }) => to)).toEqual([0.5, 0.5]);
    const card = scoreCfr(onlyMatrix(ruleTable(table).workbook, shares), shares);
    expect(card.indicators.map(({ weight }) => weight)).toEqual([28, 12, 24, 24]);
  });

  test("sums of fractions are not off by the noise of the last place", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Water     | Drill  | Wells | No. | 33.3 |
|           | Mend   | Pumps | No. | 33.3 |
|           | Lay    | Pipes | No. | 33.4 |
`,
      only("CFR-205"),
    );
  });
});
