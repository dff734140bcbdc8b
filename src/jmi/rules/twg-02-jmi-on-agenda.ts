import { defineRule } from "../../check/define-rule";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Every meeting of a TWG reviews the workplan and the indicators. */
export const jmiOnAgenda: JmiRule = defineRule({
  id: "TWG-02",
  slug: "jmi-on-agenda",
  severity: "warning",
  topic: "structure",
  source: twgClause("Functions, second point"),
  messages: ["not-on-agenda"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { date, jmiOnAgenda: tick } of matrix.twg?.meetings?.rows ?? []) {
      if (tick && tick.ticked !== true) report({ at: tick.at, message: "not-on-agenda", args: { meeting: date.raw } });
    }
  },
});
