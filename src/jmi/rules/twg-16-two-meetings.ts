import { defineRule } from "../../check/define-rule";
import type { CellRef } from "../../grid/cell-ref";
import type { JmiMeeting } from "../twg/twg";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A TWG meets at least twice in a year. */
export const twoMeetings: JmiRule = defineRule({
  id: "TWG-16",
  slug: "two-meetings",
  severity: "warning",
  topic: "structure",
  source: twgClause("Working arrangements, first point"),
  messages: ["too-few", "too-few-yet"],
  justifiable: true,
  check: ({ matrix, guideline, asOf }, report) => {
    const meetings = matrix.twg?.meetings;
    if (!meetings || meetings.rows.length === 0) return;
    const least = guideline.limits.meetingsPerYear;
    for (const [year, days] of byYear(meetings.rows)) {
      const [first] = days;
      if (!first || days.length >= least) continue;
      const args = { year, count: days.length, least };
      if (asOf > `${year}-12-31`) report({ at: first, message: "too-few", args, severity: "error" });
      else if (asOf > `${year}-09-30`) report({ at: first, message: "too-few-yet", args });
    }
  },
});

/** Where the dates of the meetings stand, by calendar year; a day that cannot be read belongs to no year. */
function byYear(meetings: readonly JmiMeeting[]): ReadonlyMap<string, readonly CellRef[]> {
  const years = new Map<string, CellRef[]>();
  for (const { date } of meetings) {
    const day = date.reading.state === "date" ? date.reading.lastDay : null;
    const year = day?.slice(0, 4);
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []), date.at]);
  }
  return years;
}
