import * as fc from "fast-check";
import { textOf } from "../../../src/grid/grid";
import { rate } from "../../../src/cfr/score/rating";
import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { shortestWay } from "../../../src/cfr/score/shortest-way";
import { whatIf } from "../../../src/cfr/score/what-if";
import { ruleTable } from "../../support/rule-table";
import { guideline, onlyMatrix, shipped } from "../support";

const header =
  "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |";
type Line = readonly [weight: number, values: string, achievement: string];

function matrixOf(lines: readonly Line[]) {
  const rows = lines.map(
    ([weight, values, achieved], index) =>
      `| A | Act | Indicator ${index} | No. | ${weight} | ${values} | ${achieved} |`,
  );
  return onlyMatrix(ruleTable([header, ...rows].join("\n")).workbook);
}

const ten = "10 | 9 | 8 | 7 | 6";

test("each row's next criteria value, what it adds and what the composite would be", () => {
  const found = whatIf(
    matrixOf([
      [40, ten, "8.5"],
      [30, ten, "10"],
      [20, ten, "5"],
      [10, "9 | 9 | 8 | 7 | 6", "8"],
    ]),
    guideline,
  );
  expect(found?.from).toBeCloseTo(34 + 30 + 0 + 8, 9);
  expect(found?.next.map(({ indicator, level, cell, raw }) => [indicator, level, cell.raw, raw])).toEqual([
    [0, "Very Good", 9, 90],
    [2, "Poor", 6, 60],
    [3, "Excellent", 9, 100],
  ]);
  expect(found?.next.map(({ gain }) => gain)).toEqual([
    expect.closeTo(2, 9),
    expect.closeTo(12, 9),
    expect.closeTo(2, 9),
  ]);
  expect(found?.next.map(({ composite }) => composite)).toEqual([
    expect.closeTo(74, 9),
    expect.closeTo(84, 9),
    expect.closeTo(74, 9),
  ]);
});

test("a row without a result counts 0 now; rows that cannot be scored have no next value", () => {
  const found = whatIf(
    matrixOf([
      [50, ten, ""],
      [25, "10 | 9 | | 7 | 6", "8"],
      [25, "10 | 12 | 8 | 7 | 6", "8"],
    ]),
    guideline,
  );
  expect(found?.next.map(({ indicator, level, gain }) => [indicator, level, gain])).toEqual([[0, "Poor", 30]]);
});

test("weights of rows marked N/A count with the others", () => {
  const found = whatIf(
    matrixOf([
      [50, ten, "8"],
      [50, ten, "N/A"],
    ]),
    guideline,
  );
  expect(found?.from).toBe(80);
  expect(found?.next[0]?.composite).toBe(90);
});

test("the shortest way takes fewer rows before fewer points", () => {
  // 75 now; Good begins at 75.5, and one small step of the first row is enough.
  const one = whatIf(
    matrixOf([
      [50, ten, "7.5"],
      [50, ten, "7.5"],
    ]),
    guideline,
  )?.wayUp;
  expect(one).toMatchObject({
    state: "way",
    rating: "Good",
    steps: [{ indicator: 0, level: "Good" }],
    composite: 77.5,
  });
  // One row at Excellent (12.5 points) does what two rows would do with less.
  const far = whatIf(
    matrixOf([
      [50, ten, "8"],
      [50, ten, "8"],
    ]),
    guideline,
  )?.wayUp;
  expect(far).toMatchObject({
    state: "way",
    rating: "Very Good",
    steps: [{ indicator: 0, level: "Excellent" }],
    composite: 90,
  });
});

test("at the best rating there is no way up, and without ratings none either", () => {
  // Weights of 200 lead beyond the best rating, where there is none, and none above it.
  expect(whatIf(matrixOf([[200, ten, "8"]]), guideline)?.wayUp).toBeNull();
  expect(whatIf(matrixOf([[100, ten, "10"]]), guideline)?.wayUp).toBeNull();
  expect(whatIf(matrixOf([[100, ten, "8"]]), { ...guideline, bands: [] })?.wayUp).toBeNull();
  expect(whatIf(matrixOf([[100, ten, "8"]]), shipped("tanzania-pc"))).toBeNull();
});

test("a rating that no row can bring is told, with the most that can be had", () => {
  const found = whatIf(
    matrixOf([
      [40, ten, "8"],
      [60, "10 | 9 | | 7 | 6", "8"],
    ]),
    guideline,
  )?.wayUp;
  expect(found).toEqual({ state: "out-of-reach", rating: "Fair", most: 40 });
});

test("where the weights add to so much that the way leads above every rating, none is promised", () => {
  const found = whatIf(
    matrixOf([
      [80, ten, "10"],
      [40, ten, ""],
    ]),
    guideline,
  );
  expect(found?.next.map(({ composite }) => composite)).toEqual([104]);
  expect(found?.wayUp).toBeNull();
});

describe("whatever the rows", () => {
  const line = fc.tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom(ten, "1 | 2 | 3 | 4 | 5", "9 | 9 | 7 | 7 | 1", "5 | 5 | 5 | 5 | 5"),
    fc.constantFrom("", "N/A", "0", "3.5", "5", "8", "11"),
  ) as fc.Arbitrary<Line>;
  const lines = fc.array(line, { minLength: 1, maxLength: 6 });

  test("the composite is the one that the changed matrix has", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const found = whatIf(matrixOf(rows), guideline);
        return (found?.next ?? []).every(({ indicator, cell, composite }) => {
          const changed = rows.map((row, index): Line =>
            index === indicator ? [row[0], row[1], textOf(cell.raw)] : row,
          );
          return Math.abs(scoreCfr(matrixOf(changed), guideline).soFar - composite) < 1e-9;
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the way up leads to the rating it promises", () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const found = whatIf(matrixOf(rows), guideline)?.wayUp;
        if (found?.state !== "way") return true;
        const to = new Map(found.steps.map(({ indicator, cell }) => [indicator, textOf(cell.raw)]));
        const changed = rows.map((row, index): Line => [row[0], row[1], to.get(index) ?? row[2]]);
        return rate(scoreCfr(matrixOf(changed), guideline).soFar, guideline) === found.rating;
      }),
      { numRuns: 40 },
    );
  });
});

describe("the shortest way", () => {
  const steps = (...gains: readonly number[]) => gains.map((gain) => ({ gain }));
  const rows = fc.array(
    fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 })
      .map((gains) => steps(...[...gains].sort((a, b) => a - b))),
    { maxLength: 5 },
  );

  test("is as short as trying every way finds, and asks for as little", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 90 }), (given, needed) => {
        const ways = given.reduce<{ gain: number }[][]>(
          (known, row) => [...known, ...known.flatMap((way) => row.map((step) => [...way, step]))],
          [[]],
        );
        const sum = (way: readonly { gain: number }[]) => way.reduce((total, { gain }) => total + gain, 0);
        const enough = ways.filter((way) => sum(way) >= needed).sort((a, b) => a.length - b.length || sum(a) - sum(b));
        const found = shortestWay(given, needed);
        expect(found && [found.length, sum(found)]).toEqual(enough[0] ? [enough[0].length, sum(enough[0])] : null);
      }),
    );
  });

  test("is found soon among five hundred rows", () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      steps(...[1, 2, 3].map((factor) => factor * (0.05 + (index % 17) / 1000))),
    );
    const found = shortestWay(many, 9.7);
    expect(found).not.toBeNull();
    expect((found ?? []).reduce((total, { gain }) => total + gain, 0)).toBeGreaterThanOrEqual(9.7 - 1e-9);
  });
});
