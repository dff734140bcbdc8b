import { defineRule } from "../../check/define-rule";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A representative of CRDB/CDC takes part in every meeting of a TWG. */
export const crdbPresent: JmiRule = defineRule({
  id: "TWG-22",
  slug: "crdb-present",
  severity: "warning",
  topic: "structure",
  source: twgClause("Roles of CRDB/CDC, first point"),
  messages: ["absent"],
  justifiable: true,
  check: ({ matrix, asOf }, report) => {
    for (const { date, crdbPresent: tick } of matrix.twg?.meetings?.rows ?? []) {
      const day = date.reading.state === "date" ? date.reading.lastDay : null;
      // Nobody can have been at a meeting that is still to come.
      if (tick && tick.ticked !== true && day !== null && day <= asOf)
        report({ at: tick.at, message: "absent", args: { meeting: day } });
    }
  },
});
