import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { scoreIndicator } from "../../../src/cfr/score/score-indicator";
import { readScale } from "../../../src/cfr/score/read-scale";
import { shipped } from "../support";
import { cell } from "./cells";
import type { Written } from "./cells";

const { scale } = shipped("nigeria-pms");

function score(criteria: readonly Written[], achievement: Written, by = scale): number | string {
  const result = scoreIndicator(criteria.map(cell), cell(achievement), by);
  return result.state === "scored" ? result.raw : result.reason;
}

test.each<[string, readonly Written[], Written, number | string]>([
  ["the best level", [40, 36, 30, 24, 18, 12], 40, 100],
  ["between two levels: the lower one", [40, 36, 30, 24, 18, 12], 39.9, 90],
  ["the last level", [40, 36, 30, 24, 18, 12], 12, 50],
  ["below the last level", [40, 36, 30, 24, 18, 12], 3, 50],
  ["more than a value: the value is not enough", [">12", 12, 10, 8, 6, "<6"], 12, 90],
  ["more than a value: the least more is", [">12", 12, 10, 8, 6, "<6"], 12.01, 100],
  ["open end", [">12", 12, 10, 8, 6, "<6"], 0, 50],
  ["at the value above an open end", [">12", 12, 10, 8, 6, "<6"], 6, 60],
  ["spaces, signs of two characters", ["> 12", ">=12", 10, 8, 6, "≤ 5"], 12, 90],
  ["lower is better", ["<3", 3, 5, 7, 9, ">9"], 2, 100],
  ["lower is better, at the value", ["<3", 3, 5, 7, 9, ">9"], 3, 90],
  ["lower is better, open end", ["<3", 3, 5, 7, 9, ">9"], 30, 50],
  ["only the signs tell the direction", [">4", 4, 4, 4, 4, "<4"], 4, 90],
  ["thousands", [">1,200", 1200, 1000, 800, 600, "<600"], 1201, 100],
  ["percents typed with their sign beside plain numbers", [">80%", 80, 75, 70, 60, "<60%"], 81, "criteria-mixed"],
  ["a sign that points the wrong way", ["<12", 12, 10, 8, 6, 4], 12, "criteria-not-monotonic"],
  ["more than a value under the value", [12, ">12", 10, 8, 6, 4], 12, "criteria-not-monotonic"],
  ["an open end that is no end", [12, "<12", 10, 8, 6, 4], 12, "criteria-not-monotonic"],
  ["a range is not a limit", ["50-60", 50, 40, 30, 20, 10], 55, "criteria-mixed"],
  ["a comparison with a day", [">2026-03-01", 50, 40, 30, 20, 10], 55, "criteria-mixed"],
  ["five levels of six", [50, 40, 30, 20, 10], 55, "criteria-missing"],
  ["a blank level", [50, 40, 30, 20, null, "<10"], 55, "criteria-missing"],
])("%s", (_, criteria, achievement, expected) => {
  expect(score(criteria, achievement)).toBe(expected);
});

test("comparisons are words where the guideline does not know them", () => {
  expect(score([">12", 12, 10, 8, 6, "<6"], 12, { ...scale, comparisons: false })).toBe("criteria-mixed");
});

describe("the shared vectors", () => {
  const file = join(__dirname, "../../../../shared/data/score_vectors.csv");
  const rows = existsSync(file)
    ? parseCsv(readFileSync(file, "utf8")).filter(([profile]) => profile === "nigeria_step")
    : [];

  test("are there, or their absence is told", () => {
    if (rows.length === 0) console.warn("score_vectors.csv is not beside the project: its vectors were not tried");
    else expect(rows.length).toBeGreaterThan(8);
  });

  for (const [, name, criteria, achieved, expected] of rows) {
    test(`${String(name)}: ${String(achieved)}`, () => {
      // The sixth level stands in the case's name alone.
      const poor = /P="?(<\d+)/.exec(String(name))?.[1] ?? "";
      const values = [...(JSON.parse(String(criteria)) as Written[]), poor];
      expect(score(values, Number(achieved))).toBe(Number(expected));
    });
  }
});

describe("whatever the levels", () => {
  const falling = fc
    .uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: 5, maxLength: 5 })
    .map((values) => [...values].sort((a, b) => b - a));
  const typed = fc.tuple(falling, fc.boolean(), fc.boolean()).map(([values, more, less]): readonly Written[] => {
    const [best = 0, ...others] = values;
    const end = others[others.length - 1] ?? 0;
    return [more ? `>${best}` : best + 1, best, ...others, less ? `<${end}` : end - 1].slice(0, 6);
  });
  const levels = typed.map((values) => (values.length === 6 ? values : [...values, "<-999"]));

  test("a score is one of the levels'", () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: -400, max: 400 }), (values, achieved) =>
        scale.levels.some((level) => level.score === score(values, achieved)),
      ),
    );
  });

  test("better is never scored lower", () => {
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: -400, max: 400 }),
        fc.nat(80),
        (values, achieved, more) => Number(score(values, achieved + more)) >= Number(score(values, achieved)),
      ),
    );
  });

  test("counted the other way round, the score is the same", () => {
    const mirror = (value: Written) =>
      typeof value === "number"
        ? -value
        : String(value).replace(
            /^([<>])(-?\d+)$/,
            (_, sign: string, digits: string) => `${sign === ">" ? "<" : ">"}${-Number(digits)}`,
          );
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: -400, max: 400 }),
        (values, achieved) => score(values.map(mirror), -achieved) === score(values, achieved),
      ),
    );
  });

  test("the scale says which way is better", () => {
    fc.assert(
      fc.property(levels, (values) => {
        const read = readScale(values.map(cell), scale);
        return read.state === "scale" && read.moreIsBetter;
      }),
    );
  });
});
