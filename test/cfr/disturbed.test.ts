import type { Stage } from "../../src/check/finding";
import { toA1 } from "../../src/grid/cell-ref";
import type { Workbook } from "../../src/grid/grid";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { cleanCfr } from "../support/clean-cfr";
import type { TypedWorkbook } from "../support/clean-cfr";

const AFTER_THE_YEAR = "2027-07-15";

function inspected(workbook: Workbook, stage: Stage) {
  return inspectWorkbook(workbook, { stage, asOf: AFTER_THE_YEAR }).matrices;
}

/** Every finding as "CFR-301 2 Matrix!J10", sorted. */
function findingsIn(workbook: Workbook, stage: Stage): readonly string[] {
  return inspected(workbook, stage)
    .flatMap(({ findings }) => findings.map(({ rule, at }) => `${rule} ${at.sheet}!${toA1(at)}`))
    .sort();
}

test.each<Stage>(["draft", "submission", "evaluation"])(
  "nothing is found in a clean CFR of sixty indicators at the stage %s",
  (stage) => {
    const { workbook } = cleanCfr();
    const [matrix] = inspected(workbook, stage);
    expect(matrix?.kind === "cfr" && matrix.matrix.indicators.length).toBe(60);
    expect(findingsIn(workbook, stage)).toEqual([]);
  },
);

/** One way in which a CFR goes wrong, and every finding that it must raise. */
interface Disturbance {
  readonly name: string;
  readonly disturb: (book: TypedWorkbook) => void;
  readonly expected: readonly string[];
  /** "draft" unless said otherwise. */
  readonly stage?: Stage;
}

const set = (sheet: string, cell: string, value: string | number | null) => (book: TypedWorkbook) =>
  book.set(sheet, cell, value);
const matrix = (cell: string, value: string | number | null) => set("2 Matrix", cell, value);

const DISTURBANCES: readonly Disturbance[] = [
  {
    name: "Section 5 is not there",
    disturb: (book) => book.drop("5 Requirements"),
    expected: ["CFR-001 2 Matrix!A5"],
  },
  {
    name: "Section 6 is not there",
    disturb: (book) => book.drop("6 Outcomes"),
    expected: ["CFR-001 2 Matrix!A5"],
  },
  {
    name: "no department is named",
    disturb: set("About", "B8", null),
    expected: ["CFR-002 About!B8"],
  },
  {
    name: "the vision is missing",
    disturb: set("1 Objectives", "B5", null),
    expected: ["CFR-101 1 Objectives!B5"],
  },
  {
    name: "the vision says how",
    disturb: set("1 Objectives", "B5", "By 2034 every household is served by training more engineers."),
    expected: ["CFR-102 1 Objectives!B5"],
  },
  {
    name: "the vision looks thirty years ahead",
    disturb: set("1 Objectives", "B5", "By 2056 public works serve every household within an hour."),
    expected: ["CFR-101 1 Objectives!B5"],
  },
  {
    name: "the mission is missing",
    disturb: set("1 Objectives", "B8", null),
    expected: ["CFR-103 1 Objectives!B8"],
  },
  {
    name: "an objective of Section 1 stands there twice",
    disturb: set("1 Objectives", "B21", "Villages reached by road in every season"),
    expected: ["CFR-104 1 Objectives!B10", "CFR-105 1 Objectives!B21"],
  },
  {
    name: "an objective is not carried into Section 2",
    disturb: set("1 Objectives", "B21", "Bridges that last a hundred years"),
    expected: ["CFR-104 1 Objectives!B10", "CFR-201 1 Objectives!B21"],
  },
  {
    name: "an indicator has no action",
    disturb: matrix("C6", null),
    expected: ["CFR-202 2 Matrix!C6"],
  },
  {
    name: "an indicator has no unit",
    disturb: matrix("E8", null),
    expected: ["CFR-203 2 Matrix!E8"],
  },
  {
    name: "an indicator has no weight",
    disturb: matrix("F9", null),
    expected: ["CFR-204 2 Matrix!F9"],
  },
  {
    name: "an objective has no weight",
    disturb: matrix("B12", null),
    expected: ["CFR-204 2 Matrix!B12"],
  },
  {
    name: "objective weights add to 101",
    disturb: matrix("B6", 20),
    expected: ["CFR-205 2 Matrix!B6", "CFR-206 2 Matrix!B6"],
  },
  {
    name: "an indicator weighs one point more",
    disturb: matrix("F10", 4.17),
    expected: ["CFR-206 2 Matrix!B6"],
  },
  {
    name: "an indicator stands there twice",
    disturb: (book) => {
      book.set("2 Matrix", "D19", "New health centres in service");
      book.set("3 Trends", "C19", "New health centres in service");
    },
    expected: ["CFR-208 2 Matrix!D19"],
  },
  {
    name: "one indicator carries most of its objective",
    disturb: (book) => {
      ["F6", "F7", "F8", "F9", "F10", "F11"].forEach((cell, index) =>
        book.set("2 Matrix", cell, index === 0 ? 18.6 : 0.08),
      );
    },
    expected: [
      "CFR-209 2 Matrix!F7",
      "CFR-209 2 Matrix!F8",
      "CFR-209 2 Matrix!F9",
      "CFR-209 2 Matrix!F10",
      "CFR-209 2 Matrix!F11",
    ],
  },
  {
    name: "a lighter objective stands before a heavier one",
    disturb: (book) => {
      book.set("2 Matrix", "B54", 4);
      book.set("2 Matrix", "B60", 5);
    },
    expected: ["CFR-206 2 Matrix!B54", "CFR-206 2 Matrix!B60", "CFR-210 2 Matrix!A60"],
  },
  {
    name: "an indicator is not classed",
    disturb: matrix("O20", null),
    expected: ["CFR-211 2 Matrix!O20"],
  },
  {
    name: "a target is missing",
    disturb: matrix("J13", null),
    expected: ["CFR-301 2 Matrix!J13"],
  },
  {
    name: "all targets of a row are missing",
    disturb: (book) => {
      for (const column of "GHIJK") book.set("2 Matrix", `${column}18`, null);
    },
    expected: ["CFR-301 2 Matrix!G18"],
  },
  {
    name: "a target is words",
    disturb: matrix("I14", "many more"),
    expected: ["CFR-302 2 Matrix!I14"],
  },
  {
    name: "targets run up and down",
    disturb: matrix("I19", 30),
    expected: ["CFR-303 2 Matrix!J19"],
  },
  {
    name: "two targets are equal",
    disturb: matrix("J24", 82),
    expected: ["CFR-304 2 Matrix!J24"],
  },
  {
    name: "Section 3 plans another value than Very Good",
    disturb: set("3 Trends", "G6", 80),
    expected: ["CFR-305 2 Matrix!H6"],
  },
  {
    name: "a baseline is missing in a draft",
    disturb: (book) => {
      book.set("3 Trends", "E12", null);
      book.set("3 Trends", "F12", null);
    },
    expected: ["CFR-306 3 Trends!F12"],
  },
  {
    name: "the target is worse than the last actual",
    disturb: set("3 Trends", "F7", 46),
    expected: ["CFR-307 2 Matrix!H7"],
  },
  {
    name: "a date lies years ahead",
    disturb: (book) => {
      ["2029-10-31", "2029-11-15", "2029-11-30", "2029-12-15", "2029-12-31"].forEach((date, index) =>
        book.setDay("2 Matrix", `${"GHIJK"[index]}11`, date),
      );
      book.setDay("3 Trends", "G11", "2029-11-15");
    },
    expected: ["CFR-308 2 Matrix!G11"],
  },
  {
    name: "the unit contradicts the words",
    disturb: (book) => {
      book.set("2 Matrix", "D7", "Number of new rural roads in service");
      book.set("3 Trends", "C7", "Number of new rural roads in service");
      book.set("4 Definitions", "A30", "Number of new rural roads in service");
      book.set("2 Matrix", "E7", "%");
      book.set("3 Trends", "D7", "%");
    },
    expected: ["CFR-309 2 Matrix!E7"],
  },
  {
    name: "a share is above 100 %",
    disturb: (book) => {
      book.set("2 Matrix", "G6", 120);
    },
    expected: ["CFR-311 2 Matrix!G6"],
  },
  {
    name: "an achievement is missing after the year",
    disturb: matrix("L6", null),
    stage: "evaluation",
    expected: ["CFR-401 2 Matrix!L6"],
  },
  {
    name: "an achievement is words",
    disturb: matrix("L7", "nearly all"),
    expected: ["CFR-402 2 Matrix!L7"],
  },
  {
    name: "a raw score was typed and is wrong",
    disturb: matrix("M6", 99),
    expected: ["CFR-403 2 Matrix!M6"],
  },
  {
    name: "N/A without a reason",
    disturb: matrix("L8", "N/A"),
    expected: ["CFR-404 2 Matrix!L8"],
  },
  {
    name: "an indicator has no row in Section 3",
    disturb: (book) => {
      for (const column of "ABCDEFGHI") book.set("3 Trends", `${column}65`, null);
    },
    expected: ["CFR-306 2 Matrix!D65"],
  },
  {
    name: "trend cells are empty",
    disturb: (book) => {
      book.set("3 Trends", "H20", null);
      book.set("3 Trends", "I20", null);
    },
    expected: ["CFR-502 3 Trends!H20"],
  },
  {
    name: "projections fall while the target rises",
    disturb: (book) => {
      book.set("3 Trends", "H6", 84);
      book.set("3 Trends", "I6", 80);
    },
    expected: ["CFR-503 3 Trends!H6"],
  },
  {
    name: "an acronym is not explained",
    disturb: set("5 Requirements", "D6", "Office of the PPRA"),
    expected: ["CFR-511 5 Requirements!D6"],
  },
  {
    name: "an indicator is not described",
    disturb: set("4 Definitions", "B29", null),
    expected: ["CFR-512 4 Definitions!B29"],
  },
  {
    name: "a requirement names no quantity",
    disturb: set("5 Requirements", "H6", null),
    expected: ["CFR-521 5 Requirements!H6"],
  },
  {
    name: "a requirement names an indicator that is not there",
    disturb: set("5 Requirements", "E6", "Bridges in service"),
    expected: ["CFR-521 5 Requirements!E6"],
  },
  {
    name: "an objective has no outcome",
    disturb: (book) => {
      for (const column of "ABCDEFGHIJ") book.set("6 Outcomes", `${column}15`, null);
    },
    expected: ["CFR-531 6 Outcomes!B5"],
  },
  {
    name: "Section 1 names two objectives more than Section 2",
    disturb: (book) => {
      book.set("1 Objectives", "B21", "Bridges that last a hundred years");
      book.set("1 Objectives", "B22", "Parks where cities breathe");
    },
    expected: ["CFR-104 1 Objectives!B10", "CFR-201 1 Objectives!B21", "CFR-201 1 Objectives!B22"],
  },
  {
    name: "a date row's result is a number of days",
    disturb: matrix("L11", "45 days"),
    expected: ["CFR-402 2 Matrix!L11"],
  },
  {
    name: "Section 3 has a row that Section 2 does not know",
    disturb: set("3 Trends", "C65", "Bridges painted in the year"),
    expected: ["CFR-306 2 Matrix!D65", "CFR-501 3 Trends!C65"],
  },
  {
    name: "an indicator can only be met or not met",
    disturb: (book) => {
      book.set("2 Matrix", "E9", "Yes/No");
      for (const column of "GHIJKL") book.set("2 Matrix", `${column}9`, 1);
      for (const column of "EF") book.set("3 Trends", `${column}9`, 0);
      for (const column of "GHI") book.set("3 Trends", `${column}9`, 1);
    },
    expected: ["CFR-213 2 Matrix!D9"],
  },
  {
    name: "an objective names work to be done",
    disturb: (book) => {
      for (const [sheet, cell] of [
        ["1 Objectives", "B20"],
        ["2 Matrix", "A60"],
        ["3 Trends", "A60"],
        ["6 Outcomes", "A15"],
      ] as const) {
        book.set(sheet, cell, "Conduct meetings of the storm committee");
      }
    },
    expected: ["CFR-106 1 Objectives!B20"],
  },
  {
    name: "targets of time run the wrong way",
    disturb: (book) => [20, 15, 11, 8, 6].forEach((value, index) => book.set("2 Matrix", `${"GHIJK"[index]}8`, value)),
    expected: ["CFR-303 2 Matrix!G8"],
  },
  {
    name: "an acronym has no meaning",
    disturb: set("4 Definitions", "A7", "PPRA"),
    expected: ["CFR-511 4 Definitions!A7"],
  },
];

test.each(DISTURBANCES)("$name", ({ disturb, expected, stage = "draft" }) => {
  const book = cleanCfr();
  disturb(book);
  expect(findingsIn(book.workbook, stage)).toEqual([...expected].sort());
});
