import { ruleTable } from "../support/rule-table";
import { readCfrMatrices } from "../../src/cfr/read/read-cfr";
import type { CfrMatrix, CfrMatrixColumn } from "../../src/cfr/matrix";
import { toA1 } from "../../src/grid/cell-ref";
import { guideline, onlyMatrix } from "./support";

const read = (text: string): CfrMatrix => onlyMatrix(ruleTable(text).workbook);

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

test("trend values whose headings name the financial year belong to the matrix", () => {
  const matrix = read(`
== 2 ==
| Objective | Action | Success Indicator | Unit | Weight | Target |
| Water | Drill | Wells | No. | 100 | 5 |
== 3 ==
| Objective | Action | Success Indicator | Unit | Actual Value for FY 24/25 | Actual Value for FY 25/26 | Target Value for FY 26/27 | Projected Value for FY 27/28 |
| Water | Drill | Wells | No. | 3 | 4 | 5 | 6 |
`);
  expect(matrix.indicators[0]?.baselines.map((cell) => cell.raw)).toEqual([4, 3]);
});

describe("rows", () => {
  test("remarks and signatures below the matrix are no objectives", () => {
    const matrix = read(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 100    | Drill  | Wells             | No.  | 100    |
| * Mandatory objective(s) | | | | | |
| Prepared by: | | Approved by: | | | |
| A. Sok       | | B. Chan      | | | Minister |
`);
    expect(matrix.objectives.map(({ name }) => name)).toEqual(["Water"]);
    expect(matrix.indicators).toHaveLength(1);
  });

  test("an objective typed under the last row still waits for its indicator", () => {
    const matrix = read(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 100    | Drill  | Wells             | No.  | 100    |
| Health    |        |        |                   |      |        |
`);
    expect(matrix.objectives.map(({ name }) => name)).toEqual(["Water", "Health"]);
  });

  test("the same headings under another title are another matrix", () => {
    const { workbook } = ruleTable(`
| Department of Water | | | |
| Objective | Action | Success indicator | Weight |
| Water | Drill | Wells | 100 |
| | | | |
| Department of Health | | | |
| Objective | Action | Success indicator | Weight |
| Health | Treat | Cured | 100 |
| | | | |
| Department of Health (continued) | | | |
| Objective | Action | Success indicator | Weight |
| Food | Teach | Known | 100 |
`);
    const matrices = readCfrMatrices(workbook, guideline);
    expect(matrices.map(({ objectives }) => objectives.map(({ name }) => name))).toEqual([
      ["Water"],
      ["Health", "Food"],
    ]);
  });

  test("objectives merged, left blank below, repeated and coming back are each one", () => {
    const matrix = read(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     | Drill  | Wells | No. | 10 |
| ↑         | ↑      | Mend   | Pumps | No. | 10 |
|           |        |        | Pipes | No. | 20 |
| Health    | 60     | Treat  | Cured | %   | 30 |
| health    | 60     | Teach  | Known | %   | 20 |
| Water     |        | Clean  | Tanks | No. | 10 |
`);
    expect(matrix.objectives.map(({ name, indicators, weight }) => [name, indicators, weight?.raw])).toEqual([
      ["Water", [0, 1, 2, 5], 40],
      ["Health", [3, 4], 60],
    ]);
    expect(matrix.indicators.map((row) => row.action.text)).toEqual([
      "Drill",
      "Mend",
      "Mend",
      "Treat",
      "Teach",
      "Clean",
    ]);
  });

  test("totals, column numbers, repeated headings, blank rows and signatures are no indicators", () => {
    const matrix = read(`
| Objective | Action | Success indicator | Unit | Weight | Target |
| 1         | 2      | 3                 | 4    | 5      | 6      |
| Water     | Drill  | Wells             | No.  | 60     | 4      |
| Sub-total |        |                   |      | 60     |        |
|           |        |                   |      |        |        |
| Objective | Action | Success indicator | Unit | Weight | Target |
| Health    | Treat  | Total patients    | No.  | 40     | 9      |
|           |        | Grand total       |      | 100    |        |
`);
    expect(matrix.indicators.map((row) => row.indicator.text)).toEqual(["Wells", "Total patients"]);
  });

  test("an objective on a line of its own holds the rows below", () => {
    const matrix = read(`
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     |        |                   |      |        |
|           |        | Drill  | Wells             | No.  | 40     |
`);
    expect(matrix.objectives.map(({ indicators, weight }) => [indicators, weight?.raw])).toEqual([[[0], 40]]);
  });

  test("the composite is read from the last line", () => {
    const matrix = read(`
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement | Raw score | Weighted score |
| Water | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 | 4 | 90 | 90 |
| Total composite score | | | | | | | | | | | | 90 |
`);
    expect(matrix.typedComposite?.raw).toBe(90);
    expect(matrix.indicators).toHaveLength(1);
  });

  test("a value merged over all levels counts for each", () => {
    const matrix = read(`
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water | Drill | Law passed | Yes/No | 100 | 1 | ← | ← | ← | ← |
`);
    expect(matrix.indicators[0]?.criteria?.map((cell) => cell.measure)).toEqual(
      Array(5).fill({ kind: "number", value: 1, asText: false }),
    );
  });

  test("twenty thousand empty rows below cost nothing and add nothing", () => {
    const table = ruleTable(
      "| Objective | Action | Success indicator | Unit | Weight |\n| Water | Drill | Wells | No. | 100 |",
    );
    const [grid] = table.workbook.grids;
    if (!grid) throw new Error("no sheet");
    const values = [...grid.values, ...Array.from({ length: 20_000 }, () => [null, "", null, " "])];
    const matrix = onlyMatrix({ ...table.workbook, grids: [{ ...grid, values }] });
    expect([matrix.indicators.length, matrix.area.bottom]).toEqual([1, 1]);
  });
});

describe("values", () => {
  test.each([
    ["%", "50", { kind: "percent", value: 50, asText: false }],
    ["%", "50%", { kind: "percent", value: 50, asText: false }],
    ["No.", "7%", { kind: "percent", value: 7, asText: false }],
    ["%", "'50%", { kind: "percent", value: 50, asText: true }],
    ["No.", "'1,250", { kind: "number", value: 1250, asText: true }],
    ["No.", "0", { kind: "number", value: 0, asText: false }],
    ["Date", "2026-03-31", { kind: "date", iso: "2026-03-31", asText: false }],
    ["Date", "'31 March 2026", { kind: "date", iso: "2026-03-31", asText: true }],
    ["ចំនួន", "'១២០", { kind: "number", value: 120, asText: true }],
    ["No.", "-", { kind: "missing" }],
    ["No.", "to be determined", { kind: "missing" }],
    ["No.", "n.a.", { kind: "not-applicable", raw: "n.a." }],
    ["No.", "#REF!", { kind: "error", code: "#REF!" }],
    ["No.", ">50", { kind: "unreadable", raw: ">50" }],
    ["No.", "70-80", { kind: "unreadable", raw: "70-80" }],
    ["Yes/No", "No", { kind: "unreadable", raw: "No" }],
    ["No.", "TRUE", { kind: "unreadable", raw: "TRUE" }],
  ])("under %s, %s", (unit, typed, measure) => {
    const matrix = read(
      `| Objective | Action | Indicator | Unit | Weight | Target |\n| O | A | I | ${unit} | 1 | ${typed} |`,
    );
    expect(matrix.indicators[0]?.singleTarget?.measure).toEqual(measure);
  });

  test("days of old Mac workbooks count from 1904", () => {
    const { workbook } = ruleTable(
      "| Objective | Action | Indicator | Unit | Weight | Target |\n| O | A | I | Date | 1 | 2026-03-31 |",
    );
    expect(onlyMatrix({ ...workbook, dateSystem: "1904" }).indicators[0]?.singleTarget?.measure).toMatchObject({
      kind: "date",
      iso: "2030-04-01",
    });
  });
});
