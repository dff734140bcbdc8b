import { defineRule } from "../../check/define-rule";
import { reportBlankFields } from "./support/blank-fields";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** It is told how often the values come out, so that routine monitoring can follow them. */
export const routineMonitoring: JmiRule = defineRule({
  id: "JMI-28",
  slug: "routine-monitoring",
  severity: "advice",
  topic: "baseline",
  source: jmiClause("Template, Guidance, column 1"),
  messages: ["missing", "column-empty"],
  justifiable: true,
  check: ({ matrix }, report) => {
    reportBlankFields(matrix, "frequency", report);
  },
});
