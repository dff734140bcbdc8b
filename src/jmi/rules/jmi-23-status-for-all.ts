import { defineRule } from "../../check/define-rule";
import { reportBlankFields } from "./support/blank-fields";
import { jmiClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** CRDB/CDC consolidates by status, so that every output needs one. */
export const statusForAll: JmiRule = defineRule({
  id: "JMI-23",
  slug: "status-for-all",
  severity: whenReported("advice"),
  topic: "structure",
  source: jmiClause("Procedure, second point"),
  messages: ["missing", "column-empty"],
  justifiable: true,
  check: ({ matrix }, report) => {
    reportBlankFields(matrix, "status", report);
  },
});
