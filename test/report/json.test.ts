import type { FileReport } from "../../src/report/file-report";
import { wrappedJson } from "../../src/report/json-formats";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { jsonFile } from "../../src/report/json";
import { prettyFormat } from "../../src/report/pretty";
import { COLOURS } from "../../src/report/paint";
import { reportText } from "../../src/report/report-format";
import { ruleTable } from "../support/rule-table";

const translate = createTranslate();
function reports(text: string) {
  const { workbook } = ruleTable(text);
  return [{ file: "a.xlsx", state: "read" as const, inspection: inspectWorkbook(workbook, { asOf: "2026-03-31" }) }];
}

const indicatorsOf = (text: string) =>
  reports(text).flatMap((report) => jsonFile(report, translate).matrices[0]?.indicators ?? []);

test("with rows marked N/A both totals are told", () => {
  const text = reportText(
    prettyFormat({ translate }),
    reports(`
    | Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |
    | Water | 100 | Drill | Wells | No. | 60 | 10 | 9 | 8 | 7 | 6 | 9 |
    | | | Mend | Pumps | No. | 40 | 10 | 9 | 8 | 7 | 6 | N/A |
  `),
  );
  expect(text).toContain("Composite score 90.00");
  expect(text).toMatch(/N\/A: 40 points.* 54\.00/);
});

test("JMI baselines and targets are read from columns and from prose", () => {
  const indicators = indicatorsOf(`
    == JMI ==
    | Outcome | Output | Output indicator | Baseline | Baseline date | Target | Target date | Main activity | Implementer | Partnering action |
    | Safe births | Midwives trained | Births attended | 38% | 2018-12-31 | 45% | 2020-12-31 | Train | MoH | Funds |
    | Safe births | Clinics built | Clinics in use | TBD | | Law adopted | 2020-12-31 | Build | MoH | Funds |
  `);
  expect(indicators[0]).toMatchObject({
    row: 2,
    objective: null,
    outcome: "Safe births",
    output: "Midwives trained",
    indicator: "Births attended",
    unit: "%",
    weight: null,
    baseline: { state: "value", value: 38, unit: "%" },
    target: { state: "value", value: 45, unit: "%" },
    criteria: null,
    achievement: null,
    unscored: null,
  });
  expect(indicators[1]).toMatchObject({
    baseline: { state: "to-be-established", raw: "TBD" },
    target: { state: "text", raw: "Law adopted" },
  });
});

test("a reading that is a question is unreadable, with what the cell holds", () => {
  const indicators = indicatorsOf(`
    == JMI ==
    | Outcome | Output | Output indicator | Baseline | Baseline date | Target | Target date | Main activity | Implementer | Partnering action |
    | Safe births | Midwives trained | Births attended | 12% ?? | 2018-12-31 | 45.61 by 2020 | | Train | MoH | Funds |
  `);
  expect(indicators[0]).toMatchObject({
    unit: null,
    baseline: { state: "unreadable", raw: "12% ??" },
    target: { state: "unreadable", raw: "45.61 by 2020" },
  });
});

test("CFR values: dates are ISO, the target is the Very Good value, faults keep their words", () => {
  const indicators = indicatorsOf(`
    == M ==
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |
    | Roads | Plan | Plan approved | Date | 50 | 2026-01-31 | 2026-02-28 | 2026-03-31 | 2026-04-30 | 2026-05-31 | 2026-02-28 |
    | Roads | Build | Kilometres built | km | 50 | 100 | #N/A | soon | | 60 | n/a |
  `);
  expect(indicators[0]).toMatchObject({
    criteria: ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"],
    target: { state: "value", value: "2026-02-28", date: "2026-02-28" },
    achievement: "2026-02-28",
    rawScore: 90,
    weightedScore: 45,
    unscored: null,
  });
  expect(indicators[1]).toMatchObject({
    criteria: [100, null, null, null, 60],
    target: { state: "unreadable", raw: "#N/A" },
    rawScore: null,
  });
  expect(indicators[1]?.unscored).not.toBeNull();
});

test("a workbook cannot steer the terminal it is shown on", () => {
  const made = reports(`
    == M ==
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
    | Roads | Plan | \u001b[2J\u0007gone | | 100 | 5 | 4 | 3 | 2 | 1 |
  `);
  const plain = reportText(prettyFormat({ translate }), [
    { file: "\u001b[31m.xlsx", state: "unreadable", error: { code: "x", message: "\u001b]0;title\u0007" } },
    ...made,
  ]);
  expect(plain).toContain("[2J gone");
  expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(reportText(prettyFormat({ translate, paint: COLOURS }), made)).toContain("\u001b[31merror\u001b[0m");
});

test("dates are ISO strings as exact as the words; a quarter and a half, which ISO lacks, end on their last day", () => {
  const indicators = indicatorsOf(`
    == JMI ==
    | Outcome | Output | Output indicator | Baseline | Baseline date | Target | Target date | Main activity | Implementer |
    | Safe births | Midwives trained | Births attended | 38% in December 2018 | | 45% | Q2 2020 | Train | MoH |
    | | Clinics built | Clinics in use | 38% | 2018 | 45% | second half 2020 | Build | MoH |
  `);
  const dates = indicators.flatMap(({ baseline, target }) =>
    [baseline, target].map((value) => (value.state === "value" ? value.date : null)),
  );
  expect(dates).toEqual(["2018-12", "2020-06-30", "2018", "2020-12-31"]);
});

test("the actual of a JMI is its achievement, where it was read for sure", () => {
  const indicators = indicatorsOf(`
    == JMI ==
    | Outcome | Output | Output indicator | Baseline | Target | Actual | Main activity | Implementer |
    | Safe births | Midwives trained | Births attended | 38% (2018) | 45% (2020) | 41% | Train | MoH |
    | | Clinics built | Clinics in use | 38% (2018) | 45% (2020) | 40-42% | Build | MoH |
    | | Laws drafted | Laws | 3 (2018) | 5 (2020) | | Draft | MoH |
  `);
  expect(indicators.map(({ achievement }) => achievement)).toEqual([41, null, null]);
});

test("whatever ends a line inside a text comes out as it went in", () => {
  const text = "one\u2028two\u2029three\r\nfour";
  const format = wrappedJson({ name: "results-matrix", version: "0" }, () => ({ text }), { hasSummary: false });
  const report: FileReport = { file: "x.xlsx", state: "unreadable", error: { code: "corrupt", message: "" } };
  const whole = `${format.head([])}${format.part(report)}${format.foot([])}`;
  expect(JSON.parse(whole)).toEqual({ tool: { name: "results-matrix", version: "0" }, files: [{ text }] });
  expect(whole).toContain('\n    {\n      "text": ');
});
