import { scoreIndicator } from "../../../src/cfr/score/score-indicator";
import { comparedScore } from "../../../src/cfr/template/compared-score";
import { MATRIX, matrixAddresses } from "../../../src/cfr/template/matrix-layout";
import { newModel } from "../../../src/preview/host/engine";
import { ensureEngine } from "../../support/office/office-host";
import { cell } from "../score/cells";
import { shipped } from "../support";

const guideline = shipped("nigeria-pms");
const at = matrixAddresses(guideline, "2 Matrix");

const ROWS: readonly (readonly [levels: readonly (string | number)[], achieved: readonly number[]])[] = [
  [
    [40, 36, 30, 24, 18, 12],
    [41, 40, 39.9, 12, 3],
  ],
  [
    [12, 18, 24, 30, 36, 40],
    [3, 12, 12.1, 40, 41],
  ],
  [
    [">12", 12, 10, 8, 6, "<6"],
    [12.01, 12, 6, 5, 0],
  ],
  [
    ["> 12", ">=12", "≥ 10", 8, 6, "≤ 5"],
    [13, 12, 10, 9, 5.5],
  ],
  [
    ["<3", 3, 5, 7, 9, ">9"],
    [2, 3, 4, 9, 30],
  ],
  [
    ["≤3", "≤5", "<6", "<=7", 8, 9],
    [3, 5, 6, 7, 10],
  ],
  [
    [">1,200", 1200, 1000, 800, 600, "<600"],
    [1201, 1200, 1],
  ],
  // Only the signs tell the direction, or nothing does.
  [
    [">4", 4, 4, 4, 4, "<4"],
    [5, 4, 3],
  ],
  [
    [5, 5, 5, 5, 5, ">5"],
    [4, 5, 6],
  ],
  [
    [5, 5, 5, 5, 5, 5],
    [4, 5, 6],
  ],
  // What contradicts itself, or is no limit.
  [["<12", 12, 10, 8, 6, 4], [12]],
  [[12, ">12", 10, 8, 6, 4], [12]],
  [[12, "<12", 10, 8, 6, 4], [12]],
  [[12, 10, 8, 6, 4, ">4"], [12]],
  [[12, 8, 10, 6, 4, 2], [12]],
  [["50-60", 50, 40, 30, 20, 10], [55]],
  [["about 5", 50, 40, 30, 20, 10], [55]],
  [[50, 40, 30, 20, "", "<10"], [55]],
];

test("the formula of levels typed as comparisons scores what the engine scores, and nothing else", () => {
  const cases = ROWS.flatMap(([levels, results]) => results.map((achieved) => ({ levels, achieved })));
  ensureEngine();
  const model = newModel();
  model.pauseEvaluation();
  const column = { achievement: at.column("achievement"), rawScore: at.column("rawScore") };
  cases.forEach(({ levels, achieved }, index) => {
    const row = MATRIX.firstRow + index;
    const type = (place: number, text: string | number) => model.setUserInput(0, row + 1, place + 1, String(text));
    levels.forEach((level, number) => type(at.column(at.criteria[number] ?? "rawScore"), level));
    type(column.achievement, achieved);
    type(column.rawScore, comparedScore(row, at, guideline));
  });
  model.resumeEvaluation();
  model.evaluate();
  const told = cases.map(({ levels, achieved }, index) => {
    const shown = model.getFormattedCellValue(0, MATRIX.firstRow + index + 1, column.rawScore + 1);
    return `${levels.join(" | ")}: ${achieved} → ${shown}`;
  });
  const expected = cases.map(({ levels, achieved }) => {
    const score = scoreIndicator(
      levels.map((level) => cell(level === "" ? null : level)),
      cell(achieved),
      guideline.scale,
    );
    return `${levels.join(" | ")}: ${achieved} → ${score.state === "scored" ? score.raw : ""}`;
  });
  expect(told).toEqual(expected);
});
