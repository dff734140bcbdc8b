import { cfrRules } from "../../src/cfr/rules";
import { defaultGuideline } from "../../src/guidelines/load";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { ruleTable } from "../support/rule-table";

const CFR = `
  | Objective | Action | Success indicator | Unit | Weight | Excellent (100%) | Very Good (90%) | Good (80%) | Fair (70%) | Poor (60%) | Achievement |
  | Roads | Resurface | Roads resurfaced | Number | 100 | 100 | 90 | 80 | 70 | 60 | ACHIEVED |
`;
const JMI = `
  | Outcome | Output | Output indicator with baseline and target | Main activity Identified implementer | Partnering actions |
  | Safe water | Wells dug | Wells dug: from 34% (2018) to 60% by December 2020 | Dig wells, MRD | Donors agree |
`;
const cfr = (achievement = "") => CFR.replace("ACHIEVED", achievement);
const book = (text: string) => ruleTable(text).workbook;
const options = { asOf: "2026-03-31" };

test("matrices come in the order of the sheets, each by its own kind", () => {
  const { matrices } = inspectWorkbook(book(`== JMI ==\n${JMI}\n== Notes ==\n| nothing |\n== 2 Matrix ==\n${cfr("85")}`), options);
  expect(matrices.map(({ kind, matrix, guideline }) => [kind, matrix.sheet, guideline.id])).toEqual([
    ["jmi", "JMI", "cambodia-jmi-2019"],
    ["cfr", "2 Matrix", "commonwealth-cfr"],
  ]);
});

test("a workbook without a matrix has none", () => {
  expect(inspectWorkbook(book("== Sheet1 ==\n| Name | Telephone |\n| Ada | 12 |"), options).matrices).toEqual([]);
});

test("there is a score only where there is an achievement", () => {
  const [without] = inspectWorkbook(book(`== M ==\n${cfr()}`), options).matrices;
  const [scored] = inspectWorkbook(book(`== M ==\n${cfr("85")}`), options).matrices;
  expect(without?.score).toBeNull();
  expect(scored?.score?.composite).toBe(85);
});

test("the stage is the option's, else the About sheet's, else draft", () => {
  const about = "== About ==\n| Template | CFR |\n| Stage | evaluation |\n";
  const workbook = book(`${about}== M ==\n${cfr()}`);
  expect(inspectWorkbook(workbook, options).stage).toBe("evaluation");
  expect(inspectWorkbook(workbook, { ...options, stage: "submission" }).stage).toBe("submission");
  expect(inspectWorkbook(book(`== M ==\n${cfr()}`), options).stage).toBe("draft");
});

test("a given guideline goes before the About sheet's; an unknown one is told", () => {
  const own = { ...defaultGuideline("cfr"), id: "own-cfr" };
  const workbook = book(`== About ==\n| Template | CFR |\n| Guideline | atlantis |\n== M ==\n${cfr()}`);
  const plain = inspectWorkbook(workbook, options);
  expect(plain.matrices[0]?.guideline.id).toBe("commonwealth-cfr");
  expect(plain.unknownGuidelines).toEqual(["atlantis"]);
  const given = inspectWorkbook(workbook, { ...options, guideline: own });
  expect(given.matrices[0]?.guideline.id).toBe("own-cfr");
  expect(given.unknownGuidelines).toEqual([]);
});

test("the year's end on the About sheet reaches the matrix", () => {
  const [found] = inspectWorkbook(book(`== About ==\n| Template | CFR |\n| Year ends on | 2027-06-30 |\n== M ==\n${cfr()}`), options).matrices;
  expect(found?.kind === "cfr" && found.matrix.yearEnd).toBe("2027-06-30");
});

test("a guideline can set a rule's severity, and findings name their column", () => {
  const blank = cfr().replace("| Number |", "| |");
  const strict = { ...defaultGuideline("cfr"), severities: { "CFR-203": "advice" as const } };
  const [found] = inspectWorkbook(book(`== M ==\n${blank}`), { ...options, guideline: strict }).matrices;
  expect(found?.findings.find(({ rule }) => rule === "CFR-203")).toMatchObject({ severity: "advice", column: "Unit" });
});

test("every rule of the catalogue has its own id", () => {
  expect(new Set(cfrRules.map(({ id }) => id)).size).toBe(cfrRules.length);
});
