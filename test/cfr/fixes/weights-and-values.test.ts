import fc from "fast-check";
import { reverseCriteria } from "../../../src/cfr/fixes/reverse-criteria";
import { scaled } from "../../../src/cfr/fixes/scale-weights";
import { ruleTable } from "../../support/rule-table";
import { findingsOf, onlyMatrix } from "../support";
import { fixed } from "./apply-fix";
import { only } from "../rules/whole-document";

const points = (cents: number) => Math.round(cents) / 100;

test("scaled weights add exactly to the total, in two decimals, each within a step of its share", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }), (cents) => {
      const weights = cents.map(points);
      const sum = weights.reduce((all, one) => all + one, 0);
      const result = scaled(weights, 100);
      expect(Math.round(result.reduce((all, one) => all + one, 0) * 100)).toBe(10_000);
      result.forEach((weight, index) => {
        expect(Math.abs(weight - ((weights[index] ?? 0) / sum) * 100)).toBeLessThan(0.0101);
        expect(points(weight * 100)).toBe(weight);
      });
    }),
  );
});

test("weights that are right already stay as they are", () => {
  expect(scaled([33.33, 33.33, 33.34], 100)).toEqual([33.33, 33.33, 33.34]);
  expect(scaled([1, 1, 1], 100)).toEqual([33.34, 33.33, 33.33]);
});

test("scaling the objectives takes their indicators along, and then nothing is wrong", () => {
  const { workbook } = ruleTable(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     | Drill  | Wells             | No.  | 25     |
|           |        | Mend   | Pumps             | No.  | 15     |
| Roads     | 35     | Pave   | Kilometres        | km   | 35     |
| Bridges   | 20     | Build  | Bridges           | No.  | 20     |
`);
  const [finding, ...others] = findingsOf(workbook, only("CFR-205", "CFR-206"));
  expect(others).toEqual([]);
  expect(finding?.fix?.kind).toBe("suggested");
  const after = fixed(workbook, finding);
  expect(onlyMatrix(after).objectives.map(({ weight }) => weight?.raw)).toEqual([42.11, 36.84, 21.05]);
  expect(findingsOf(after, only("CFR-205", "CFR-206"))).toEqual([]);
});

test("weights shown as percentages keep their notation; computed ones are left to a person", () => {
  const table = (second: string) =>
    ruleTable(`
| Objective | Weight | Action | Success indicator | Unit |
| Water     | 40%    | Drill  | Wells             | No.  |
| Roads     | ${second} | Pave | Kilometres        | km   |
`).workbook;
  const [finding] = findingsOf(table("40%"), only("CFR-205"));
  expect(finding?.fix?.edits.map(({ to }) => to)).toEqual([0.5, 0.5]);
  expect(findingsOf(table("=B2 -> 40%"), only("CFR-205"))[0]?.fix).toBeNull();
});

test("indicators of one objective are scaled to its weight", () => {
  const { workbook } = ruleTable(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 60     | Drill  | Wells             | No.  | 30     |
|           |        | Mend   | Pumps             | No.  | 15     |
| Roads     | 40     | Pave   | Kilometres        | km   | 40     |
`);
  const [finding] = findingsOf(workbook, only("CFR-206"));
  expect(finding?.fix?.edits.map(({ cell, to }) => [cell, to])).toEqual([
    ["F2", 40],
    ["F3", 20],
  ]);
  expect(findingsOf(fixed(workbook, finding), only("CFR-205", "CFR-206"))).toEqual([]);
});

test("targets turned round hold the same values", () => {
  const { workbook } = ruleTable(
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |\n| Clinics | Serve | Waiting time | Days | 10 | 60 | 50 | 40 | 30 | 20 |",
  );
  const [finding] = findingsOf(workbook, only("CFR-303"));
  const after = onlyMatrix(fixed(workbook, finding)).indicators[0]?.criteria?.map(({ raw }) => raw);
  expect(after).toEqual([20, 30, 40, 50, 60]);
  expect(
    reverseCriteria(
      onlyMatrix(
        ruleTable(
          "| Objective | Action | Indicator | Weight | Excellent | Very Good | Good | Fair | Poor |\n| O | A | I | 1 | =A9 -> 1 | 2 | 3 | 4 | 5 |",
        ).workbook,
      ).indicators[0]?.criteria ?? [],
    ),
  ).toBeNull();
});

test("a day stored as text becomes a day, in a cell that then shows it as one", () => {
  const { workbook } = ruleTable(
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |\n| Law | Pass | Law passed | Date | 10 | '2026-01-31 | 2026-02-28 | 2026-03-31 | 2026-04-30 | 2026-05-31 |",
  );
  const edit = { sheet: "Matrix", cell: "F2", from: "2026-01-31", to: 46053, shown: "2026-01-31" };
  const [plain] = findingsOf(workbook, only("CFR-302"));
  expect(plain?.fix?.edits).toEqual([{ ...edit, format: "yyyy-mm-dd" }]);
  expect(findingsOf(fixed(workbook, plain), only("CFR-302"))).toEqual([]);
  const [grid] = workbook.grids;
  if (!grid) throw new Error("no sheet");
  const formatted = {
    ...workbook,
    grids: [
      {
        ...grid,
        numberFormats: grid.numberFormats.map((row, index) =>
          index === 1 ? row.map((format, column) => (column === 5 ? "d mmm yyyy" : format)) : row,
        ),
      },
    ],
  };
  const [finding] = findingsOf(formatted, only("CFR-302"));
  expect(finding?.fix?.edits).toEqual([edit]);
  expect(findingsOf(fixed(formatted, finding), only("CFR-302"))).toEqual([]);
});
