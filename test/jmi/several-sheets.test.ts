import { toA1 } from "../../src/grid/cell-ref";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { layoutWorkbook } from "../layouts/layout-text";
import { guideline } from "./run-jmi";

const HEADS = "| Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |";
const PAGE_1 = `${HEADS}
| Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig wells - MRD | Donors agree on one design |`;
const PAGE_2 = `| | Pumps fitted | Wells with a pump: from 10% (2018) to 40% by December 2020 | Fit pumps - MRD | |
| | Water tested | Wells tested: from 5% (2018) to 50% by December 2020 | Test wells - MIH | |`;
const OTHER = `| Clean towns | Waste collected | Streets with bins: from 3% (2018) to 20% by December 2020 | Set bins - MoE | Cities pay |`;

/** "first + second; third": the sheets of each matrix. */
function sheetsOf(text: string): string {
  return readJmiMatrices(layoutWorkbook(text), guideline)
    .map(({ sheet, continuedOn }) => [sheet, ...continuedOn.map((part) => part.sheet)].join(" + "))
    .join("; ");
}

describe("sheets that are one matrix", () => {
  test.each([
    ["pages by their names, headings again", "JMI p1", "JMI p2", `${HEADS}\n${PAGE_2}`],
    ["pages by their names, no headings", "JMI page 1", "JMI page 2", PAGE_2],
    ["continued by its name", "JMI", "JMI (cont'd)", PAGE_2],
    ["continued in French", "JMI", "JMI (suite)", `${HEADS}\n${PAGE_2}`],
    ["pages in Khmer", "ទំព័រ ១", "ទំព័រ ២", PAGE_2],
    ["pages with another outcome on the second", "Page 1 of 2", "Page 2 of 2", `${HEADS}\n${OTHER}`],
    ["names that count on, no outcome of its own", "Sheet1", "Sheet2", `${HEADS}\n${PAGE_2}`],
    ["the same without headings", "Sheet1", "Sheet2", PAGE_2],
    [
      "names that count on, the outcome again",
      "JMI",
      "JMI (2)",
      `${HEADS}\n${PAGE_2.replace("| |", "| Safe water |")}`,
    ],
    ["a title that says so", "JMI", "Annex", `| Joint indicators (continued) | | | | |\n${HEADS}\n${PAGE_2}`],
    [
      "a page without the column of the outcome",
      "JMI p1",
      "JMI p2",
      `${HEADS.replace("| Outcome (2019-2023) ", "")}\n${PAGE_2.replaceAll("| | ", "| ")}`,
    ],
  ])("%s", (_, first, second, more) => {
    const title = second === "Annex" ? "| Joint indicators | | | | |\n" : "";
    expect(sheetsOf(`== ${first} ==\n${title}${PAGE_1}\n== ${second} ==\n${more}`)).toBe(`${first} + ${second}`);
  });
});

describe("sheets that are not", () => {
  test.each([
    ["two working groups, outcome not yet written in the second", "Health", "Education", `${HEADS}\n${PAGE_2}`],
    ["two policy areas that are numbered", "Policy area 1", "Policy area 2", `${HEADS}\n${PAGE_2}`],
    ["two numbered groups", "TWG 1", "TWG 2", `${HEADS}\n${PAGE_2}`],
    ["names that count on and another outcome", "Sheet1", "Sheet2", `${HEADS}\n${OTHER}`],
    ["two rounds by their years", "JMI 2019", "JMI 2020", `${HEADS}\n${PAGE_2}`],
    ["another period in the headings", "JMI p1", "JMI p2", `${HEADS.replace("2019-2020", "2021-2022")}\n${PAGE_2}`],
    ["a title of another group", "JMI p1", "JMI p2", `| TWG: Education | | | | |\n${HEADS}\n${PAGE_2}`],
    ["a copy", "JMI", "JMI (2)", `${PAGE_1}\n${PAGE_2}`],
    ["numbers that leave one out", "Page 1", "Page 3", `${HEADS}\n${PAGE_2}`],
    [
      "other columns",
      "JMI p1",
      "JMI p2",
      `| Outcome | Output | Indicator | Baseline |\n| | Pumps | Pumps fitted | 4 |`,
    ],
  ])("%s", (_, first, second, more) => {
    expect(sheetsOf(`== ${first} ==\n| TWG: Water | | | | |\n${PAGE_1}\n== ${second} ==\n${more}`)).toBe(
      `${first}; ${second}`,
    );
  });

  test("a list of something else behind it is not read", () => {
    const list = "| Sok | MRD | 012 | Director | Phnom Penh |\n| Chan | MIH | 013 | Deputy | Kampot |";
    expect(sheetsOf(`== Sheet1 ==\n${PAGE_1}\n== Sheet2 ==\n${list}`)).toBe("Sheet1");
  });
});

test("findings stand on the sheet of their row, and limits count over both", () => {
  const workbook = layoutWorkbook(`
    == JMI p1 ==
    ${PAGE_1}
    == JMI p2 @ A2 ==
    ${PAGE_2}
    | | Taps set | Taps | Set taps | |
  `);
  const [inspected, ...others] = inspectWorkbook(workbook, { asOf: "2019-06-01", stage: "submission" }).matrices;
  expect(others).toEqual([]);
  const findings = (inspected?.findings ?? []).map(({ rule, at }) => `${at.sheet}!${toA1(at)} ${rule}`);
  expect(findings.filter((finding) => /JMI-(?:08|09|13|18|19)$/.test(finding))).toEqual([
    "JMI p2!B4 JMI-19",
    "JMI p2!C4 JMI-08",
    "JMI p2!C4 JMI-09",
    "JMI p2!D4 JMI-13",
  ]);
  expect(inspected?.findings.find(({ rule }) => rule === "JMI-13")?.column).toBe("Activity");
});
