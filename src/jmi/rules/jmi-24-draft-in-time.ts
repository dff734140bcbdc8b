import { defineRule } from "../../check/define-rule";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/**
 * Drafts reach CRDB/CDC before the deadline of the guideline's round; the day itself is too late. Later rounds have
 * deadlines of their own, which the guideline does not tell.
 */
export const draftInTime: JmiRule = defineRule({
  id: "JMI-24",
  slug: "draft-in-time",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Time line for the first year, first point"),
  messages: ["late"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const { drafts } = guideline.deadlines;
    const submitted = matrix.twg?.about?.days.submitted;
    const round = matrix.periods.output;
    if (round !== null && (round.from !== guideline.periods.output.from || round.to !== guideline.periods.output.to))
      return;
    if (drafts === null || !submitted || submitted.reading.state !== "date") return;
    const day = submitted.reading.lastDay;
    if (day !== null && day >= drafts) report({ at: submitted.at, message: "late", args: { day, deadline: drafts } });
  },
});
