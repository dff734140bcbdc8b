import { daysBetween } from "../../../src/jmi/twg/days-between";
import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi, guideline } from "../run-jmi";

const MATRIX = `
  == JMI ==
  | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
  | Safe water | Wells tested | Share tested | Test - MRD |
`;

function expectOn(asOf: string, rules: readonly string[], sheets: string, by = guideline): void {
  const table = ruleTable(`${MATRIX}\n${sheets}`);
  expectFindings(table, checkJmi(table.workbook, rules, by, [], { stage: "submission", asOf }));
}

test("TWG-02 and TWG-22: the indicators are on the agenda and CRDB/CDC is there, at meetings that were held", () => {
  expectOn(
    "2019-10-01",
    ["TWG-02", "TWG-22"],
    `
    == Meetings ==
    | Meeting date | Agenda sent on | JMIs on the agenda | CRDB/CDC present |
    | 2019-03-21 | 2019-03-07 | Yes | Yes |
    | 2019-09-18 | 2019-09-02 | No | No |
    | | | ^TWG-02:not-on-agenda | ^TWG-22:absent |
    | 2020-03-18 | | Yes | |
    | 2020-09-16 | | | |
    | 2021-03-17 | | No | |
    | | | ^TWG-02:not-on-agenda | |
  `,
  );
});

test("TWG-16: a year with one meeting is a warning in autumn and an error when it is over", () => {
  const meetings = (mark: string) => `
    == Meetings ==
    | Meeting date | Agenda sent on |
    | 2019-03-21 | 2019-03-07 |
    ${mark}
  `;
  expectOn("2019-09-30", ["TWG-16"], meetings(""));
  expectOn("2019-10-01", ["TWG-16"], meetings("| ^TWG-16:too-few-yet | |"));
  expectOn("2020-01-01", ["TWG-16"], meetings("| ^TWG-16:too-few | |"));
});

test("TWG-17: ten days before is in time, nine is not, and a meeting that was held had an agenda", () => {
  expectOn(
    "2019-12-31",
    ["TWG-17"],
    `
    == Meetings ==
    | Meeting date | Agenda sent on |
    | 2019-03-21 | 2019-03-11 |
    | 2019-06-21 | 2019-06-12 |
    | | ^TWG-17:late |
    | 2019-09-21 | |
    | | ^TWG-17:not-sent |
    | 2020-09-21 | |
  `,
  );
});

test("TWG-17: a guideline may count working days", () => {
  const working = { ...guideline, agendaDaysCounted: "working" as const };
  expectOn(
    "2019-12-31",
    ["TWG-17"],
    `
    == Meetings ==
    | Meeting date | Agenda sent on |
    | 2019-03-21 | 2019-03-11 |
    | | ^TWG-17:late |
    | 2019-03-22 | 2019-03-08 |
  `,
    working,
  );
});

test("working days are counted from Monday to Friday", () => {
  expect(daysBetween("2019-03-08", "2019-03-11", "working")).toBe(1);
  expect(daysBetween("2019-03-09", "2019-03-11", "working")).toBe(0);
  expect(daysBetween("2019-03-11", "2019-03-08", "working")).toBe(-3);
  expect(daysBetween("2019-02-28", "2019-03-01", "calendar")).toBe(1);
});

test("TWG-07: each cross-cutting issue is in the indicators or has a reason", () => {
  expectOn(
    "2019-06-01",
    ["TWG-07"],
    `
    == Members ==
    | Cross-cutting issue | In the JMIs | How, or why not | Focal point |
    | Gender | Yes | By sex | |
    | | | | ^TWG-07:no-focal-point |
    | Environment | No | | |
    | | | ^TWG-07:no-reason | |
  `,
  );
  expectOn(
    "2019-06-01",
    ["TWG-07"],
    `
    == Members ==
    | Cross-cutting issue | In the JMIs | How, or why not | Focal point |
    | Gender | | | |
    | ^TWG-07:none | | | |
    | Environment | | | |
  `,
  );
});

test("TWG-13: the roles that a group needs are filled, and the facilitator is neither an adviser nor overdue", () => {
  expectOn(
    "2021-06-02",
    ["TWG-13"],
    `
    == Members ==
    | Role | Name | Institution | Since |
    | Chair | Sok Dara | MRD | |
    | DP lead facilitator (technical assistant) | Anna Berg | Bank | 2019-06-01 |
    | ^TWG-13:adviser-facilitates | | | ^TWG-13:facilitator-due |
    | Secretariat | Chan Sophea | MRD | |
    | RGC representative | Keo Vanna | MEF | |
    | Development partner | Liu Wei | Fund | |
    | CRDB/CDC representative | | CRDB/CDC | |
    | | ^TWG-13:role-missing | | |
  `,
  );
});

test("TWG-13: who advises the group does not lead the partners in it", () => {
  expectOn(
    "2019-06-02",
    ["TWG-13"],
    `
    == Members ==
    | Role | Name | Institution |
    | Chair | Sok Dara | MRD |
    | DP lead facilitator | Julia Costa | Bank |
    | | ^TWG-13:adviser-facilitates | |
    | Secretariat | Chan Sophea | MRD |
    | RGC representative | Keo Vanna | MEF |
    | Development partner | Liu Wei | Fund |
    | CRDB/CDC representative | Meas Bopha | CRDB/CDC |
    | Technical adviser | julia  costa | MRD |
  `,
  );
});

test("TWG-20: the secretariat can be reached, follows up and writes minutes", () => {
  expectOn(
    "2019-12-31",
    ["TWG-20"],
    `
    == About ==
    | Template | JMI |
    | Technical Working Group | Rural Water |
    | Secretariat focal point | |
    | | ^TWG-20:no-focal-point |
    == Meetings ==
    | Meeting date | Agenda sent on | Minutes sent on |
    | 2019-03-21 | 2019-03-07 | |
    | | | ^TWG-20:no-minutes |
    | 2019-09-18 | 2019-09-02 | 2019-09-25 |
    == Follow-up ==
    | Action | Owner | Due | Status |
    | Share the test results | Secretariat | 2019-06-30 | open |
    | Agree on a design | | 2019-06-30 | open |
    | | ^TWG-20:action-open | | |
  `,
  );
});

test("a matrix that nobody has begun to fill is not asked for members, signatures or ticks", () => {
  const { workbook } = ruleTable(`
    == JMI ==
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    == About ==
    | Template | JMI |
    | Technical Working Group | Rural Water |
    | Host ministry | |
    | Secretariat focal point | |
    | Signed by the Chair on | |
    | Jointly identified | |
  `);
  expect(
    checkJmi(workbook, ["JMI-45", "TWG-09", "TWG-10", "TWG-20"], guideline, [], {
      stage: "evaluation",
      asOf: "2020-12-31",
    }),
  ).toEqual([]);
});
