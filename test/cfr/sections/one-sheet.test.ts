import { readCfrMatrices } from "../../../src/cfr/read/read-cfr";
import { ruleTable } from "../../support/rule-table";
import { WHOLE, textOf } from "../rules/whole-document";
import { findingsOf, guideline } from "../support";

const { About: about, ...SECTIONS } = WHOLE;
type Name = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Name[];

const TITLES: Readonly<Record<Name, string>> = {
  "1 Objectives": "Section 1: Vision, mission, objectives and functions",
  "2 Matrix": "Section 2: Inter se priorities",
  "3 Trends": "Section 3: Trend values of the success indicators",
  "4 Definitions": "Section 4: Acronyms and definitions",
  "5 Requirements": "Section 5: Requirements from other departments",
  "6 Outcomes": "Section 6: Outcome of the activities",
};

/** The sections in this order on one sheet, each under its title. */
function onOneSheet(names: readonly Name[], between = "\n|  |\n|  |"): ReturnType<typeof ruleTable>["workbook"] {
  const sheet = names.map((name) => `\n| ${TITLES[name]} |${SECTIONS[name]}`).join(between);
  return ruleTable(textOf({ About: about, Everything: sheet })).workbook;
}

describe("sections below each other on one sheet", () => {
  test.each([
    ["in their order", NAMES],
    ["the matrix last", [...NAMES.filter((name) => name !== "2 Matrix"), "2 Matrix"] as Name[]],
    ["from the last to the first", [...NAMES].reverse()],
  ])("%s: each ends where the next begins, and nothing but the order is wrong", (_, names) => {
    expect(findingsOf(onOneSheet(names)).filter(({ messageId }) => messageId !== "order")).toEqual([]);
  });

  test("a title right under the last row of the section before is no row of it", () => {
    expect(findingsOf(onOneSheet(NAMES, ""))).toEqual([]);
  });

  test.each(NAMES.filter((name) => name !== "2 Matrix"))("the matrix ends above %s", (name) => {
    const [matrix] = readCfrMatrices(onOneSheet(["2 Matrix", name]), guideline);
    expect(matrix?.indicators).toHaveLength(9);
    expect(matrix?.objectives).toHaveLength(8);
  });

  test("an objective without indicators at the foot of the matrix stays in it", () => {
    const matrix = `${SECTIONS["2 Matrix"]}\n| Roads that women feel safe on |`;
    const sheet = `${matrix}\n|  |\n| ${TITLES["4 Definitions"]} |${SECTIONS["4 Definitions"]}`;
    const [read] = readCfrMatrices(ruleTable(`== Plan ==${sheet}`).workbook, guideline);
    expect(read?.objectives.map(({ name }) => name)).toContain("Roads that women feel safe on");
  });
});
