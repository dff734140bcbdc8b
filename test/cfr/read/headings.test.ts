import { readCfrMatrices } from "../../../src/cfr/read/read-cfr";
import type { CfrMatrix, CfrMatrixColumn } from "../../../src/cfr/matrix";
import { toA1 } from "../../../src/grid/cell-ref";
import { ruleTable } from "../../support/rule-table";
import { guideline } from "../support";
import { read } from "./read-text";

/** Which column was taken for what, as "objective A, weight F". */
/** Which column was taken for what, as "objective A, weight F". */
function columnsOf(matrix: CfrMatrix): string {
  const entries = Object.entries(matrix.columns) as [CfrMatrixColumn, { column: number }][];
  return entries
    .sort((a, b) => a[1].column - b[1].column)
    .map(([key, { column }]) => `${key} ${toA1({ row: 0, column }).slice(0, -1)}`)
    .join(", ");
}

describe("headings", () => {
  test.each([
    [
      "our own",
      "Objective | Weight of objective | Action | Success indicator | Unit | Weight | Excellent (100%) | Very Good (90%) | Good (80%) | Fair (70%) | Poor (60%) | Achievement | Raw score | Weighted raw score",
      "objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K, achievement L, rawScore M, weightedScore N",
    ],
    [
      "two columns headed Weight, and levels as percentages",
      "S/N | Strategic Objective | Weight (%) | Actions | KPI | Unit of measure | Wt | 100% | 90% | 80% | 70% | 60% | Actual achieved",
      "serial A, objective B, objectiveWeight C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, criteria70 K, criteria60 L, achievement M",
    ],
    [
      "misspelt and in capitals",
      "OBJECTIVES | WIEGHT | ACTIVITES | SUCCESS INDICATER | UNITS | WEIGTH | EXCELLENT | VERY GOOD | GOOD | FAIR | POOR",
      "objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K",
    ],
    [
      "base years before, the year's actual after the target",
      "Objective | Annual target | Performance indicator | Weightage | Actual 2019-20 | Actual 2020-21 | Target 2021-22 | Actual 2021-22",
      "objective A, action B, indicator C, weight D, baseline2 E, baseline1 F, target G, achievement H",
    ],
    [
      "base years, the youngest first",
      "Objective | Action | Indicator | Unit | Weight | Baseline 2020/21 | Baseline 2019/20 | Target",
      "objective A, action B, indicator C, unit D, weight E, baseline1 F, baseline2 G, target H",
    ],
    [
      "a weighted group above the objectives",
      "Criterion | Weight | Objective | Activity | Indicator | Unit | Weight | Target",
      "group A, objectiveWeight B, objective C, action D, indicator E, unit F, weight G, target H",
    ],
    [
      "one weight beside the indicator",
      "KRA | Action | KPI | Unit | Weight | Target",
      "objective A, action B, indicator C, unit D, weight E, target F",
    ],
    [
      "weights named after what the columns are called, and past achievements",
      "Strategic Objectives | Weight of Strategic Objectives | Activities | Performance Indicators | Unit | Weight of Performance Indicators | Actual Achievement 2024-25 | Actual Achievement 2025-26 | Excellent | V. Good | Good | Fair | Poor | Achievement 2026-27",
      "objective A, objectiveWeight B, action C, indicator D, unit E, weight F, baseline2 G, baseline1 H, criteria100 I, criteria90 J, criteria80 K, criteria70 L, criteria60 M, achievement N",
    ],
    [
      "the objectives after the indicators, the levels the other way round",
      "Success Indicator | Unit | Weight | Objective | Weight | Action | Achievement | Poor | Fair | Good | Very Good | Excellent",
      "indicator A, unit B, weight C, objective D, objectiveWeight E, action F, achievement G, criteria60 H, criteria70 I, criteria80 J, criteria90 K, criteria100 L",
    ],
    [
      "Outstanding as the best of five",
      "Objective | Action | KPI | Unit | Weight | Outstanding | Very Good | Good | Fair | Poor",
      "objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J",
    ],
  ])("%s", (_, headings, expected) => {
    const width = headings.split("|").length;
    const row = Array.from({ length: width }, (__, index) => (index < 4 ? `text ${index}` : "1")).join(" | ");
    expect(columnsOf(read(`| Plan 2026 |\n| ${headings} |\n| ${row} |`))).toBe(expected);
  });

  test.each([
    ["a plain list", "| Name | Amount |\n| a | 1 |"],
    [
      "joint monitoring indicators",
      "| Outcome | Output | Indicator | Activity | Baseline | Target |\n| a | b | c | d | 1 | 2 |",
    ],
    ["descriptions of indicators", "| Success indicator | Description | Definition | Measurement |\n| a | b | c | d |"],
  ])("%s is no matrix", (_, text) => {
    expect(readCfrMatrices(ruleTable(text).workbook, guideline)).toEqual([]);
  });
});

describe("headings in several rows", () => {
  test("levels and their scores stand under a criteria heading", () => {
    const matrix = read(`
| Objective | Weight | Action | Success Indicator | Unit | Weight | Target / Criteria Value | ← | ← | ← | ← | Achievement |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | Excellent | Very Good | Good | Fair | Poor | ↑ |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 100% | 90% | 80% | 70% | 60% | ↑ |
| Water | 100 | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 | 4 |
`);
    expect(columnsOf(matrix)).toContain(
      "criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K, achievement L",
    );
    expect(matrix.columns.criteria90?.heading).toBe("Very Good 90%");
    expect(matrix.indicators.map((row) => [row.row, row.indicator.text])).toEqual([[3, "Wells"]]);
  });

  test("pasted without merges, and printed again for the next page", () => {
    const matrix = read(`
| Objective | Weight | Action | Success Indicator | Unit | Weight | Target | | | | |
| | | | | | | Excellent | Very Good | Good | Fair | Poor |
| Water | 40 | Drill | Wells | No. | 40 | 5 | 4 | 3 | 2 | 1 |
| Objective | Weight | Action | Success Indicator | Unit | Weight | Target | | | | |
| | | | | | | Excellent | Very Good | Good | Fair | Poor |
| Health | 60 | Treat | Cured | No. | 60 | 5 | 4 | 3 | 2 | 1 |
`);
    expect([columnsOf(matrix).includes("target"), columnsOf(matrix).includes("criteria100 G")]).toEqual([false, true]);
    expect(matrix.indicators.map((row) => row.indicator.text)).toEqual(["Wells", "Cured"]);
  });

  test("years stand under the heading they belong to", () => {
    const matrix = read(`
| Objective | Action | Indicator | Unit | Weight | Actual | ← | Target |
| | | | | | 2024-25 | 2025-26 | 2026-27 |
| Water | Drill | Wells | No. | 100 | 3 | 4 | 5 |
`);
    expect(columnsOf(matrix)).toContain("baseline2 F, baseline1 G, target H");
  });

  test("a first row of values is no heading", () => {
    const matrix = read(`
| Objective | Action | Indicator | Unit | Weight | Target |
| | | Wells | No. | 40 | 5 |
`);
    expect(matrix.indicators.map((row) => row.row)).toEqual([1]);
  });
});
