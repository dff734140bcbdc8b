import type { JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { ruleTable } from "../support/rule-table";
import { guideline } from "./run-jmi";

function readTable(text: string): readonly JmiMatrix[] {
  return readJmiMatrices(ruleTable(text).workbook, guideline);
}

/** "outcome > output > indicator" of every indicator, with its row. */
function chains(matrix: JmiMatrix | undefined): readonly string[] {
  return (matrix?.outcomes ?? []).flatMap(({ text, outputs }) =>
    outputs.flatMap((output) =>
      output.indicators.map((indicator) => `${indicator.row + 1}: ${text} > ${output.text} > ${indicator.text}`),
    ),
  );
}

test.each([
  ["TWG | Education", "Education"],
  ["TWG: | Education TWG", "Education TWG"],
  ["Technical working group | | Education", "Education"],
  ["Education TWG |", "Education TWG"],
])("%j between two tables is a title and no row of the first", (line, twg) => {
  const headings = "Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |";
  const [matrix] = readTable(`
    | ${headings}
    | Safe water | Wells tested | Share tested | Test - MRD |
    | | | | |
    | ${line} | |
    | ${headings}
    | Schools | Pupils stay | Share that stays | Teach - MoEYS |
  `);
  expect(chains(matrix)).toEqual([
    "2: Safe water > Wells tested > Share tested",
    "6: Schools > Pupils stay > Share that stays",
  ]);
  expect(matrix?.outcomes.map((outcome) => outcome.twg)).toEqual(["", twg]);
});
