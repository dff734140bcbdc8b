import { defaultGuideline } from "../../../src/guidelines/load";
import { checkTable } from "../support";
import { only } from "./whole-document";

const LEVELS = "Excellent | Very Good | Good | Fair | Poor";

test("CFR-308 dates and deadlines outside the year that the headings tell", () => {
  checkTable(
    `
| Annual plan for the financial year 2026/27 |
| Objective | Action | Success indicator | Unit | Weight | Target 2026/27 |
| Water | Drill by June 2029 | Wells | Number | 10 | 4 |
| | ^CFR-308:words |
| | Mend by 2027 | Report out | Date | 10 | 2026-05-31 |
| | Clean, as since 1998 | Canal open | Date | 10 | 2028-03-31 |
| | | | | | ^CFR-308:target |
`,
    only("CFR-308"),
  );
});

test.each([
  ["in a table that begins further right", "| | Annual plan 2026-27 |\n| | |"],
  ["beside its label", "| Ministry | Transport | Financial year: | 2026-27 |\n| |"],
  ["at the top of a long sheet", `| Contract 2026-27 |${"\n| Preamble |".repeat(40)}`],
])("CFR-308 by a year that is named %s", (_, titles) => {
  checkTable(
    `
${titles}
| | Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| | Water | Drill | Canal open | Date | 10 | 2028-03-01 | 2028-03-10 | 2028-03-31 | 2028-04-05 | 2028-04-10 |
| | | | | | | ^CFR-308:target |
`,
    only("CFR-308"),
  );
});

test("CFR-308 by the year over the targets of Section 3", () => {
  const days = "2028-03-01 | 2028-03-10 | 2028-03-31 | 2028-04-05 | 2028-04-10";
  checkTable(
    `
== Plan ==
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Drill | Canal open | Date | 10 | ${days} |
| | | | | | ^CFR-308:target |
== Trends ==
| Objective | Action | Success indicator | Unit | Actual 2025-26 | Target 2026-27 |
| Water | Drill | Canal open | Date | 2026-01-31 | 2028-03-10 |
== Acronyms ==
| Acronym | Meaning |
| RTA | Road Transport Authority |
`,
    only("CFR-308"),
  );
});

test("CFR-308 by the month in which years begin, with the guideline's tolerance", () => {
  const base = defaultGuideline("cfr");
  const text = (mark: string) => `
| Plan for the year 2026-27 |
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Water | Drill | Canal open | Date | 10 | 2027-03-01 | 2027-03-10 | 2027-03-31 | 2027-04-05 | 2027-04-10 |
| | | | | | | | | ${mark} |
`;
  const by = (dateToleranceDays: number) => ({
    ...only("CFR-308"),
    guideline: { ...base, yearStartMonth: 4, limits: { ...base.limits, dateToleranceDays } },
  });
  checkTable(text("^CFR-308:target"), by(0));
  checkTable(text(""), by(10));
});
