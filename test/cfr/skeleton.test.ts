import { cfrRules } from "../../src/cfr/rules";
import { scoreCfr } from "../../src/cfr/score/score-matrix";
import { ruleTable } from "../support/rule-table";
import { checkTable, guideline, onlyMatrix } from "./support";

const example = `
| A plan for the year |
| Objective | Action | Success indicator | Unit | Weight | Excellent (100%) | Very Good (90%) | Good (80%) | Fair (70%) | Poor (60%) | Achievement |
| Health near people | Build | Increase in centres | % | 50 | 30 | 25 | 20 | 10 | 5 | 15 |
|                    | Staff | Increase in reach   | % | 30 | 20 | 18 | 16 | 14 | 12 | 18 |
|                    | Audit | Certified hospitals | Number | 20 | 500 | 450 | 400 | 300 | 250 | 600 |
`;

test("a matrix under a title is read and scored", () => {
  const card = scoreCfr(onlyMatrix(ruleTable(example).workbook), guideline);
  expect(card.composite).toBeCloseTo(84.5, 12);
  expect(card.rating).toBe("Good");
});

test("a missing unit and missing targets are found at their cells", () => {
  checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water | Drill | Wells drilled | Number | 50 | 30 | 25 |  | 10 |  |
|       |       |               |        |    |    |    | ^CFR-301:some-missing | | |
|       |       | Wells in use  |   | 50 | 30 | 25 | 20 | 15 | 10 |
|       |       |               | ^CFR-203 |
`,
    { rules: cfrRules.filter((rule) => ["CFR-203", "CFR-301"].includes(rule.id)) },
  );
});
