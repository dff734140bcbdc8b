import fc from "fast-check";
import type { Workbook } from "../../src/grid/grid";
import { fillEdits, fillSides } from "../../src/jmi/fill/fill-offer";
import { nothingToFill } from "../../src/jmi/fill/nothing-to-fill";
import type { JmiIndicator, JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { parseA1 } from "../../src/grid/cell-ref";
import { expectFindings, ruleTable } from "../support/rule-table";
import { checkJmi, guideline } from "./run-jmi";

const HEAD =
  "| Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Unit | Baseline date | Target | Target date |";

function first(workbook: Workbook): { readonly matrix: JmiMatrix; readonly indicator: JmiIndicator } {
  const [matrix] = readJmiMatrices(workbook, guideline);
  const indicator = matrix?.outcomes[0]?.outputs[0]?.indicators[0];
  if (!matrix || !indicator) throw new Error("nothing was read");
  return { matrix, indicator };
}

const row = (text: string, cells = "| | | | | |") =>
  ruleTable(`${HEAD}\n| Safe water | Wells | ${text} | Test - MRD ${cells}`).workbook;

function edits(workbook: Workbook): Readonly<Record<string, unknown>> {
  const { matrix, indicator } = first(workbook);
  return Object.fromEntries(fillEdits(matrix, indicator).map(({ cell, to }) => [cell, to]));
}

test.each([
  ["from 34% (2018) to 60% by December 2020", { E2: 34, F2: "%", G2: 2018, H2: 60, I2: "2020-12-31" }],
  ["to 45% by December 2007 (38% in December 2006)", { E2: 38, F2: "%", G2: "2006-12-31", H2: 45, I2: "2007-12-31" }],
  ["to 50% by December 2009", { F2: "%", H2: 50, I2: "2009-12-31" }],
  ["At least 75% by 2020", { F2: "%", H2: "≥ 75", I2: 2020 }],
  ["Wells tested in grades 1 to 6", {}],
])("%s", (text, expected) => {
  expect(edits(row(text))).toEqual(expected);
});

test("what stands in a cell stays: only blank cells are filled, and a side that says something else is left alone", () => {
  const text = "from 34% (2018) to 60% by December 2020";
  expect(edits(row(text, "| 34 | | | | |"))).toEqual({ F2: "%", G2: 2018, H2: 60, I2: "2020-12-31" });
  expect(edits(row(text, "| 30 | | | | |"))).toEqual({ F2: "%", H2: 60, I2: "2020-12-31" });
  expect(edits(row(text, "| 34 | % | 2018 | 60 | 2020 |"))).toEqual({});
});

test("a column shown in percent gets the share", () => {
  const workbook = row("from 34% (2018) to 60% by 2020");
  const [grid] = workbook.grids;
  if (!grid) throw new Error("no sheet");
  const numberFormats = grid.numberFormats.map((line, index) =>
    index === 1 ? line.map((format, column) => (column === 4 ? "0%" : format)) : line,
  );
  expect(edits({ ...workbook, grids: [{ ...grid, numberFormats }] })).toMatchObject({ E2: 0.34, H2: 60 });
});

test("an unsure reading is asked about and filled only with what a person chose", () => {
  const { matrix, indicator } = first(row("Share tested, from 45 (2018) to 60% by 2020"));
  expect(fillEdits(matrix, indicator).filter(({ cell }) => cell === "E2")).toEqual([]);
  const asked = fillSides(indicator).find(({ choices }) => choices.length > 0);
  const [chosen] = asked?.choices ?? [];
  if (!asked || !chosen) throw new Error("nothing was asked");
  expect(chosen).toMatchObject({ value: 45, confidence: "unsure" });
  expect(fillEdits(matrix, indicator, { baseline: chosen }).map(({ cell, to }) => [cell, to])).toContainEqual([
    "E2",
    45,
  ]);
});

test("two indicators in one row share its columns: nothing is offered", () => {
  const { matrix, indicator } = first(
    row("(1) wells from 10% (2018) to 20% by 2020; (2) pumps from 5% (2018) to 9% by 2020"),
  );
  const inRow = matrix.outcomes[0]?.outputs[0]?.indicators ?? [];
  expect(inRow).toHaveLength(2);
  expect(fillEdits(matrix, indicator)).toEqual([]);
});

test("filled columns read as the text did, whatever the numbers", () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const year = fc.integer({ min: 2010, max: 2019 });
  fc.assert(
    fc.property(percent, percent, year, (baseline, target, from) => {
      const workbook = row(`from ${baseline}% (${from}) to ${target}% by 2020`);
      const { matrix, indicator } = first(workbook);
      const [grid] = workbook.grids;
      if (!grid) throw new Error("no sheet");
      const values = grid.values.map((line) => [...line]);
      for (const { cell, to } of fillEdits(matrix, indicator)) {
        const at = parseA1(cell);
        if (at && (typeof to === "number" || typeof to === "string")) (values[at.row] ?? [])[at.column] = to;
      }
      const filled = first({ ...workbook, grids: [{ ...grid, values }] }).indicator;
      expect([filled.baseline.from, filled.targets.at(-1)?.from]).toEqual(["column", "column"]);
      expect(filled.baseline.reading).toMatchObject({ state: "value", value: baseline, unit: "%", date: String(from) });
      expect(filled.targets.at(-1)?.reading).toMatchObject({ state: "value", value: target, unit: "%", date: "2020" });
      expect(fillEdits(first({ ...workbook, grids: [{ ...grid, values }] }).matrix, filled)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("text and columns that tell different values are a finding at the column", () => {
  const table = ruleTable(`
    ${HEAD}
    | Safe water | Wells | Share tested, from 34% (2018) to 60% by 2020 | Test - MRD | 30 | % | 2018 | 60 | 2020 |
    | | | | | ^JMI-51:baseline | | | | |
    | | Pumps | Share working, from 34% (2018) to 60% by December 2020 | Test - MRD | 34 | % | 2018-12-31 | 60 | 2019 |
    | | | | | | | | ^JMI-51:target | |
    | | Pipes | Share laid, from 34% (2018) to at least 60% by 2020 | Test - MRD | 34% | | 2018 | 60 | 2020-12-31 |
    | | Tanks | Share filled | Test - MRD | 34 | % | 2018 | 60 | 2020 |
    | | Taps | Share running, from 34% to 60% | Test - MRD | | | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-51"]));
});

test("a text that is no one value is a question with its candidates", () => {
  const { indicator } = first(row("Schools that report attendance, 217 (85%) by 2020"));
  const [, target] = fillSides(indicator);
  expect(target?.choices.map(({ value, unit }) => [value, unit])).toEqual([
    [217, null],
    [85, "%"],
  ]);
});

test("a target that is a change is asked about from the baseline in its column", () => {
  const { indicator } = first(row("Dropouts: reduction of 103 (or 22.8%)", "| 450 | | | | |"));
  expect(fillSides(indicator)[1]?.choices.map(({ value }) => value)).toEqual([347, 347.4]);
});

test("targets on the way stay in mind when the column holds the last one", () => {
  const text = "from 55% in 2018 to 75% in 2019 and 90% in 2020";
  const values = (cells?: string) =>
    first(row(text, cells)).indicator.targets.map(({ reading, from }) => [
      reading.state === "value" && reading.value,
      from,
    ]);
  expect(values()).toEqual([
    [75, "text"],
    [90, "text"],
  ]);
  expect(values("| 55 | % | 2018 | 90 | 2020 |")).toEqual([
    [75, "text"],
    [90, "column"],
  ]);
  expect(values("| 55 | % | 2018 | 80 | 2020 |")).toEqual([[80, "column"]]);
});

test.each([
  ["from 34% (2018) to 60% by 2020", "| 34 | % | 2018 | 60 | 2020 |", "held"],
  ["from 34% (2018) to 60% by 2020", "| 34 | % | 2018 | 65 | 2020 |", "contradicted"],
  ["Schools that report, 217 (85%) by 2020", undefined, "asked"],
  ["Schools that report", undefined, "untold"],
  ["Schools that report", "| 34 | % | 2018 | 60 | 2020 |", "held"],
])("says why nothing is filled: %s", (text, cells, why) => {
  const { matrix, indicator } = first(row(text, cells));
  expect(fillEdits(matrix, indicator)).toEqual([]);
  expect(nothingToFill(matrix, indicator)).toBe(why);
});
