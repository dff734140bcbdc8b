import { defineRule } from "../../check/define-rule";
import { reportBlankFields } from "./support/blank-fields";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Where the values of an indicator come from is told beside it. */
export const dataSource: JmiRule = defineRule({
  id: "JMI-15",
  slug: "data-source",
  severity: "advice",
  topic: "baseline",
  source: jmiClause("Principles, third point"),
  messages: ["missing", "column-empty"],
  justifiable: true,
  check: ({ matrix }, report) => reportBlankFields(matrix, "dataSource", report),
});
