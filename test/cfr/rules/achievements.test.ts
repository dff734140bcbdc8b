import { checkTable } from "../support";
import { only } from "./whole-document";

describe("CFR-401 to CFR-403 at year end", () => {
  const header =
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement | Raw score | Weighted score |";

  test("a blank achievement counts only in an evaluation; N/A is an answer", () => {
    const rows = `${header}\n| W | D | Wells | No. | 50 | 5 | 4 | 3 | 2 | 1 |  |\n`;
    checkTable(rows, { ...only("CFR-401"), stage: "submission" });
    checkTable(
      `${rows}|||||||||||^CFR-401:missing|\n| W | D | Taps | No. | 50 | 5 | 4 | 3 | 2 | 1 | N/A |`.replace(
        "|||||||||||",
        "| | | | | | | | | | |",
      ),
      { ...only("CFR-401"), stage: "evaluation" },
    );
  });

  test.each([
    ["words", "No.", "5 | 4 | 3 | 2 | 1", "nearly", "^CFR-402:text"],
    ["an error", "No.", "5 | 4 | 3 | 2 | 1", "#DIV/0!", "^CFR-402:error-value"],
    ["a day for a number", "No.", "5 | 4 | 3 | 2 | 1", "2026-05-01", "^CFR-402:other-kind"],
    [
      "a number that the cell shows as a day of long ago",
      "Date",
      "2026-06-30 | 2026-07-31 | 2026-08-31 | 2026-09-30 | 2026-10-31",
      "1950-01-01",
      "^CFR-402:text",
    ],
    ["45 beside 50%", "%", "50% | 45% | 40% | 35% | 30%", "45", "^CFR-402:percent-notation"],
    ["0.42 beside 50", "%", "50 | 45 | 40 | 35 | 30", "0.42", "^CFR-402:percent-notation"],
    ["1 beside 100", "%", "100 | 90 | 80 | 70 | 60", "1", "^CFR-402:percent-notation"],
    ["42 beside 0.5", "%", "0.5 | 0.45 | 0.4 | 0.35 | 0.3", "42", "^CFR-402:percent-notation"],
    ["half a percent where less is better", "%", "10 | 12 | 15 | 18 | 20", "0.5", ""],
    ["a result that is far off", "%", "50 | 45 | 40 | 35 | 30", "2", ""],
    ["a number as text", "No.", "5 | 4 | 3 | 2 | 1", "'4", "^CFR-402:number-as-text"],
    ["a percent like its targets", "%", "50% | 45% | 40% | 35% | 30%", "45%", ""],
  ])("CFR-402: %s", (_, unit, values, achievement, mark) => {
    checkTable(
      `${header}\n| W | D | Wells | ${unit} | 50 | ${values} | ${achievement} |\n| | | | | | | | | | | ${mark} |`,
      only("CFR-402"),
    );
  });

  test.each([
    ["the computed scores", "85 | 42.5", ""],
    ["rounded scores", "=A1 -> 85 | 42.50", ""],
    ["a typed raw score", "95 | 47.5", "^CFR-403:raw-typed"],
    ["a formula that gives something else", "=A1 -> 80 | 40", "^CFR-403:raw-formula"],
    ["a typed weighted score", "85 | 40", " | ^CFR-403:weighted-typed"],
  ])("CFR-403: %s", (_, scores, mark) => {
    checkTable(
      `${header}\n| W | D | Wells | No. | 50 | 5 | 4 | 3 | 2 | 1 | 3.5 | ${scores} |\n| | | | | | | | | | | | ${mark} |`,
      only("CFR-403"),
    );
  });

  test("CFR-403: a score without a result, a formula typed over, a total of its own", () => {
    checkTable(
      `${header}
| W | D | Wells | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | =A1 -> 100 | =B1 -> 20 |
|   |   | Taps  | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | 100        | =B1 -> 20 |
|   |   |       |     |    |   |   |   |   |   |   | ^CFR-403:formula-overwritten |
|   |   | Pumps | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | =A1 -> 100 | =B1 -> 20 |
|   |   | Total composite score | | | | | | | | | | 75 |
|   |   |       |     |    |   |   |   |   |   |   |   | ^CFR-403:composite-typed |
`,
      only("CFR-403"),
    );
    checkTable(
      `${header}
| W | D | Wells | No. | 20 | 5 | 4 | 3 | 2 | 1 |   | 70 |  |
|   |   |       |     |    |   |   |   |   |   |   | ^CFR-403:no-result |
`,
      only("CFR-403"),
    );
  });
});
