import { defineRule } from "../../check/define-rule";
import { addMonths } from "../../parse/dates/calendar";
import { foldText } from "../../parse/normalise";
import type { JmiRole } from "../twg/twg";
import { groupAround } from "./support/walk";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Who has to be there; advisers and NGOs may be invited. */
const NECESSARY: readonly JmiRole[] = ["chair", "facilitator", "secretariat", "rgc", "partner", "crdb"];

/** A TWG has all the members it needs: Chair, lead facilitator, secretariat, both sides, CRDB/CDC. */
export const membership: JmiRule = defineRule({
  id: "TWG-13",
  slug: "membership",
  severity: "warning",
  topic: "structure",
  source: twgClause("Structure, composition"),
  messages: ["role-missing", "facilitator-due", "adviser-facilitates"],
  justifiable: true,
  check: ({ matrix, guideline, asOf }, report) => {
    const members = groupAround(matrix)?.members;
    if (!members || members.rows.length === 0) return;
    const named = members.rows.filter(({ name }) => name === null || name.text !== "");
    for (const role of NECESSARY) {
      if (named.some(({ kind }) => kind === role)) continue;
      const row = members.rows.find(({ kind }) => kind === role);
      report({ at: row?.name?.at ?? members.at, message: "role-missing", args: { role } });
    }
    const advisers = new Set(
      named.flatMap(({ kind, name }) => (kind === "adviser" && name ? [foldText(name.text)] : [])),
    );
    for (const { kind, role, name, since } of named) {
      if (kind !== "facilitator") continue;
      if (/advis|technical assist|consult/i.test(role.text)) report({ at: role.at, message: "adviser-facilitates" });
      else if (name && advisers.has(foldText(name.text))) report({ at: name.at, message: "adviser-facilitates" });
      const from = since?.reading.state === "date" ? since.reading.lastDay : null;
      const until = from === null ? null : addMonths(from, guideline.limits.facilitatorMonths);
      if (since && until !== null && asOf > until)
        report({
          at: since.at,
          message: "facilitator-due",
          severity: "advice",
          args: { since: from ?? "", months: guideline.limits.facilitatorMonths },
        });
    }
  },
});
