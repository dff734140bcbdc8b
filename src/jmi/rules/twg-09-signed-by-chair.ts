import { defineRule } from "../../check/define-rule";
import { groupAround } from "./support/walk";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** The Chair has the last word on what a TWG reports, and signs it. */
export const signedByChair: JmiRule = defineRule({
  id: "TWG-09",
  slug: "signed-by-chair",
  // Before the report it is signed when the indicators go to CRDB/CDC.
  severity: { draft: "off", submission: "warning", evaluation: "error" },
  topic: "structure",
  source: twgClause("Structure, Chair"),
  messages: ["not-signed"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const cell = groupAround(matrix)?.about?.days.chairSigned;
    if (cell?.raw === "") report({ at: cell.at, message: "not-signed" });
  },
});
