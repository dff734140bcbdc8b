import * as fc from "fast-check";
import { rate } from "../../../src/cfr/score/rating";
import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { ruleTable } from "../../support/rule-table";
import { guideline, onlyMatrix } from "../support";

const header =
  "| Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |";
type Line = readonly [objective: string, weight: string, values: string, achievement: string];

/** Lines of [objective, indicator weight, criteria, achievement]. */
function cardOf(lines: readonly Line[], by = guideline) {
  const rows = lines.map(
    ([objective, weight, values, achievement], index) =>
      `| ${objective} | 50 | Act | Indicator ${index} | No. | ${weight} | ${values} | ${achievement} |`,
  );
  return scoreCfr(onlyMatrix(ruleTable([header, ...rows].join("\n")).workbook, by), by);
}

const scale = "10 | 9 | 8 | 7 | 6";

test("all scored: composite, rating and objective scores", () => {
  const card = cardOf([
    ["A", "30", scale, "9"],
    ["A", "20", scale, "7"],
    ["B", "50", scale, "12"],
  ]);
  expect(card.composite).toBeCloseTo(27 + 14 + 50, 12);
  expect(card.rating).toBe("Very Good");
  expect(card.objectives.map(({ score }) => score)).toEqual([82, 100]);
  expect([card.floor, card.ceiling, card.weightCovered, card.weightTotal]).toEqual([91, 91, 100, 100]);
});

test("weights written as parts of 1 make a composite of 100, as in the guideline's own example", () => {
  const card = cardOf([
    ["A", "0.5", "30 | 25 | 20 | 10 | 5", "15"],
    ["A", "0.3", "20 | 18 | 16 | 14 | 12", "18"],
    ["A", "0.2", scale, "12"],
  ]);
  expect(card.composite).toBeCloseTo(84.5, 12);
  expect(card.rating).toBe("Good");
  expect(cardOf([["A", "1", scale, "9"]]).composite).toBeCloseTo(0.9, 12);
  expect(
    cardOf([
      ["A", "0.5", scale, "9"],
      ["B", "1", scale, "9"],
    ]).composite,
  ).toBeCloseTo(1.35, 12);
});

test.each([
  ["too little", "0.15", 79.5],
  ["too much", "0.25", 89.5],
  ["missing in one row", "", 64.5],
])("weights written as parts of 1 are so where their sum is wrong: %s", (_, third, soFar) => {
  const card = cardOf([
    ["A", "0.5", "30 | 25 | 20 | 10 | 5", "15"],
    ["A", "0.3", "20 | 18 | 16 | 14 | 12", "18"],
    ["A", third, scale, "12"],
  ]);
  expect(card.soFar).toBeCloseTo(soFar, 12);
});

test("shares of 1 within each objective are shares of its weight", () => {
  const lines: readonly Line[] = [
    ["A", "0.7", "30 | 25 | 20 | 10 | 5", "15"],
    ["A", "0.3", "20 | 18 | 16 | 14 | 12", "18"],
    ["B", "1", scale, "9"],
  ];
  const card = cardOf(lines);
  expect(card.composite).toBeCloseTo(75 * 0.35 + 90 * 0.15 + 90 * 0.5, 12);
  expect(card.weightTotal).toBeCloseTo(100, 12);
  // With one share missing nobody knows that they are shares.
  expect(cardOf(lines.slice(1)).composite).toBeCloseTo(90 * 0.013, 12);
});

test("a blank achievement leaves a floor and a ceiling and no composite", () => {
  const card = cardOf([
    ["A", "30", scale, "9"],
    ["A", "20", scale, ""],
    ["B", "50", scale, "12"],
  ]);
  expect(card.composite).toBeNull();
  expect(card.rating).toBeNull();
  expect([card.soFar, card.floor, card.ceiling, card.weightCovered, card.weightTotal]).toEqual([77, 77, 97, 80, 100]);
  expect(card.objectives.map(({ score }) => score)).toEqual([null, 100]);
  expect(card.indicators[1]).toEqual({
    indicator: 1,
    weight: 20,
    raw: null,
    weighted: null,
    unscored: "achievement-missing",
  });
});

test("N/A is taken out, the other weights scaled up, and both totals are there", () => {
  const lines: Line[] = [
    ["A", "30", scale, "9"],
    ["A", "20", scale, "N/A"],
    ["B", "50", scale, "12"],
  ];
  const card = cardOf(lines);
  expect(card.composite).toBeCloseTo((77 * 100) / 80, 12);
  expect(card.notApplicable).toEqual({ weight: 20, soFarUnscaled: 77 });
  expect(card.objectives.map(({ score }) => score)).toEqual([90, 100]);
  expect(cardOf(lines, { ...guideline, notApplicable: "zero" }).composite).toBe(77);
});

test("where everything is N/A there is no composite", () => {
  const card = cardOf([
    ["A", "50", scale, "N/A"],
    ["B", "50", scale, "n/a"],
  ]);
  expect([card.composite, card.rating, card.objectives[0]?.score]).toEqual([null, null, null]);
});

test("without a weight a row has its raw score and nothing else", () => {
  const card = cardOf([
    ["A", "", scale, "9"],
    ["B", "50", scale, "12"],
  ]);
  expect(card.indicators[0]).toMatchObject({ raw: 90, weighted: null, unscored: "weight-missing" });
  expect(card.composite).toBeNull();
});

test("shares count within the weight of their objective", () => {
  const shares = { ...guideline, weights: { ...guideline.weights, indicatorWeights: "share" as const } };
  const card = cardOf(
    [
      ["A", "0.6", scale, "9"],
      ["A", "0.4", scale, "7"],
      ["B", "1", scale, "12"],
    ],
    shares,
  );
  expect(card.composite).toBeCloseTo(0.5 * (0.6 * 90 + 0.4 * 70) + 50, 12);
});

test("a table with a level that the guideline lacks is not scored by it", () => {
  const table = ruleTable(`
| Objective | Action | KPI | Unit | Weight | Outstanding | Excellent | Very Good | Good | Fair | Poor | Achievement |
| A | a | i | No. | 100 | 60 | 50 | 40 | 30 | 20 | 10 | 45 |`);
  const card = scoreCfr(onlyMatrix(table.workbook), guideline);
  expect(card.indicators[0]).toMatchObject({ raw: null, unscored: "criteria-mixed" });
});

test.each([
  [95.5, "Excellent"],
  [95.49, "Very Good"],
  [85.5, "Very Good"],
  [85.4999, "Good"],
  [65.5, "Fair"],
  [65.49, "Poor"],
  [0, "Poor"],
  [100, "Excellent"],
  [100.49, "Excellent"],
  [100.5, null],
  [200, null],
])("a composite of %d is rated %s", (composite, rating) => {
  expect(rate(composite, guideline)).toBe(rating);
});

describe("whatever the rows", () => {
  const line = fc.tuple(
    fc.constantFrom("A", "B", "C"),
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.constantFrom(scale, "1 | 2 | 3 | 4 | 5", "5 | 5 | 5 | 5 | 5", "9 | 9 | 7 | 7 | 1"),
    fc.constantFrom("", "N/A", "0", "3.5", "5", "8", "11"),
  ) as fc.Arbitrary<Line>;
  const lines = fc.array(line, { minLength: 1, maxLength: 8 });

  test("floor ≤ ceiling, both between 0 and the sum of the weights", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const card = cardOf(rows);
        const all = rows.reduce((sum, [, weight]) => sum + Number(weight), 0);
        return card.floor >= 0 && card.floor <= card.ceiling + 1e-9 && card.ceiling <= all + 1e-9;
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const [one, other] = [cardOf(rows), cardOf([...rows].reverse())];
        return (
          Math.abs(one.soFar - other.soFar) < 1e-9 &&
          one.rating === other.rating &&
          (one.composite === null) === (other.composite === null)
        );
      }),
      { numRuns: 60 },
    );
  });

  test("a composite lies where every missing result would have put it", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("0", "3", "10"), (rows, later) => {
        const before = cardOf(rows);
        const after = cardOf(
          rows.map(([objective, weight, values, achievement]) => [objective, weight, values, achievement || later]),
        );
        return after.soFar >= before.floor - 1e-9 && after.soFar <= before.ceiling + 1e-9;
      }),
      { numRuns: 60 },
    );
  });
});
