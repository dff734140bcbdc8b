import { defineRule } from "../../check/define-rule";
import type { JmiDateCell } from "../matrix";
import { daysBetween } from "../twg/days-between";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** The agenda and its documents go out at least ten days before a meeting; exactly ten is in time. */
export const agendaInTime: JmiRule = defineRule({
  id: "TWG-17",
  slug: "agenda-in-time",
  severity: "warning",
  topic: "structure",
  source: twgClause("Working arrangements, first point"),
  messages: ["late", "not-sent"],
  justifiable: true,
  check: ({ matrix, guideline, asOf }, report) => {
    const { agendaDays } = guideline.limits;
    for (const { date, agendaSent } of matrix.twg?.meetings?.rows ?? []) {
      const held = dayOf(date);
      if (!agendaSent || held === null) continue;
      const sent = dayOf(agendaSent);
      const days = sent === null ? null : daysBetween(sent, held, guideline.agendaDaysCounted);
      const args = { meeting: held, days: agendaDays };
      if (days === null && agendaSent.raw === "" && asOf >= held)
        report({ at: agendaSent.at, message: "not-sent", args });
      else if (days !== null && days < agendaDays)
        report({ at: agendaSent.at, message: "late", args: { ...args, count: days } });
    }
  },
});

function dayOf({ reading }: JmiDateCell): string | null {
  return reading.state === "date" ? reading.lastDay : null;
}
