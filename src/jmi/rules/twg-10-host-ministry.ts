import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { groupAround } from "./support/walk";
import { twgClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A TWG reports to its host ministry, which the report names. */
export const hostMinistry: JmiRule = defineRule({
  id: "TWG-10",
  slug: "host-ministry",
  severity: whenReported("error"),
  topic: "structure",
  source: twgClause("Structure, reporting to the host ministry"),
  messages: ["missing"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const cell = groupAround(matrix)?.about?.texts.hostMinistry;
    if (cell && readPlaceholder(cell.text) !== null) report({ at: cell.at, message: "missing" });
  },
});
