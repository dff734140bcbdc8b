import { checkTable } from "../support";
import { WHOLE, changed, checkWhole, only, textOf } from "./whole-document";

describe("findings beside the changed text", () => {
  test("a unit misspelt", () => {
    const findings = checkWhole([
      "2 Matrix",
      "| Deaths on national roads | Number | 10 | 80 | 90 | 95 | 100 | 110 |",
      "| Deaths on national roads | Nubmer | 10 | 80 | 90 | 95 | 100 | 110 |\n| | | | | ^CFR-203:spelling |",
    ]);
    expect(findings[0]?.fix).toEqual({
      kind: "safe",
      edits: [{ sheet: "2 Matrix", cell: "E2", from: "Nubmer", to: "Number" }],
    });
  });

  test("the plan stands under Excellent, or somewhere else", () => {
    const marked = (mark: string) =>
      [
        "2 Matrix",
        "| 10 | 80 | 90 | 95 | 100 | 110 |",
        `| 10 | 80 | 90 | 95 | 100 | 110 |\n| | | | | | | | ^CFR-305:${mark} |`,
      ] as const;
    checkWhole(["3 Trends", "| 120 | 112 | 90 | 80 |", "| 120 | 112 | 80 | 80 |"], marked("under-excellent"));
    checkWhole(["3 Trends", "| 120 | 112 | 90 | 80 |", "| 120 | 112 | 93 | 80 |"], marked("differs"));
  });

  test("empty trend cells are counted once", () => {
    const [finding] = checkWhole([
      "3 Trends",
      "| km | 80 | 85 | 110 | 120 | 125 |",
      "| km | | 85 | 110 | 120 | |\n| | | | | ^CFR-502:empty |",
    ]);
    expect(finding?.args).toEqual({ empty: 2, count: 36, share: 94 });
  });

  test("requirements without indicator, with an unknown one, without a quantity or a number", () => {
    const line =
      "| Finance | Kilometres paved | Funds released on time | Contractors stop | 90 % by March | Fewer kilometres |";
    const row = (indicator: string, quantity: string, marks: string) =>
      [
        "5 Requirements",
        line,
        `| Finance | ${indicator} | Funds released on time | Contractors stop | ${quantity} | Fewer kilometres |\n${marks}`,
      ] as const;
    checkWhole(row("", "90 %", "| | | | | ^CFR-521:no-indicator |"));
    checkWhole(row("Songs sung", "90 %", "| | | | | ^CFR-521:unknown-indicator |"));
    checkWhole(row("Kilometres paved", "", "| | | | | | | | ^CFR-521:no-quantity |"));
    checkWhole(row("Kilometres paved", "timely", "| | | | | | | | ^CFR-521:quantity-in-words |"));
    checkWhole(row("Kilometres paved", "all of it", ""));
  });

  test("an outcome indicator of work, and an objective without outcome", () => {
    checkWhole([
      "6 Outcomes",
      "| Police | Deaths per 100,000 people | Number | 12 | 11 | 10 | 9 | 8 |",
      "| Police | Number of safety campaigns held | Number | 12 | 11 | 10 | 9 | 8 |\n| | | | ^CFR-531:process |",
    ]);
    checkWhole(
      [
        "6 Outcomes",
        "| Objective | Outcome/impact | Jointly responsible with | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |",
        "| Objective | Outcome/impact | Jointly responsible with | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |\n| | ^CFR-531:not-covered |",
      ],
      [
        "6 Outcomes",
        "| Bridges that last | No bridge closed | | Bridges closed | Number | 4 | 3 | 2 | 1 | 0 |",
        "| Bridges that last | | | | | | | | | |",
      ],
    );
  });

  test("an indicator that Section 3 lacks is a missing row and a missing baseline", () => {
    const line = "|  | Teach | Crew members with a certificate | Number | 280 | 310 | 380 | 400 | 420 |";
    checkWhole(
      ["3 Trends", line, ""],
      [
        "2 Matrix",
        "| 5 | 400 | 380 | 360 | 340 | 320 |",
        "| 5 | 400 | 380 | 360 | 340 | 320 |\n| | | | ^CFR-306:not-in-trends ^CFR-501:not-in-trends |",
      ],
    );
  });

  test("objectives of one section only", () => {
    checkWhole(
      [
        "1 Objectives",
        "| 8  | Skilled crews in every district |",
        "| 8  | Music along the roads |\n| | ^CFR-201:not-in-matrix |",
      ],
      [
        "2 Matrix",
        "| Skilled crews in every district | 5 | Teach | Crew members with a certificate | Number | 5 | 400 | 380 | 360 | 340 | 320 |",
        "| Skilled crews in every district | 5 | Teach | Crew members with a certificate | Number | 5 | 400 | 380 | 360 | 340 | 320 |\n| ^CFR-201:not-in-section-1 |",
      ],
    );
  });

  test("an objective spelt in another way", () => {
    const row = " | 15 | Inspect | Bridges in good state | % | 15 | 90 | 88 | 86 | 84 | 80 |";
    checkWhole(["2 Matrix", `| Bridges that last${row}`, `| Bridge that last${row}\n| ^CFR-201:spelt-otherwise |`]);
  });

  test("a heavier objective below a lighter one is told once", () => {
    const row = (name: string, rest: string) => `| ${name} | 5 | ${rest}`;
    const teach = row(
      "Skilled crews in every district",
      "Teach | Crew members with a certificate | Number | 5 | 400 | 380 | 360 | 340 | 320 |",
    );
    checkTable(
      changed(["2 Matrix", teach, `${teach.replace("| 5 |", "| 8 |")}\n| ^CFR-210:heavier-below |`]),
      only("CFR-210"),
    );
  });

  test("mandatory objectives need not stand in Section 1", () => {
    checkTable(
      changed(
        ["2 Matrix", "| Skilled crews in every district | 5 |", "| * Honest reporting | 5 |"],
        ["1 Objectives", "| 8  | Skilled crews in every district |", ""],
      ),
      only("CFR-201", "CFR-210"),
    );
  });

  test("objectives: too few, twice, nearly twice, work in place of a result", () => {
    const eight = "| 8  | Skilled crews in every district |";
    checkTable(
      changed(
        ["1 Objectives", "| 1C | Objectives | Results |", "| 1C | Objectives | Results |\n| | ^CFR-104:few |"],
        ["1 Objectives", eight, ""],
      ),
      only("CFR-104"),
    );
    checkTable(
      changed([
        "1 Objectives",
        eight,
        `${eight}\n| 9 | skilled crews in every District. |\n| | ^CFR-105:same |\n| 10 | Skilled crews in every rural district |\n| | ^CFR-105:alike |\n`,
      ]),
      only("CFR-105"),
    );
    checkTable(
      changed(
        ["1 Objectives", eight, `${eight}\n| 9 | Villages that are reached in every season safely |\n`],
        ["1 Objectives", "| 4  | Villages reached in every season |", "| 4  | Villages reached in every wet season |"],
      ),
      only("CFR-105"),
    );
    checkTable(
      changed([
        "1 Objectives",
        eight,
        `${eight}\n| 9 | Coordinate the districts |\n| | ^CFR-106:process |\n| 10 | Support crews to reach the standard |`,
      ]),
      only("CFR-106"),
    );
  });

  test("Section 4 with nothing filled in says so once", () => {
    const table = WHOLE["4 Definitions"];
    const blank = table
      .replace(/^(\| (?!Acronym|RTA|Success)[^|]+)\|.*$/gm, "$1| | | | |")
      .replace(
        "| Success indicator | Description | Definition | Measurement | General comments |",
        "| Success indicator | Description | Definition | Measurement | General comments |\n| ^CFR-512:all-blank |",
      );
    checkTable(textOf({ ...WHOLE, "4 Definitions": blank }), only("CFR-512"));
  });
});
