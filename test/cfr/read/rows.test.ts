import { readCfrMatrices } from "../../../src/cfr/read/read-cfr";
import { ruleTable } from "../../support/rule-table";
import { guideline, onlyMatrix } from "../support";
import { read } from "./read-text";

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

  test("what begins with Total and counts something is an indicator, also without targets", () => {
    const matrix = read(`
| Objective | Action | Success indicator       | Unit | Weight | Target |
| Health    | Treat  | Patients                | No.  | 40     | 9      |
|           |        | Total patients treated  | No.  | 20     | 9      |
|           |        | Total revenue collected |      | 20     |        |
|           |        | Total of patients seen  | No.  | 20     |        |
|           |        | Total weight            |      | 100    |        |
| Total sanitation |  |                        |      |        |        |
|           | Drill  | Wells                   | No.  | 40     | 9      |
`);
    expect(matrix.indicators.map((row) => row.indicator.text)).toEqual([
      "Patients",
      "Total patients treated",
      "Total revenue collected",
      "Total of patients seen",
      "Wells",
    ]);
    expect(matrix.objectives.map(({ name }) => name)).toEqual(["Health", "Total sanitation"]);
  });

  test.each([
    "S/Total",
    "Objective total",
    "Page total",
    "Carried forward",
    "B/F",
    "Overall",
    "Average",
    "Sub-total (A)",
  ])("%j is a sum", (label) => {
    const table = (line: string) =>
      read(
        `\n| Objective | Action | Success indicator | Unit | Weight | Target |\n| Health | Treat | Patients | No. | 40 | 9 |\n${line}\n`,
      );
    for (const line of [`| ${label} | | | | 40 | |`, `| | ${label} | | | 40 | |`, `| | | ${label} | | 40 | |`])
      expect(table(line).indicators.map((row) => row.indicator.text)).toEqual(["Patients"]);
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

  test("its label may stand beside the figure, in any column", () => {
    const matrix = read(`
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement | Raw score | Weighted score |
| Water | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 | 4 | 90 | 90 |
| | | | | | | | | | | | Total composite score | 90 |
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
