import { cfrRules } from "../../src/cfr/rules";
import { english } from "../../src/messages/en";
import { createTranslate } from "../../src/messages/translate";
import { shippedGuidelines } from "../../src/guidelines/load";
import { checkTable, guideline } from "./support";
import type { CheckOptions } from "./support";

const translate = createTranslate();

/** Only these rules, so that a table needs nothing that others ask for. */
function only(...ids: readonly string[]): CheckOptions {
  return { rules: cfrRules.filter((rule) => ids.includes(rule.id)) };
}

test("a matrix with nothing wrong has no finding, at any stage", () => {
  const clean = `
| Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Baseline 2025-26 | Achievement | Raw score | Weighted score |
| Roads     | 60     | Pave   | Kilometres paved  | km   | 40     | 120 | 110 | 100 | 90 | 80 | 85 | 105 | 85 | 34 |
|           |        | Mend   | Days to mend      | Days | 20     | 3 | 4 | 5 | 6 | 7 | 8 | 3 | 100 | 20 |
| Bridges   | 40     | Build  | Bridge open by    | Date | 40     | 2026-06-30 | 2026-07-31 | 2026-08-31 | 2026-09-30 | 2026-10-31 | New | 2026-07-31 | 90 | 36 |
|           |        | Total composite score |    |      |        |     |     |     |    |    |    |    |    | 90 |
`;
  for (const stage of ["draft", "submission", "evaluation"] as const) checkTable(clean, { stage });
});

describe("CFR-202 chain", () => {
  test("each link that lacks the next is found once", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Alone     |        |                   |      |        |
| ^CFR-202:objective-alone |
| Water     | Drill  | Wells             | No.  | 10     |
|           | Survey |                   |      |        |
|           |        | ^CFR-202:action-alone |
| Health    |        | Visits            | No.  | 20     |
|           | ^CFR-202:no-action |
|           |        | Beds              | No.  | 20     |
| Roads     | Pave   |                   |      | 20     |
|           |        | ^CFR-202:action-alone |
|           |        |                   | km   | 5      |
|           |        | ^CFR-202:row-unnamed |
`,
      only("CFR-202"),
    );
  });

  test("rows above the first objective belong to none", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
|           | Drill  | Wells             | No.  | 10     |
| ^CFR-202:no-objective |
|           | Mend   | Pumps             | No.  | 10     |
| Health    | Visit  | Visits            | No.  | 20     |
`,
      only("CFR-202"),
    );
  });

  test("a table without actions says so once", () => {
    checkTable(
      `
| Objective | Success indicator | Unit | Weight |
|           | ^CFR-202:no-action-column |
| Water     | Wells             | No.  | 10     |
|           | Pumps             | No.  | 10     |
`,
      only("CFR-202"),
    );
  });
});

describe("CFR-203 units", () => {
  test("a blank unit, and a table without units", () => {
    checkTable(
      `
| Objective | Success indicator | Unit | Weight |
| Water     | Wells             |      | 10     |
|           |                   | ^CFR-203:missing |
`,
      only("CFR-203"),
    );
    checkTable(
      `
| Objective | Success indicator | Weight |
|           | ^CFR-203:no-column |
| Water     | Wells             | 10     |
`,
      only("CFR-203"),
    );
  });
});

describe("CFR-204 weights", () => {
  test("blank, zero, words and text numbers", () => {
    const findings = checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     |        | Drill  | Wells             | No.  | 0      |
|           | ^CFR-204:objective-missing | | |    | ^CFR-204:not-positive |
|           |        |        | Pumps             | No.  | '15    |
|           |        |        |                   |      | ^CFR-204:text |
|           |        |        | Pipes             | No.  | high   |
|           |        |        |                   |      | ^CFR-204:not-a-number |
|           |        |        | Taps              | No.  |        |
|           |        |        |                   |      | ^CFR-204:indicator-missing |
|           |        |        | Tanks             | No.  | #REF!  |
|           |        |        |                   |      | ^CFR-204:not-a-number |
`,
      only("CFR-204"),
    );
    const fix = findings.find((finding) => finding.messageId === "text");
    expect(fix?.severity).toBe("warning");
    expect(fix?.fix).toEqual({ kind: "safe", edits: [{ sheet: "Matrix", cell: "F3", from: "15", to: 15 }] });
  });
});

describe("CFR-205 and CFR-206 sums", () => {
  test("objective weights that do not make 100 are one finding", () => {
    const [finding] = checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 50     |
|           | ^CFR-205:objectives |
| Health    | 45     | Treat  | Patients          | No.  | 45     |
`,
      only("CFR-205", "CFR-206"),
    );
    expect(finding?.args).toMatchObject({ sum: 95, total: 100, difference: 5, side: "under" });
    expect(finding?.related).toEqual([{ sheet: "Matrix", row: 2, column: 1 }]);
  });

  test("weights as percentages, merged and repeated, add up", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50%    | Drill  | Wells             | No.  | 20%    |
| ↑         | ↑      | Mend   | Pumps             | No.  | 30%    |
| Health    | 50%    | Treat  | Patients          | No.  | 25%    |
| Health    | 50%    | Teach  | Nurses            | No.  | 25%    |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("an objective whose indicators weigh something else", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 30     |
|           | ^CFR-206:differs |
|           |        | Mend   | Pumps             | No.  | 10     |
| Health    | 50     | Treat  | Patients          | No.  | 50     |
`,
      only("CFR-205", "CFR-206"),
    );
  });

  test("a missing weight is one finding, not three", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 50     | Drill  | Wells             | No.  | 30     |
|           |        | Mend   | Pumps             | No.  |        |
|           |        |        |                   |      | ^CFR-204 |
| Health    | 50     | Treat  | Patients          | No.  | 50     |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("weights as parts of 1, and shares within each objective, are one way of writing each", () => {
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 0.5    | Drill  | Wells             | No.  | 0.5    |
|           | ^CFR-205:fractions |
| Health    | 0.5    | Treat  | Patients          | No.  | 0.5    |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
|           |        |        |                   |      | ^CFR-206:shares |
| Water     | 40     | Drill  | Wells             | No.  | 0.7    |
|           |        | Mend   | Pumps             | No.  | 0.3    |
| Health    | 60     | Treat  | Patients          | No.  | 1      |
`,
      only("CFR-204", "CFR-205", "CFR-206"),
    );
  });

  test("a guideline with shares wants 1 in each objective", () => {
    const shares = { ...guideline, weights: { ...guideline.weights, indicatorWeights: "share" as const } };
    checkTable(
      `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 40     | Drill  | Wells             | No.  | 0.7    |
|           |        | Mend   | Pumps             | No.  | 0.3    |
| Health    | 60     | Treat  | Patients          | No.  | 0.9    |
|           |        |        |                   |      | ^CFR-206:share-sum |
`,
      { ...only("CFR-204", "CFR-205", "CFR-206"), guideline: shares },
    );
  });

  test("sums of fractions are not off by the noise of the last place", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Water     | Drill  | Wells | No. | 33.3 |
|           | Mend   | Pumps | No. | 33.3 |
|           | Lay    | Pipes | No. | 33.4 |
`,
      only("CFR-205"),
    );
  });
});

describe("CFR-208 duplicates", () => {
  test("names both rows", () => {
    const findings = checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Water     | Drill  | Wells in use      | No.  | 10     |
|           |        | wells  in use.    | No.  | 10     |
|           |        | ^CFR-208:same-action |
|           | Mend   | Wells in use      | No.  | 10     |
|           |        | ^CFR-208:other-action |
`,
      only("CFR-208"),
    );
    expect(findings.map(({ args, related }) => [args["first"], related[0]?.row])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });
});

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
    ["numbers as text", "No.", "30 | '25 | 20 | 10 | 5", " | ^CFR-302:number-as-text"],
    ["percents all shown as such", "%", "50% | 45% | 40% | 35% | 30%", ""],
    ["small percents", "%", "0.9 | 0.8 | 0.7 | 0.6 | 0.5", ""],
  ])("%s", (_, unit, values, marks) => {
    checkTable(
      `${header}\n| Water | Drill | Wells | ${unit} | 10 | ${values} |\n| | | | | | ${marks} |`,
      only("CFR-301", "CFR-302", "CFR-303", "CFR-304"),
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
});

describe("CFR-306 baselines", () => {
  const table = `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2024-25 | Baseline 2025-26 | Target |
| Water     | Drill  | Wells             | No.  | 10     | 3  | 4 | 5 |
|           |        | Pumps             | No.  | 10     | 0  |   | 5 |
|           |        | Pipes             | No.  | 10     | -  |   | 5 |
|           |        |                   |      |        |    | ^CFR-306:missing |
|           |        | Taps              | No.  | 10     |    | New | 5 |
|           |        | Tanks             | No.  | 10     | 7 Min |  | 5 |
|           |        | Filters           | No.  | 10     | #N/A | | 5 |
|           |        |                   |      |        | ^CFR-306:error-value |
`;
  test("zero is a value, a dash is none, new needs none; the youngest year is asked first", () => {
    const [first] = checkTable(table, only("CFR-306"));
    expect(first?.severity).toBe("warning");
    expect(first?.related).toEqual([{ sheet: "Matrix", row: 3, column: 5 }]);
  });

  test("is an error once the document is submitted", () => {
    const [first] = checkTable(table, { ...only("CFR-306"), stage: "submission" });
    expect(first?.severity).toBe("error");
  });

  test("comes from Section 3, matched by what the indicator is called", () => {
    checkTable(
      `
== 2 Matrix ==
| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Water     | Drill  | Wells             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           | Mend   | Pumps             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           | Lay    | Pipes             | No.  | 10     | 5 | 4 | 3 | 2 | 1 |
|           |        | ^CFR-306:not-in-trends |
== 3 Trends ==
| Trend values |
| Objective | Action | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 |
| Water     | Drill  | wells             | No.  |   | 2 | 4 | 5 |
|           | Mend   | Pumps             | No.  |   |   | 4 | 5 |
|           |        |                   |      |   | ^CFR-306:missing |
`,
      only("CFR-306"),
    );
  });

  test("with neither columns nor Section 3 it is said once", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Target |
|           |        | ^CFR-306:no-columns |
| Water     | Drill  | Wells             | No.  | 10     | 5 |
| Water     | Drill  | Pumps             | No.  | 10     | 5 |
`,
      only("CFR-306"),
    );
  });
});

describe("CFR-401 to CFR-403 at year end", () => {
  const header =
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement | Raw score | Weighted score |";

  test("a blank achievement counts only in an evaluation; N/A is an answer", () => {
    const rows = `${header}\n| W | D | Wells | No. | 50 | 5 | 4 | 3 | 2 | 1 |  |\n`;
    checkTable(rows, { ...only("CFR-401"), stage: "submission" });
    checkTable(
      `${rows}|||||||||||^CFR-401:missing|\n| W | D | Taps | No. | 50 | 5 | 4 | 3 | 2 | 1 | N/A |`.replace(
        "|||||||||||",
        "| | | | | | | | | | |",
      ),
      { ...only("CFR-401"), stage: "evaluation" },
    );
  });

  test.each([
    ["words", "No.", "5 | 4 | 3 | 2 | 1", "nearly", "^CFR-402:text"],
    ["an error", "No.", "5 | 4 | 3 | 2 | 1", "#DIV/0!", "^CFR-402:error-value"],
    ["a day for a number", "No.", "5 | 4 | 3 | 2 | 1", "2026-05-01", "^CFR-402:other-kind"],
    ["45 beside 50%", "%", "50% | 45% | 40% | 35% | 30%", "45", "^CFR-402:percent-notation"],
    ["0.42 beside 50", "%", "50 | 45 | 40 | 35 | 30", "0.42", "^CFR-402:percent-notation"],
    ["42 beside 0.5", "%", "0.5 | 0.45 | 0.4 | 0.35 | 0.3", "42", "^CFR-402:percent-notation"],
    ["half a percent where less is better", "%", "10 | 12 | 15 | 18 | 20", "0.5", ""],
    ["a result that is far off", "%", "50 | 45 | 40 | 35 | 30", "2", ""],
    ["a number as text", "No.", "5 | 4 | 3 | 2 | 1", "'4", "^CFR-402:number-as-text"],
    ["a percent like its targets", "%", "50% | 45% | 40% | 35% | 30%", "45%", ""],
  ])("CFR-402: %s", (_, unit, values, achievement, mark) => {
    checkTable(
      `${header}\n| W | D | Wells | ${unit} | 50 | ${values} | ${achievement} |\n| | | | | | | | | | | ${mark} |`,
      only("CFR-402"),
    );
  });

  test.each([
    ["the computed scores", "85 | 42.5", ""],
    ["rounded scores", "=A1 -> 85 | 42.50", ""],
    ["a typed raw score", "95 | 47.5", "^CFR-403:raw-typed"],
    ["a formula that gives something else", "=A1 -> 80 | 40", "^CFR-403:raw-formula"],
    ["a typed weighted score", "85 | 40", " | ^CFR-403:weighted-typed"],
  ])("CFR-403: %s", (_, scores, mark) => {
    checkTable(
      `${header}\n| W | D | Wells | No. | 50 | 5 | 4 | 3 | 2 | 1 | 3.5 | ${scores} |\n| | | | | | | | | | | | ${mark} |`,
      only("CFR-403"),
    );
  });

  test("CFR-403: a score without a result, a formula typed over, a total of its own", () => {
    checkTable(
      `${header}
| W | D | Wells | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | =A1 -> 100 | =B1 -> 20 |
|   |   | Taps  | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | 100        | =B1 -> 20 |
|   |   |       |     |    |   |   |   |   |   |   | ^CFR-403:formula-overwritten |
|   |   | Pumps | No. | 20 | 5 | 4 | 3 | 2 | 1 | 5 | =A1 -> 100 | =B1 -> 20 |
|   |   | Total composite score | | | | | | | | | | 75 |
|   |   |       |     |    |   |   |   |   |   |   |   | ^CFR-403:composite-typed |
`,
      only("CFR-403"),
    );
    checkTable(
      `${header}
| W | D | Wells | No. | 20 | 5 | 4 | 3 | 2 | 1 |   | 70 |  |
|   |   |       |     |    |   |   |   |   |   |   | ^CFR-403:no-result |
`,
      only("CFR-403"),
    );
  });
});

test("every rule rests on a document that the guideline lists, and customary ones say so", () => {
  for (const rule of cfrRules) {
    expect(Object.keys(guideline.documents)).toContain(rule.source.document);
    expect(rule.source.authority === "customary").toBe(rule.source.document === "cfr-practice");
  }
  expect(shippedGuidelines.length).toBeGreaterThan(0);
});

test("every message can be put into words with the arguments its rule gives", () => {
  const keys = cfrRules.flatMap((rule) => rule.messages.map((message) => `rules.${rule.id}.${message}.what`));
  expect(keys.filter((key) => english[key] === undefined)).toEqual([]);
  const findings = checkTable(`
| Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
|           |        |        | ^CFR-306          |
| Water     | 50     | Drill  | Wells             | No.  | 30     | 5 | 4 |  | 2 | 1 |
|           | ^CFR-205 ^CFR-206 | | |           |        |   |   | ^CFR-301 |
`);
  for (const { rule, messageId, args } of findings) {
    for (const part of ["what", "why", "do"])
      expect(translate(`rules.${rule}.${messageId}.${part}`, args)).not.toMatch(/[{}]/);
  }
});
