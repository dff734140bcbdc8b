import { defaultGuideline } from "../../../src/guidelines/load";
import { createTranslate } from "../../../src/messages/translate";
import { checkTable } from "../support";
import { only } from "./whole-document";

const translate = createTranslate();
const LEVELS = "Excellent | Very Good | Good | Fair | Poor";

describe("CFR-207 the mandatory block", () => {
  const objectives = [{ name: "Efficient functioning", weight: null, indicators: [] }];
  const mandatory = { weight: 15, marker: "*", objectives, dateStepDays: null };
  const options = { ...only("CFR-207"), guideline: { ...defaultGuideline("cfr"), mandatory } };
  const table = (weight: number, name: string, mark: string) => `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 85     | Drill  | Wells             | No.  | 85     |
| ${name}   | ${weight} | Report | Reports in time | No. | 15     |
| | ${mark} |
`;
  test("weighs what the guideline says, marked or named", () => {
    checkTable(table(15, "* Honest reporting", ""), options);
    checkTable(table(15, "Efficient functioning", ""), options);
    checkTable(table(10, "Honest reporting *", "^CFR-207:weight-differs"), options);
  });

  test("is missed where the guideline has one, and only there", () => {
    const plain = table(15, "Roads", "");
    checkTable(plain.replace("| Weight |\n", "| Weight |\n| ^CFR-207:missing |\n"), options);
    checkTable(plain, only("CFR-207"));
  });
});

test("CFR-209 an indicator too heavy, or too light; among four some must be heavy, among 201 some light", () => {
  const rows = Array.from({ length: 10 }, (_, index) => `| | | Act | Result ${index} | No. | 7.6 |`).join("\n");
  checkTable(
    `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 100    | Drill  | Wells             | No.  | 23.7   |
| | | | | | ^CFR-209:heavy |
${rows}
| | | Act | Hardly anything | No. | 0.3 |
| | | | | | ^CFR-209:light |
`,
    only("CFR-209"),
  );
  checkTable(
    `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 100    | Drill  | Wells             | No.  | 0.6    |
|           |        | Mend   | Pumps             | No.  | 0.4    |
`,
    only("CFR-209"),
  );
  const even = (count: number, heaviest: string) => `
| Objective | Weight | Action | Success indicator | Unit | Weight |
| Water     | 100    | Drill  | Wells             | No.  | ${heaviest} |
${Array.from({ length: count - 1 }, (_, index) => `| | | Act | Result ${index} | No. | 1 |`).join("\n")}
`;
  checkTable(even(4, "7"), only("CFR-209"));
  checkTable(even(5, "1"), only("CFR-209"));
  checkTable(even(5, "2 |\n| | | | | | ^CFR-209:heavy "), only("CFR-209"));
  checkTable(even(200, "1"), only("CFR-209"));
  checkTable(even(200, "0.9 |\n| | | | | | ^CFR-209:light "), only("CFR-209"));
  checkTable(even(201, "0.9"), only("CFR-209"));
});

test("CFR-211 and CFR-212 classes of indicators", () => {
  checkTable(
    `
| Objective | Action | Success indicator | Class | Unit | Weight |
| Water     | Drill  | Money spent       | Input | USD  | 10     |
|           |        | ^CFR-212:beside |
|           |        | Wells             | Internal output | No. | 10 |
|           |        | People with water | Outcome (quantitative) | No. | 10 |
|           | Teach  | Courses           | Activity | No. | 10    |
|           |        | Leaflets          |       | No.  | 10     |
|           |        |                   | ^CFR-211:missing |
|           |        | Posters           | Nice  | No.  | 10     |
|           |        |                   | ^CFR-211:unknown |
`,
    only("CFR-211", "CFR-212"),
  );
});

test("CFR-213 existence in place of a result, in words or as yes/no; many of a thing are an output", () => {
  const [words] = checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Plan | Action plan for the valley prepared | Date | 10 | 2026-09-30 | 2026-10-31 | 2026-11-30 | 2026-12-31 | 2027-01-31 |
| | | Committee formed | Yes/No | 10 | 1 | 1 | 1 | 1 | 1 |
| | | ^CFR-213:words |
| | | Licence kept | Yes/No | 10 | 1 | 1 | 1 | 1 | 1 |
| | | ^CFR-213:one-or-none |
| | | Water committees formed | Number | 10 | 50 | 40 | 30 | 20 | 10 |
| | | Complaints settled | % | 10 | 90 | 80 | 70 | 60 | 50 |
`,
    only("CFR-213"),
  );
  expect(words?.args["words"]).toBe("Committee formed");
  checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Plan | National water plan approved | Date | 10 | 2026-09-30 | 2026-10-31 | 2026-11-30 | 2026-12-31 | 2027-01-31 |
| | | ^CFR-213:words |
`,
    only("CFR-213"),
  );
});

describe("CFR-303 targets typed backwards", () => {
  test("show by words, and are turned by one fix", () => {
    const [finding] = checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Clinics | Serve | Average waiting time | Minutes | 10 | 60 | 50 | 40 | 30 | 20 |
| | | | | | ^CFR-303:backwards |
| | | Complaints resolved | Number | 10 | 60 | 50 | 40 | 30 | 20 |
`,
      only("CFR-303"),
    );
    expect(finding?.fix).toEqual({
      kind: "suggested",
      edits: [
        ["F2", 60, 20],
        ["G2", 50, 30],
        ["I2", 30, 50],
        ["J2", 20, 60],
      ].map(([cell, from, to]) => ({ sheet: "Matrix", cell, from, to })),
    });
  });

  test("show by the trend, and then nothing is said about the projections", () => {
    checkTable(
      `
== Plan ==
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Drill | Wells | Number | 10 | 20 | 30 | 40 | 50 | 60 |
| | | | | | ^CFR-303:backwards |
== Trends ==
| Action | Success indicator | Unit | Actual 2024 | Actual 2025 | Target 2026 | Projected 2027 | Projected 2028 |
| Drill | Wells | Number | 25 | 28 | 50 | 65 | 70 |
`,
      only("CFR-303", "CFR-503"),
    );
  });
});

describe("CFR-307 a target no better than the last actual", () => {
  test("by criteria values, in both directions", () => {
    const findings = checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2024 | Baseline 2025 | ${LEVELS} |
| Water | Drill | Wells | Number | 10 | 20 | 42 | 50 | 40 | 30 | 20 | 10 |
| | | | | | | | | ^CFR-307:worse |
| | | Days to mend | Days | 10 | 9 | 6 | 5 | 6 | 7 | 8 | 9 |
| | | | | | | | | ^CFR-307:same |
| | | Pumps | Number | 10 | | 30 | 50 | 40 | 30 | 20 | 10 |
| | | Pipes | Number | 10 | New | New | 50 | 40 | 30 | 20 | 10 |
| | | Homes | % | 10 | 99 | 100 | 100 | 100 | 90 | 80 | 70 |
| | | Licence kept | Yes/No | 10 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
`,
      only("CFR-307"),
    );
    expect(findings.map(({ messageId, args }) => translate(`rules.CFR-307.${messageId}.what`, args))).toEqual([
      "The target of “Wells” is 40, worse than the last actual value 42.",
      "The target of “Days to mend” is 6, the same as the last actual value.",
    ]);
  });

  test("of a single target by words, where less is better", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2025 | Target 2026 |
| Water | Drill | Wells | Number | 10 | 20 | 15 |
| | | | | | | ^CFR-307:below |
| | | Complaints | Number | 10 | 20 | 15 |
| | | Complaints settled | Number | 10 | 20 | 15 |
| | | | | | | ^CFR-307:below |
| | | Cases of corruption | Number | 10 | 0 | 0 |
| | | Homes | % | 10 | 8 | 9 % to 10 % |
`,
      only("CFR-307"),
    );
  });
});

test("CFR-309 unit, words and values that contradict each other", () => {
  checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2025 | ${LEVELS} |
| Water | Drill | Number of wells | % | 10 | 20 | 50 | 40 | 30 | 20 | 10 |
| | | | ^CFR-309:count-in-percent |
| | | Percentage of homes with water | Number | 10 | 20 | 50 | 40 | 30 | 20 | 10 |
| | | | ^CFR-309:share-in-numbers |
| | | Date of opening | Number | 10 | 20 | 50 | 40 | 30 | 20 | 10 |
| | | | ^CFR-309:date-without-days |
| | | Homes with water | % | 10 | 0.2 | 0.5 | 0.4 | 0.3 | 0.2 | 0.1 |
| | | | | | | ^CFR-309:fractions |
| | | Satisfaction | Score | 10 | 62 | 80% | 75% | 70% | 65% | 60% |
| | | | | | ^CFR-309:baseline-otherwise |
| | | Homes reached | % | 10 | 20% | 50% | 40% | 30% | 20% | 10% |
| | | Number of pumps | Number | 10 | 20 | 50 | 40 | 30 | 20 | 10 |
`,
    only("CFR-309"),
  );
});

test("CFR-310 words and numbers that disagree, told with the words", () => {
  const findings = checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Target |
| Water | Thirty (30) village meetings held by June 2026 | Number of village meetings | Number | 10 | 12 |
| | | | | | ^CFR-310:count |
| | Wells rise from 26 to 31 | Number of wells | Number | 10 | 31 |
| | ISO 9001:2015 certificate kept | Certificate kept | Number | 10 | 1 |
| | Trips of 24 hours saved | Number of trips | Number | 10 | 5 |
| | Mend | Mended in time (95%) | % | 10 | 90 |
| | | | | | ^CFR-310:percent |
| | Mend | Answered in time (95%) | % | 10 | 95 |
`,
    only("CFR-310"),
  );
  expect(findings.map(({ args }) => args["words"])).toEqual(["30 village meetings held by", "(95%)"]);
});

test("CFR-311 shares beyond the whole; increases and comparisons with a plan may be", () => {
  checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Target |
| Water | Drill | Percentage of homes with water | % | 10 | 120 |
| | | | | | ^CFR-311:beyond |
| | | Percentage increase of homes with water | % | 10 | 120 |
| | | Percentage of the planned budget spent | % | 10 | 120 |
| | | Homes built | % | 10 | 120 |
`,
    only("CFR-311"),
  );
});

test("CFR-404 N/A without a reason; a remark is one", () => {
  checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Target | Achievement | Remarks |
| Water | Drill | Wells | Number | 10 | 4 | N/A | |
| | | | | | | ^CFR-404:no-reason |
| | | Pumps | Number | 10 | 4 | N/A | The floods took the site |
`,
    only("CFR-404"),
  );
});

test("CFR-305 needs Section 3, and compares days with days only", () => {
  checkTable(
    `
== Plan ==
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Drill | Wells | Number | 10 | 60 | 50 | 40 | 30 | 20 |
| | | | | | | ^CFR-305:differs |
| | | Canal open | Date | 10 | 2026-09-30 | 2026-10-31 | 2026-11-30 | 2026-12-31 | 2027-01-31 |
| | | Pumps | Number | 10 | 60 | 50 | 40 | 30 | 20 |
== Trends ==
| Action | Success indicator | Unit | Actual 2024 | Actual 2025 | Target 2026 | Projected 2027 | Projected 2028 |
| Drill | Wells | Number | 25 | 28 | 55 | 65 | 70 |
| Drill | Canal open | Date | New | New | see 2 Matrix | | |
| Drill | Pumps | Number | 25 | 28 | | 65 | 70 |
`,
    only("CFR-305"),
  );
});
