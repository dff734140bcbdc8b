import { ruleTable } from "../../support/rule-table";
import { onlyMatrix } from "../support";
import { read } from "./read-text";

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

describe("values", () => {
  test.each([
    ["%", "50", { kind: "percent", value: 50, asText: false }],
    ["%", "50%", { kind: "percent", value: 50, asText: false }],
    ["No.", "7%", { kind: "percent", value: 7, asText: false }],
    ["%", "'50%", { kind: "percent", value: 50, asText: true }],
    ["No.", "'1,250", { kind: "number", value: 1250, asText: true }],
    ["No.", "'12'500", { kind: "number", value: 12500, asText: true }],
    ["No.", "'1’012’500.5", { kind: "number", value: 1012500.5, asText: true }],
    ["No.", "'12'50", { kind: "unreadable", raw: "12'50" }],
    ["No.", "0", { kind: "number", value: 0, asText: false }],
    ["Date", "2026-03-31", { kind: "date", iso: "2026-03-31", asText: false }],
    ["Date", "1950-01-01", { kind: "unreadable", raw: "18264" }],
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
