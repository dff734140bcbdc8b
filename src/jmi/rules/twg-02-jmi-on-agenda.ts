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
  check: ({ matrix, asOf }, report) => {
    for (const { date, jmiOnAgenda: tick } of matrix.twg?.meetings?.rows ?? []) {
      // The agenda of a meeting to come may still be written.
      const isToCome = date.reading.state === "date" && (date.reading.lastDay ?? "") > asOf;
      if (tick && tick.ticked !== true && !(isToCome && tick.text === ""))
        report({ at: tick.at, message: "not-on-agenda", args: { meeting: date.raw } });
    }
  },
});
