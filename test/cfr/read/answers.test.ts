import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { ruleTable } from "../../support/rule-table";
import { only } from "../rules/whole-document";
import { checkTable, guideline, onlyMatrix } from "../support";

const header =
  "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |";
const row = (unit: string, target: string, result: string) =>
  `| Health | License | Licence kept | ${unit} | 100 | ${Array(5).fill(target).join(" | ")} | ${result} |`;

describe("answers under a unit of yes or no", () => {
  test.each([
    ["Yes/No", "Yes", "Yes", 100],
    ["Yes/No", "yes", "No", 0],
    ["Yes/No", "1", "YES", 100],
    ["Yes/No", "1", "no", 0],
    ["Yes/No", "Yes", "1", 100],
    ["Yes/No", "Yes", "0", 0],
    ["Oui/Non", "Oui", "Non", 0],
    ["Yes/No", "TRUE", "TRUE", 100],
    ["Yes/No", "1", "partly", null],
    ["Yes/No", "No", "No", null],
    ["Number", "Yes", "Yes", null],
    ["Number", "1", "Yes", null],
  ])("%s: %s asked, %s reached", (unit, target, result, raw) => {
    const matrix = onlyMatrix(ruleTable(`${header}\n${row(unit, target, result)}`).workbook);
    expect(scoreCfr(matrix, guideline).indicators[0]?.raw ?? null).toBe(raw);
  });

  test("are told, because formulas do not count words, with the number as a safe fix", () => {
    const findings = checkTable(
      `${header}\n${row("Yes/No", "Yes", "No")}\n| | | | | | ^CFR-302:yes-no | | | | | ^CFR-402:yes-no |`,
      only("CFR-302", "CFR-402"),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(findings[1]?.fix).toEqual({
      kind: "safe",
      edits: [{ sheet: "Matrix", cell: "K2", from: "No", to: 0 }],
    });
  });

  test("that are no answers stay words", () => {
    checkTable(
      `${header}
${row("Yes/No", "No", "1")}
| | | | | | ^CFR-302:text |
${row("Yes/No", "1", "partly")}
| | | | | | | | | | | ^CFR-402:text |`,
      only("CFR-302", "CFR-402"),
    );
  });
});
