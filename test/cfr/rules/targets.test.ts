import { checkTable } from "../support";
import { only } from "./whole-document";

describe("CFR-301 targets", () => {
  test("one finding a row, at its first gap, whatever the gap is filled with", () => {
    const findings = checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water | Drill | Wells | No. | 10 | 30 | 25 |   | 10 | - |
|       |       |       |     |    |    |    | ^CFR-301:some-missing |
|       |       | Pumps | No. | 10 |    |    |   |    |   |
|       |       |       |     |    | ^CFR-301:all-missing |
|       |       | Taps  | No. | 10 | 4  | 3  | 2 | 1  | 0 |
|       |       | Tanks | No. | 10 | TBD | 3 | 2 | 1  | N/A |
|       |       |       |     |    | ^CFR-301:some-missing |
`,
      only("CFR-301", "CFR-302", "CFR-303", "CFR-304"),
    );
    expect(findings[0]?.args["missing"]).toBe("Good, Poor");
    expect(findings[0]?.related).toEqual([{ sheet: "Matrix", row: 1, column: 9 }]);
  });

  test("a table with one target a row: once for the levels, and each blank target", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Target |
|           |        |                   |      |        | ^CFR-301:no-columns |
| Water     | Drill  | Wells             | No.  | 10     | 30     |
|           |        | Pumps             | No.  | 10     |        |
|           |        |                   |      |        | ^CFR-301:single-missing |
`,
      only("CFR-301"),
    );
  });

  test("a level without a column", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Poor |
|           |        |                   |      |        | ^CFR-301:levels-missing |
| Water     | Drill  | Wells             | No.  | 10     | 4 | 3 | 2 | 1 |
`,
      only("CFR-301"),
    );
  });
});

describe("CFR-302 kinds of targets", () => {
  const header =
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |";
  test.each([
    ["an error", "No.", "30 | #N/A | 20 | 10 | 5", " | ^CFR-302:error-value"],
    ["words", "No.", "30 | many | 20 | 10 | 5", " | ^CFR-302:text"],
    ["signs", "%", ">50 | 50 | 45 | 40 | <40", "^CFR-302:text"],
    ["a day among numbers", "No.", "30 | 2026-12-31 | 20 | 10 | 5", " | ^CFR-302:mixed"],
    ["percents written in two ways", "%", "50% | 45 | 40% | 35% | 30%", " | ^CFR-302:percent-notation"],
    ["a fraction among percents", "%", "90 | 80 | 0.7 | 60 | 50", " |  | ^CFR-302:percent-notation"],
    ["numbers under Date", "Date", "30 | 25 | 20 | 10 | 5", "^CFR-302:unit-date"],
    [
      "days under Number",
      "Number",
      "2026-01-31 | 2026-02-28 | 2026-03-31 | 2026-04-30 | 2026-05-31",
      "^CFR-302:unit-number",
    ],
    [
      "a day that may be two",
      "Date",
      "2026-05-01 | '01/06/2026 | 2026-07-01 | 2026-08-01 | 2026-09-01",
      " | ^CFR-302:text",
    ],
    ["Khmer digits", "No.", "'៣០ | '២៥ | '២០ | '១៥ | '១០", "^CFR-302:number-as-text"],
    ["numbers as text", "No.", "30 | '25 | 20 | 10 | 5", " | ^CFR-302:number-as-text"],
    ["percents all shown as such", "%", "50% | 45% | 40% | 35% | 30%", ""],
    ["small percents", "%", "0.9 | 0.8 | 0.7 | 0.6 | 0.5", ""],
  ])("%s", (_, unit, values, marks) => {
    checkTable(
      `${header}\n| Water | Drill | Wells | ${unit} | 10 | ${values} |\n| | | | | | ${marks} |`,
      only("CFR-301", "CFR-302", "CFR-303", "CFR-304"),
    );
  });

  test("a single target is held against its unit too", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Target |
| Roads | Report | Report sent | Date | 40 | 46112 |
|       |        |             |      |    | ^CFR-302:unit-date |
| Roads | Report | Report read | Date | 30 | 2026-03-31 |
| Roads | Mend   | Roads mended | km | 30 | 2026-03-31 |
|       |        |             |      |    | ^CFR-302:unit-number |
`,
      only("CFR-302"),
    );
  });

  test("text that is a number can be turned into it; text with a percent sign cannot", () => {
    const plain = checkTable(
      `${header}\n| W | D | I | No. | 1 | '1,500 | 25 | 20 | 10 | 5 |\n| | | | | | ^CFR-302 |`,
      only("CFR-302"),
    );
    expect(plain[0]?.fix?.edits).toEqual([{ sheet: "Matrix", cell: "F2", from: "1,500", to: 1500 }]);
    const percent = checkTable(
      `${header}\n| W | D | I | % | 1 | '50% | 25 | 20 | 10 | 5 |\n| | | | | | ^CFR-302 |`,
      only("CFR-302"),
    );
    expect(percent[0]?.fix).toBeNull();
  });

  test("six levels are said once, and blanks among them still each", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Outstanding | Excellent | Very Good | Good | Fair | Poor |
|           |        |                   |      |        | ^CFR-302:six-levels |
| Water     | Drill  | Wells             | No.  | 10     | >50 | 50 | 45 | 40 | 25 | <25 |
| Water     | Drill  | Pumps             | No.  | 10     | >50 | 50 | 45 |    | 25 | <25 |
|           |        |                   |      |        |     |    |    | ^CFR-301 |
`,
      only("CFR-301", "CFR-302", "CFR-303", "CFR-304", "CFR-402"),
    );
  });
});

describe("CFR-303 and CFR-304 order of targets", () => {
  const header =
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |";
  test.each([
    ["falls, then rises", "No.", "30 | 25 | 27 | 10 | 5", " | | ^CFR-303:breaks"],
    ["rises, then falls", "Days", "5 | 7 | 6 | 10 | 12", " | | ^CFR-303:breaks"],
    ["ends equal but moves between", "No.", "5 | 7 | 6 | 10 | 5", " | ^CFR-303:breaks"],
    ["lower is better", "Days", "5 | 7 | 9 | 10 | 12", ""],
    ["two equal neighbours", "No.", "30 | 30 | 20 | 10 | 5", " | ^CFR-304:plateau"],
    ["all equal", "No.", "30 | 30 | 30 | 30 | 30", "^CFR-304:all-equal"],
    ["all equal in a yes/no indicator", "Yes/No", "1 | 1 | 1 | 1 | 1", ""],
    ["later is worse", "Date", "2026-01-31 | 2026-02-28 | 2026-03-31 | 2026-04-30 | 2026-05-31", ""],
  ])("%s", (_, unit, values, marks) => {
    const findings = checkTable(
      `${header}\n| Water | Drill | Wells | ${unit} | 10 | ${values} |\n| | | | | | ${marks} |`,
      only("CFR-302", "CFR-303", "CFR-304"),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(
      marks === "" ? [] : [marks.includes("plateau") ? "warning" : "error"],
    );
  });

  test("numbers stored as text are numbers all the same", () => {
    const [marked, expected] = ["| | | | | | ^CFR-302:number-as-text |", only("CFR-302", "CFR-303", "CFR-304")];
    const table = (values: string, marks: string) =>
      `${header}\n| Water | Drill | Wells | No. | 10 | ${values} |\n${marked} ${marks} |`;
    const [, breaks] = checkTable(table("'30 | '25 | '27 | '10 | '5", "| ^CFR-303:breaks"), expected);
    expect(breaks?.severity).toBe("error");
    checkTable(table("'30 | '30 | '20 | '10 | '5", "^CFR-304:plateau"), expected);
  });
});
