import { toA1 } from "../../../src/grid/cell-ref";
import { daysBetween } from "../../../src/jmi/twg/days-between";
import { dayBefore } from "../../../src/jmi/year/day-before";
import { nextDue } from "../../../src/jmi/year/next-due";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { ruleTable } from "../../support/rule-table";
import { guideline } from "../run-jmi";

const MATRIX = `
== JMI Matrix ==
| Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity | Partnering actions |
| Safe water | Points tested | Share of points tested from 34% (2018) to 60% by 2020 | Test | Fund |`;

/** "2019-09-08 agenda", overdue ones with "!", and the cell that each comes from. */
function due(sheets: string, asOf: string, rules = guideline): readonly string[] {
  const { workbook } = ruleTable(MATRIX + sheets);
  const [matrix] = readJmiMatrices(workbook, rules);
  if (!matrix) throw new Error("no matrix");
  return nextDue(matrix, rules, asOf).map(
    ({ day, kind, isOverdue, at }) => `${day} ${kind}${isOverdue ? "!" : ""} ${at.sheet}!${toA1(at)}`,
  );
}

const MEETINGS = `
== Meetings ==
| Meeting date | Agenda sent on | JMIs on the agenda | CRDB/CDC present |
| 2019-03-21   | 2019-03-07     | yes                | yes              |
| 2019-09-18   |                | yes                |                  |`;

describe("a group's year", () => {
  test.each([
    ["2019-09-01", ["2019-09-08 agenda Meetings!B3", "2019-09-18 meeting Meetings!A3"]],
    // The last day is in time; a day later it is overdue.
    ["2019-09-08", ["2019-09-08 agenda Meetings!B3", "2019-09-18 meeting Meetings!A3"]],
    ["2019-09-09", ["2019-09-08 agenda! Meetings!B3", "2019-09-18 meeting Meetings!A3"]],
    // On its day the meeting is still to be held; afterwards nothing is.
    ["2019-09-18", ["2019-09-08 agenda! Meetings!B3", "2019-09-18 meeting Meetings!A3"]],
    ["2019-09-19", []],
    // The next year has no meeting yet.
    ["2020-01-15", ["2020-12-31 meetings Meetings!A1"]],
  ])("on %s", (asOf, expected) => {
    expect(due(MEETINGS, asOf)).toEqual(expected);
  });

  test("an agenda that was sent is not due", () => {
    expect(
      due(MEETINGS.replace("| 2019-09-18   |                |", "| 2019-09-18 | 2019-09-01 |"), "2019-09-02"),
    ).toEqual(["2019-09-18 meeting Meetings!A3"]);
  });

  test("days that are none, or that may be meant otherwise, give nothing", () => {
    const vague = MEETINGS.replace("2019-09-18   ", "ongoing, until end of June 2019").replace("2019-03-21", "Q3");
    expect(due(vague, "2019-01-02")).toEqual(["2019-12-31 meetings Meetings!A1"]);
  });

  test("working days are counted where the guideline says so", () => {
    const working = { ...guideline, agendaDaysCounted: "working" as const };
    expect(due(MEETINGS, "2019-09-01", working)).toEqual([
      "2019-09-04 agenda Meetings!B3",
      "2019-09-18 meeting Meetings!A3",
    ]);
  });

  test("actions of meetings are due until they are done", () => {
    const actions = `
== Actions ==
| Action | Owner | Due | Status |
| Check the data | NIS | 2019-06-30 | |
| Write to CRDB/CDC | Secretariat | 2019-10-31 | In progress |
| Print the plan | Secretariat | 2019-05-31 | Achieved |
| Call the donors | Secretariat | 2019-05-31 | done |
| Think | Chair | soon | |`;
    expect(due(actions, "2019-09-01")).toEqual(["2019-06-30 follow-up! Actions!A2", "2019-10-31 follow-up Actions!A3"]);
  });

  test("without sheets of a group nothing is due", () => {
    expect(due("", "2019-09-01")).toEqual([]);
  });
});

test.each(["2019-09-18", "2019-09-16", "2019-09-15", "2019-01-01"])(
  "the day before %s is the last one in time",
  (day) => {
    for (const counted of ["calendar", "working"] as const) {
      for (const days of [0, 1, 10]) {
        const last = dayBefore(day, days, counted);
        expect(daysBetween(last, day, counted)).toBeGreaterThanOrEqual(days);
        expect(daysBetween(dayBefore(last, -1, "calendar"), day, counted)).toBeLessThanOrEqual(days);
      }
    }
  },
);
