import { toA1 } from "../../../src/grid/cell-ref";
import { PROGRESS_WORKBOOK, reportOf } from "../../report/progress/progress-workbook";

const report = reportOf(PROGRESS_WORKBOOK);

test("computed and reported status stand side by side, and their disagreement is told", () => {
  const told = report.lines.map(({ output, progress: { measured, computed, reported, differs } }) => [
    output.text,
    measured.kind === "share" ? `${Math.round(measured.share * 100)}%` : measured.kind,
    computed,
    reported.status,
    differs,
  ]);
  expect(told).toEqual([
    ["Wells dug", "48%", "onSchedule", "onSchedule", false],
    ["Less sickness", "10%", "behind", "achieved", true],
    ["Plans made", "118%", "achieved", "partly", true],
    ["Latrines used", "-10%", "behind", "behind", false],
    ["Cover kept", "kept", "achieved", "achieved", false],
    // Its time is over, whatever its baseline was.
    ["Tests done", "met", "behind", "conflict", true],
    ["Law made", "none", null, null, false],
    ["Schools fitted", "none", "notReported", "notReported", false],
  ]);
});

test("the expected share is of the time from the period's start to the target's date", () => {
  const expected = report.lines.map(({ progress }) => progress.expected?.toFixed(3));
  // 252 of 730 days; 252 of 546; the date of the period's end where no date is told; over.
  expect(expected).toEqual(["0.345", "0.462", "0.345", "0.345", "0.345", "1.000", "0.345", "0.345"]);
});

test("the tolerance is the guideline's: exactly that far below is still on schedule", () => {
  const at = (actual: number) => {
    const grids = PROGRESS_WORKBOOK.grids.map((grid) =>
      grid.sheet === "JMI Matrix"
        ? {
            ...grid,
            values: grid.values.map((row, index) =>
              index === 1 ? row.map((value, column) => (column === 11 ? actual : value)) : row,
            ),
          }
        : grid,
    );
    return reportOf({ ...PROGRESS_WORKBOOK, grids }, "2020-01-01").lines[0]?.progress.computed;
  };
  // Half of 730 days have passed: 365. Ten points less is 40 %, 864 wells.
  expect([at(864), at(863), at(1200)]).toEqual(["onSchedule", "behind", "achieved"]);
});

test("every blank and every promise is a gap at its cell, and nothing else", () => {
  const gaps = report.lines.map(({ output, gaps: found }) => [
    output.text,
    found.map(({ of, at, is }) => `${of} ${toA1(at)}${is === "blank" ? "" : ` ${is}`}`).join(", "),
  ]);
  expect(gaps).toEqual([
    ["Wells dug", ""],
    ["Less sickness", "delayReason P3, partnering E3"],
    ["Plans made", "partnering E4"],
    ["Latrines used", "progress N5, addressee R5, partnering E5"],
    ["Cover kept", "due J6, partnering E6"],
    ["Tests done", "baseline F7 to-be-established, progress N7, delayReason P7, partnering E7"],
    ["Law made", "baseline F8, progress N8, partnering E8"],
    ["Schools fitted", "actual L9, status K9, progress N9, implementer D9, partnering E9"],
  ]);
  expect(report.groupGaps.map(({ of }) => of)).toEqual(["facilitator", "secretariat", "contact"]);
});

test.each([
  ["2019-03-21", "2019-03-21"],
  ["2019-03-22", "2019-09-18"],
  ["2021-01-01", "2019-09-18"],
])("the report of %s is for the meeting of %s", (asOf, meeting) => {
  expect(reportOf(PROGRESS_WORKBOOK, asOf).meeting?.date.raw).toBe(meeting);
});

test("counts are those of the lines", () => {
  const count = (status: string) => report.counts.find((one) => one.status === status);
  expect(count("achieved")).toMatchObject({ reported: 2, computed: 2 });
  expect(count("behind")).toMatchObject({ reported: 1, computed: 3 });
  expect(count("conflict")).toMatchObject({ reported: 1, computed: 0 });
  expect(count("notReported")).toMatchObject({ reported: 1, computed: 1 });
});
