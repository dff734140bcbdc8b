import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { readScale } from "../../../src/cfr/score/read-scale";
import { rawScore, scoreIndicator } from "../../../src/cfr/score/score-indicator";
import { guideline } from "../support";
import { cell } from "./cells";
import type { Written } from "./cells";

const { scale } = guideline;
function score(criteria: readonly Written[], achievement: Written): number | string {
  const result = scoreIndicator(criteria.map(cell), cell(achievement), scale);
  return result.state === "scored" ? result.raw : result.reason;
}

const days = ["2026-03-01", "2026-03-11", "2026-03-31", "2026-04-10", "2026-05-10"];

test.each<[string, readonly Written[], Written, number | string]>([
  ["better than Excellent", [40, 35, 30, 20, 10], 41, 100],
  ["at a value", [40, 35, 30, 20, 10], 35, 90],
  ["between two values", [40, 35, 30, 20, 10], 32, 84],
  ["at Poor", [40, 35, 30, 20, 10], 10, 60],
  ["just worse than Poor", [40, 35, 30, 20, 10], 9.999, 0],
  ["lower is better", [2, 4, 6, 8, 12], 5, 85],
  ["lower is better, worse than Poor", [2, 4, 6, 8, 12], 12.01, 0],
  ["negative values", [-2, -4, -6, -8, -10], -5, 85],
  ["early", days, "2026-02-20", 100],
  ["a day between", days, "2026-03-21", 85],
  ["late", days, "2026-05-11", 0],
  ["plateau at the top", [9, 9, 8, 7, 6], 9, 100],
  ["plateau in the middle", [9, 8, 8, 8, 6], 8, 90],
  ["just under a plateau", [9, 8, 8, 8, 6], 7, 65],
  ["plateau at the bottom", [9, 8, 7, 6, 6], 6, 70],
  ["yes/no: met", [1, 1, 1, 1, 1], 1, 100],
  ["yes/no: not met", [1, 1, 1, 1, 1], 0, 0],
  [
    "one day for all levels: on it",
    [days[0] ?? "", days[0] ?? "", days[0] ?? "", days[0] ?? "", days[0] ?? ""],
    days[0] ?? "",
    100,
  ],
  [
    "one day for all levels: after it",
    [days[0] ?? "", days[0] ?? "", days[0] ?? "", days[0] ?? "", days[0] ?? ""],
    "2026-03-02",
    0,
  ],
  ["zero is an achievement", [0, 1, 2, 3, 4], 0, 100],
  ["blank is not zero", [0, 1, 2, 3, 4], null, "achievement-missing"],
  ["N/A", [4, 3, 2, 1, 0], "N/A", "not-applicable"],
  ["words", [4, 3, 2, 1, 0], "good", "achievement-unreadable"],
  ["a day where numbers are", [4, 3, 2, 1, 0], "2026-01-01", "achievement-other-kind"],
  ["a gap", [4, null, 2, 1, 0], 3, "criteria-missing"],
  ["two kinds", [4, "2026-01-01", 2, 1, 0], 3, "criteria-mixed"],
  ["words among the values", [4, "few", 2, 1, 0], 3, "criteria-mixed"],
  ["up and down", [4, 5, 2, 1, 0], 3, "criteria-not-monotonic"],
  ["ends equal, middle not", [4, 5, 6, 5, 4], 4, "criteria-not-monotonic"],
  ["a gap is told before a blank achievement", [4, null, 2, 1, 0], null, "criteria-missing"],
])("%s", (_, criteria, achievement, expected) => {
  const found = score(criteria, achievement);
  if (typeof expected === "number") expect(found).toBeCloseTo(expected, 10);
  else expect(found).toBe(expected);
});

describe("the shared vectors", () => {
  const file = join(__dirname, "../../../../shared/data/score_vectors.csv");
  const rows = existsSync(file) ? parseCsv(readFileSync(file, "utf8")).slice(1) : [];
  const linear = rows.filter(([profile]) => profile === "india_linear");

  test("are there, or their absence is told", () => {
    if (rows.length === 0) console.warn("score_vectors.csv is not beside the project: its vectors were not tried");
    else expect(linear.length).toBeGreaterThan(20);
  });

  for (const [, name, criteria, achieved, expected] of linear) {
    test(`${String(name)}: ${String(achieved)}`, () => {
      const written = (value: unknown) => (/^-?[\d.]+$/.test(String(value)) ? Number(value) : String(value));
      const found = score((JSON.parse(String(criteria)) as (string | number)[]).map(written), written(achieved));
      if (expected === "INVALID") expect(typeof found).toBe("string");
      else expect(found).toBeCloseTo(Number(expected), 4);
    });
  }
});

describe("whatever the values", () => {
  const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 });
  const falling = fc
    .tuple(fc.integer({ min: -500, max: 500 }), steps)
    .map(([best, falls]) =>
      falls.reduce<number[]>((values, fall) => [...values, (values[values.length - 1] ?? 0) - fall], [best]),
    );
  const achieved = fc.integer({ min: -900, max: 700 });
  const of = (values: readonly number[], value: number) => rawScore(values, true, value, scale);

  test("a score lies between 0 and 100", () => {
    fc.assert(
      fc.property(falling, achieved, (values, value) => {
        const raw = of(values, value);
        return raw === 0 || (raw >= 60 && raw <= 100);
      }),
    );
  });

  test("better is never scored lower", () => {
    fc.assert(
      fc.property(
        falling,
        achieved,
        fc.nat(100),
        (values, value, more) => of(values, value + more) >= of(values, value) - 1e-9,
      ),
    );
  });

  test("another unit or direction of counting gives the same score", () => {
    fc.assert(
      fc.property(falling, achieved, fc.constantFrom(2, 10, 1000), (values, value, factor) => {
        const plain = of(values, value);
        const scaled = of(
          values.map((one) => one * factor),
          value * factor,
        );
        const mirrored = rawScore(
          values.map((one) => -one),
          false,
          -value,
          scale,
        );
        return Math.abs(plain - scaled) < 1e-9 && Math.abs(plain - mirrored) < 1e-9;
      }),
    );
  });

  test("at a criteria value stands the best level that asks for it", () => {
    fc.assert(
      fc.property(falling, fc.nat(4), (values, index) => {
        const value = values[index] ?? 0;
        return of(values, value) === 100 - 10 * values.indexOf(value);
      }),
    );
  });

  test("a scale is read exactly when the values run one way", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b).join();
        const oneWay = values.join() === sorted || [...values].reverse().join() === sorted;
        return (readScale(values.map(cell), scale).state === "scale") === oneWay;
      }),
    );
  });
});

test("a guideline that scores by steps gives the level reached", () => {
  const steps = { ...scale, method: "step" as const, belowLowest: 50 };
  expect(rawScore([50, 45, 40, 25, 10], true, 44.9, steps)).toBe(80);
  expect(rawScore([50, 45, 40, 25, 10], true, 5, steps)).toBe(50);
});

test("a percentage written a hundredfold or as a hundredth is no score, one that is far off is", () => {
  const percent = (value: number) => ({ ...cell(value), measure: { kind: "percent", value, asText: false } as const });
  const result = (criteria: readonly number[], achieved: number) => {
    const scored = scoreIndicator(criteria.map(percent), percent(achieved), scale);
    return scored.state === "scored" ? scored.raw : scored.reason;
  };
  expect([
    result([90, 80, 70, 60, 50], 0.85),
    result([0.9, 0.8, 0.7, 0.6, 0.5], 85),
    result([10, 12, 15, 18, 20], 0.5),
    result([0.9, 0.8, 0.7, 0.6, 0.5], 1.2),
    result([90, 80, 70, 60, 50], 2),
    result([90, 80, 70, 60, 50], 0),
  ]).toEqual(["achievement-other-kind", "achievement-other-kind", 100, 100, 0, 0]);
});
