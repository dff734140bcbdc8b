import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import type { JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { twgHeading } from "../../src/jmi/twg/read-twg";
import { createTranslate } from "../../src/messages/translate";
import { ruleTable } from "../support/rule-table";
import { guideline } from "./run-jmi";

const template = (sample: boolean, taken: readonly string[] = []) =>
  planToWorkbook(
    planJmi({
      guideline,
      entity: "Rural Water TWG",
      period: "",
      sample,
      translate: createTranslate(),
      taken: { sheets: taken, names: [] },
    }),
  );
const read = (text: string): readonly JmiMatrix[] => readJmiMatrices(ruleTable(text).workbook, guideline);

const MATRIX = `
  == JMI ==
  | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
  | Safe water | Wells tested | Share tested | Test - MRD |
`;

test("the worked example's working group is read whole", () => {
  const [matrix] = readJmiMatrices(template(true), guideline);
  const twg = matrix?.twg;
  expect(twg?.about?.texts.chair).toEqual({ at: expect.objectContaining({ sheet: "About" }), text: "Sok Dara" });
  expect(twg?.about?.days.agreed).toMatchObject({ raw: "2019-03-21", reading: { state: "date", date: "2019-03-21" } });
  expect(Object.values(twg?.about?.jointly ?? {}).map((cell) => cell?.ticked)).toEqual([true, true, false, true]);
  expect(
    twg?.meetings?.rows.map(({ date, agendaSent, crdbPresent }) => [date.raw, agendaSent?.raw, crdbPresent?.ticked]),
  ).toEqual([
    ["2019-03-21", "2019-03-07", true],
    ["2019-09-18", "2019-09-04", true],
    ["2020-03-21", "2020-03-07", true],
    ["2020-09-18", "2020-09-04", true],
  ]);
  expect(twg?.followUps?.rows.map(({ owner, due }) => [owner?.text, due?.raw])).toEqual([
    ["Secretariat", "2019-06-30"],
  ]);
  expect(twg?.members?.rows.map(({ kind }) => kind)).toEqual([
    "chair",
    "facilitator",
    "secretariat",
    "rgc",
    "partner",
    "crdb",
    "focal-point",
    "adviser",
    "ngo",
  ]);
  expect(twg?.crossCutting?.rows.map(({ issue, covered }) => [issue.text, covered?.ticked])).toEqual(
    guideline.crossCutting.map((issue, index) => [issue, index === 0]),
  );
  expect(twg?.revisions?.rows).toEqual([]);
  expect(twg?.sheets).toEqual(["About", "Meetings", "Members", "Revisions"]);
});

test("a blank template has prepared rows with nothing in them, and rows that are blank to be filled", () => {
  const [matrix] = readJmiMatrices(template(false), guideline);
  expect(matrix?.twg?.about?.texts.chair).toMatchObject({ text: "" });
  expect(matrix?.twg?.meetings?.rows).toEqual([]);
  expect(matrix?.twg?.members?.rows.every(({ name }) => name?.text === "")).toBe(true);
});

test("headings and labels of the sheets beside the matrix are known by their cells", () => {
  const [matrix] = readJmiMatrices(template(true), guideline);
  const twg = matrix?.twg;
  if (!twg) throw new Error("no working group");
  const agenda = twg.meetings?.rows[0]?.agendaSent?.at;
  const chair = twg.about?.texts.chair?.at;
  expect([agenda, chair].map((cell) => cell && twgHeading(twg, cell))).toEqual([
    "Agenda and documents sent on",
    "Chair",
  ]);
  expect(twgHeading(twg, { sheet: "Meetings", row: 5, column: 40 })).toBe("");
});

test("a lone matrix has no working group, and one with a Meetings sheet has nothing but that", () => {
  expect(read(MATRIX).map(({ twg }) => twg)).toEqual([null]);
  const [matrix] = read(`${MATRIX}
    == Meetings ==
    | Date of meeting | Agenda sent | CRDB present |
    | 2019-03-05 | 2019-03-01 | no |
    | soon | | perhaps |
  `);
  expect(matrix?.twg?.about).toBeNull();
  expect(matrix?.twg?.meetings?.rows.map(({ date, crdbPresent }) => [date.reading.state, crdbPresent?.ticked])).toEqual(
    [
      ["date", false],
      ["none", null],
    ],
  );
});

test("each of two templates in one workbook has its own group", () => {
  const first = template(true);
  const second = template(
    false,
    first.grids.map(({ sheet }) => sheet),
  );
  const matrices = readJmiMatrices({ ...first, grids: [...first.grids, ...second.grids] }, guideline);
  expect(matrices.map(({ sheet, twg }) => [sheet, twg?.about?.sheet, twg?.meetings?.rows.length])).toEqual([
    ["JMI Matrix", "About", 4],
    ["JMI Matrix (2)", "About (2)", 0],
  ]);
});

test("a report or a copy beside the matrix is none, but alone it is", () => {
  const copy = MATRIX.replace("== JMI ==", "== Agreed 2019-05-10 ==");
  expect(read(`${MATRIX}\n${copy}`).map(({ sheet }) => sheet)).toEqual(["JMI"]);
  expect(read(copy).map(({ sheet }) => sheet)).toEqual(["Agreed 2019-05-10"]);
});

test("what stands beside an indicator is read with its cells", () => {
  const [matrix] = read(`
    | Outcome | Output | Indicator | Activity | Baseline | Unit | Target | Status | Actual value | Actual date | Reason for delay | Recommendation | Recommendation for |
    | Safe water | Wells tested | Share tested | Test - MRD | 10 | % | 40 | Behind | 15 | 2019-08-31 | Late start | More kits | Host ministry |
    | | | Tests | | 1 | | 2 | | | | | | |
  `);
  const [first, second] = matrix?.outcomes[0]?.outputs[0]?.indicators ?? [];
  expect(first?.actual?.reading).toMatchObject({ state: "value", value: 15, unit: "%", date: "2019-08-31" });
  expect(first?.actual && toA1(first.actual.at)).toBe("I2");
  expect(Object.fromEntries(Object.entries(first?.fields ?? {}).map(([key, cell]) => [key, cell?.text]))).toEqual({
    status: "Behind",
    delayReason: "Late start",
    recommendation: "More kits",
    addressee: "Host ministry",
  });
  expect(second?.actual?.reading).toEqual({ state: "missing" });
  expect(second?.targetDate).toBeNull();
});
