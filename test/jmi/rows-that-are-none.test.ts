import type { JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { ruleTable } from "../support/rule-table";
import { guideline } from "./run-jmi";
import { templateCatalogue } from "../../src/messages/catalogues";
import { createTranslate } from "../../src/messages/translate";

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

test.each(
  (["en", "fr", "km"] as const).flatMap((locale) =>
    (["definition", "guidance", "discretion"] as const).map((band) => [locale, band] as const),
  ),
)("the template's own sentences (%s, %s) are no row where the word before them was taken away", (locale, band) => {
  const translate = createTranslate(templateCatalogue(locale), locale);
  const args = { frameworks: "NSDP", principles: "ownership", outcomes: 1, outputs: 3, indicators: 1 };
  const sentences = (["outcome", "output", "indicator", "activity", "partnering"] as const).map((column) =>
    translate(`template.jmi.${band}.${column}`, args).replace(/^[^:៖]*[:៖]\s*/, ""),
  );
  const [matrix] = readTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Main activity | Partnering actions |
    | ${sentences.join(" | ")} |
    | Safe water | Wells tested | Share tested | Test - MRD | |
  `);
  expect(chains(matrix)).toEqual(["3: Safe water > Wells tested > Share tested"]);
});

test("one sentence like the template's is somebody's own", () => {
  const [matrix] = readTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Main activity | Partnering actions |
    | Safe water | What the activities deliver is tested | Share tested | Test - MRD | |
  `);
  expect(chains(matrix)).toEqual(["2: Safe water > What the activities deliver is tested > Share tested"]);
});

test.each(["TWG | Education", "TWG: | Education TWG", "Technical working group | | Education", "Education TWG |"])(
  "%j between two tables is a title and no row of the first",
  (line) => {
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
  },
);
