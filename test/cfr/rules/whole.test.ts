import { createTranslate } from "../../../src/messages/translate";
import { checkTable } from "../support";
import { WHOLE, changed, checkWhole, only, textOf, without } from "./whole-document";
import type { Sheet } from "./whole-document";

test("a whole CFR with nothing wrong has no finding", () => {
  checkTable(changed());
  checkTable(changed(), { stage: "submission" });
});

/** Each way of disturbing the document, and the finding it makes under the changed row; every other finding fails. */
const DISTURBED: readonly (readonly [name: string, sheet: Sheet, from: string, to: string])[] = [
  ["no department", "About", "| Department | Department of Roads |", "| Department | |\n| | ^CFR-002:no-department |"],
  ["no year", "About", "| Period | 2026-27 |", "| Period | |\n| | ^CFR-002:no-year |"],
  ["two years", "About", "| Period | 2026-27 |", "| Period | 2026-29 |\n| | ^CFR-002:year-unclear |"],
  [
    "an end outside the year",
    "About",
    "| Year ends on | 2027-06-30 |",
    "| Year ends on | 2028-06-30 |\n| | ^CFR-002:year-end-differs |",
  ],
  [
    "approved without a day",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Approved |\n| | ^CFR-003:approved-undated |",
  ],
  [
    "revised without a reason",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Revised |\n| Revised on | 2026-11-01 |\n| Reason for revision | |\n| | ^CFR-003:no-reason |",
  ],
  [
    "revised before it was approved",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Approved on | 2026-12-01 |\n| Revised on | 2026-11-01 |\n| | ^CFR-003:revised-before-approved |\n| Reason for revision | Floods |",
  ],
  [
    "no vision",
    "1 Objectives",
    "|    | Every village can be reached in every season by 2034 |",
    "|    | |\n| | ^CFR-101:missing |",
  ],
  ["a vision for next year", "1 Objectives", "by 2034 |", "by 2028 |\n| | ^CFR-101:too-near |"],
  ["a vision for the grandchildren", "1 Objectives", "by 2034 |", "within the next 20 years |\n| | ^CFR-101:too-far |"],
  ["a vision that says how", "1 Objectives", "by 2034 |", "by building roads |\n| | ^CFR-102:how |"],
  [
    "no mission",
    "1 Objectives",
    "|    | We build and keep roads with the people who use them |",
    "|    | |\n| | ^CFR-103:missing |",
  ],
  [
    "an acronym nobody explains",
    "1 Objectives",
    "| 1  | Keep the network of national roads |",
    "| 1  | Keep the ANR and mend the ANR |\n| | ^CFR-511:unexplained |",
  ],
  [
    "an acronym explained where it stands",
    "1 Objectives",
    "| 1  | Keep the network of national roads |",
    "| 1  | Keep the network of national roads (NNR) |",
  ],
  [
    "a trend of something else",
    "3 Trends",
    "|  | Teach | Crew",
    "|  | Teach | Songs sung | Number | 1 | 2 | 3 | 4 | 5 |\n| | | ^CFR-501:not-in-matrix |\n|  | Teach | Crew",
  ],
  [
    "a projection that turns",
    "3 Trends",
    "| km | 80 | 85 | 110 | 120 | 125 |",
    "| km | 80 | 85 | 110 | 120 | 115 |\n| | | | | | | | | ^CFR-503:turns |",
  ],
  [
    "an acronym without meaning",
    "4 Definitions",
    "| RTA | Road Transport Authority |",
    "| RTA | |\n| ^CFR-511:no-meaning |",
  ],
  [
    "no measurement",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | Junctions lit at night | | | |\n| | | | ^CFR-512:no-measurement |",
  ],
  [
    "no description",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | | | Count in March | |\n| | ^CFR-512:no-description |",
  ],
  [
    "neither",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | | | | |\n| | ^CFR-512:nothing |",
  ],
];

test.each(DISTURBED)("%s: found, and nothing else", (_, sheet, from, to) => {
  checkWhole([sheet, from, to]);
});

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

  test("an indicator that Section 3 lacks is a missing baseline; one that is new lacks its row", () => {
    const line = "|  | Teach | Crew members with a certificate | Number | 280 | 310 | 380 | 400 | 420 |";
    checkWhole(
      ["3 Trends", line, ""],
      [
        "2 Matrix",
        "| 5 | 400 | 380 | 360 | 340 | 320 |",
        "| 5 | 400 | 380 | 360 | 340 | 320 |\n| | | | ^CFR-306:not-in-trends |",
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

describe("sections missing, doubled, renamed, reordered", () => {
  const headed = (text: string, mark: string) =>
    text.replace(/(\| Objective \| Weight of objective [^\n]*)\n/, `$1\n| ${mark} |\n`);

  test("all that is missing is named in one finding", () => {
    const [finding] = checkTable(headed(without("5 Requirements", "6 Outcomes"), "^CFR-001:missing"));
    const translate = createTranslate();
    expect(translate("rules.CFR-001.missing.what", finding?.args ?? {})).toMatch(
      /^2 sections are missing: 5 \(.+\); 6 \(.+\)\.$/,
    );
    expect(translate("rules.CFR-001.missing.why", finding?.args ?? {})).toContain("Found so far: 1, 2, 3, 4.");
  });

  test("a lone matrix is not asked for sections, nor one with trends", () => {
    checkTable(
      `== Plan ==${WHOLE["2 Matrix"]}`,
      only("CFR-001", "CFR-002", "CFR-101", "CFR-501", "CFR-502", "CFR-511", "CFR-512"),
    );
    checkTable(
      `== Plan ==${WHOLE["2 Matrix"]}\n== Past ==${WHOLE["3 Trends"]}`,
      only("CFR-001", "CFR-002", "CFR-101", "CFR-502"),
    );
  });

  test("sheets may be called anything", () => {
    checkTable(
      textOf(
        Object.fromEntries(
          Object.entries(WHOLE).map(([name, text], index) => [name === "About" ? name : `Sheet${index}`, text]),
        ),
      ),
    );
  });

  test("a section on two sheets, and one before its place", () => {
    const doubled = WHOLE["5 Requirements"].replace(
      "What happens if not met |",
      "What happens if not met |\n| | | | | | ^CFR-001:doubled |",
    );
    checkTable(textOf({ ...WHOLE, "5 again": doubled }), only("CFR-001"));
    const { "1 Objectives": first, ...rest } = WHOLE;
    const text = textOf({ ...rest, "1 Objectives": first });
    expect(checkTable(headed(text, "^CFR-001:order"), only("CFR-001"))[0]?.severity).toBe("advice");
  });

  test("two matrices that nothing tells apart", () => {
    const again = WHOLE["2 Matrix"].replace(
      /(\| Objective \| Weight of objective [^\n]*)\n/,
      "$1\n| ^CFR-003:alike |\n",
    );
    checkTable(textOf({ ...WHOLE, "Matrix b": again }), only("CFR-003"));
    checkTable(textOf({ ...WHOLE, "2 Revised": WHOLE["2 Matrix"] }), only("CFR-003"));
  });

  test("two CFRs in one workbook are two documents", () => {
    const second = Object.fromEntries(Object.entries(WHOLE).map(([name, text]) => [`${name} (2)`, text]));
    checkTable(textOf({ ...WHOLE, ...second }), only("CFR-001", "CFR-002", "CFR-003", "CFR-201", "CFR-512"));
  });

  test("an untouched template is not scolded", () => {
    const empty = Object.fromEntries(
      Object.entries(WHOLE).map(([name, text]) => [
        name,
        text
          .split("\n")
          .filter((line) => /Template|Guideline|\| 1[A-D] |Objective \||Acronym|Success indicator/.test(line))
          .join("\n")
          .replace(/^/, "\n"),
      ]),
    );
    checkTable(textOf(empty));
  });
});
