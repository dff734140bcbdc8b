import * as fc from "fast-check";
import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { cfrRules } from "../../../src/cfr/rules";
import { ruleTable } from "../../support/rule-table";
import { checkTable, onlyMatrix, shipped } from "../support";

describe("graded weights", () => {
  const guideline = shipped("nigeria-pms");
  const header =
    "| KRA | Weight | Objective | KPI | Unit | Weight | Outstanding | Excellent | Very Good | Good | Fair | Poor | Achievement |";
  type Line = readonly [weight: number, achievement: string];
  const cardOf = (lines: readonly Line[]) => {
    const rows = lines.map(
      ([weight, achieved], index) =>
        `| Service | 9 | Answer | Indicator ${index} | No. | ${weight} | >50 | 50 | 40 | 30 | 20 | <20 | ${achieved} |`,
    );
    return scoreCfr(onlyMatrix(ruleTable([header, ...rows].join("\n")).workbook, guideline), guideline);
  };

  test("count as their part of the graded total", () => {
    const card = cardOf([
      [3, "51"],
      [1, "35"],
    ]);
    expect(card.indicators.map(({ weight }) => weight)).toEqual([52.5, 17.5]);
    expect(card.composite).toBeCloseTo(52.5 + 17.5 * 0.7, 12);
    expect([card.weightTotal, card.rating]).toEqual([70, null]);
    expect(card.objectives[0]?.score).toBeCloseTo((3 * 100 + 70) / 4, 12);
  });

  test("leave a floor and a ceiling while results are open", () => {
    const card = cardOf([
      [3, ""],
      [1, "50"],
    ]);
    expect([card.composite, card.soFar, card.floor, card.ceiling]).toEqual([null, 15.75, 15.75, 68.25]);
  });

  test("do not depend on the unit in which they were written", () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom("60", "50", "33", "2")), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(lines, (rows) => {
        const [one, ten] = [cardOf(rows), cardOf(rows.map(([weight, achieved]) => [weight * 10, achieved]))];
        return Math.abs((one.composite ?? 0) - (ten.composite ?? 1)) < 1e-9 && (one.composite ?? 99) <= 70 + 1e-9;
      }),
      { numRuns: 40 },
    );
  });
});

describe("ratings that are agreed on", () => {
  const guideline = shipped("tanzania-pc");
  const header =
    "| Criterion | Weight | Objective | Annual target | Performance indicator | Weight | Baseline 2024/25 | Baseline 2025/26 | Target 2026/27 | Actual 2026/27 | Agreed rating |";
  const line = (weight: number, rating: string) =>
    `| Service | 100 | Reach people | Open offices | Offices in ward ${weight} | ${weight} | 1 | 2 | 5 | 4 | ${rating} |`;
  const cardOf = (...lines: readonly string[]) =>
    scoreCfr(onlyMatrix(ruleTable([header, ...lines].join("\n")).workbook, guideline), guideline);

  test("make a mean by weight, and nothing in percent", () => {
    const card = cardOf(line(70, "1"), line(30, "3"));
    expect(card.composite).toBeCloseTo(1.6, 12);
    expect(card.ratings).toEqual({ best: 1, worst: 5 });
    expect(card.rating).toBeNull();
    expect(card.objectives[0]?.score).toBeCloseTo(1.6, 12);
    expect(card.indicators.map(({ raw, weighted }) => [raw, weighted])).toEqual([
      [1, 0.7],
      [3, 0.9],
    ]);
  });

  test("that are open leave the bounds between which the mean will lie", () => {
    const card = cardOf(line(60, "2"), line(40, ""));
    expect([card.composite, card.soFar]).toEqual([null, 2]);
    expect(card.floor).toBeCloseTo(1.6, 12);
    expect(card.ceiling).toBeCloseTo(3.2, 12);
    expect(card.indicators[1]?.unscored).toBe("rating-missing");
  });

  test("that are off the scale or in words are not counted", () => {
    const card = cardOf(line(50, "6"), line(30, "good"), line(20, "N/A"));
    expect(card.indicators.map(({ unscored }) => unscored)).toEqual([
      "rating-unreadable",
      "rating-unreadable",
      "not-applicable",
    ]);
    expect(card.notApplicable).toEqual({ weight: 20, soFarUnscaled: 0 });
  });

  test("always have their mean between the best and the worst", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom("1", "2.5", "5", "")), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (lines) => {
        const card = cardOf(...lines.map(([weight, rating]) => line(weight, rating)));
        const bounded = card.floor >= 1 - 1e-9 && card.ceiling <= 5 + 1e-9 && card.floor <= card.ceiling + 1e-9;
        return (
          bounded &&
          (card.composite === null || (card.composite >= card.floor - 1e-9 && card.composite <= card.ceiling + 1e-9))
        );
      }),
      { numRuns: 40 },
    );
  });

  test("are checked against the scale, and nothing else is asked of them", () => {
    const rules = ["CFR-203", "CFR-301", "CFR-302", "CFR-403"];
    checkTable(
      `${header}
| Service | 100 | Reach people | Open offices | Offices opened | 60 | 1 | 2 | 5 | 4 | 6 |
|         |     |              |              |                |    |   |   |   |   | ^CFR-403:rating-off-scale |
| Service | 100 | Reach people | Train staff  | Staff trained  | 40 | 1 | 2 |   | 4 | 2 |
|         |     |              |              |                |    |   |   | ^CFR-301:single-missing |
`,
      { guideline, rules: cfrRules.filter(({ id }) => rules.includes(id)) },
    );
  });
});
