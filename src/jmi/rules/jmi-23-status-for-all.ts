import { defineRule } from "../../check/define-rule";
import { readReportedStatus } from "../progress/reported-status";
import { reportBlankFields } from "./support/blank-fields";
import { jmiClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";

/** CRDB/CDC consolidates by status, so that every output needs one, and not two that exclude each other. */
export const statusForAll: JmiRule = defineRule({
  id: "JMI-23",
  slug: "status-for-all",
  severity: whenReported("advice"),
  topic: "structure",
  source: jmiClause("Procedure, second point"),
  messages: ["missing", "column-empty", "conflict"],
  justifiable: true,
  check: ({ matrix }, report) => {
    reportBlankFields(matrix, "status", report);
    for (const { indicator } of indicatorsOf(matrix)) {
      const status = indicator.fields.status;
      if (!status || readReportedStatus(status.text, indicator.text).status !== "conflict") continue;
      report({ at: status.at, message: "conflict", severity: "warning", args: { text: shortText(status.text) } });
    }
  },
});
