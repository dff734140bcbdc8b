import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { shortText } from "./support/short-text";
import { unresolvedIn } from "./support/unresolved";
import { twgClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An issue that a TWG cannot settle goes to the host ministry, or to the Sectoral Dialogue. */
export const unresolvedGoesOn: JmiRule = defineRule({
  id: "TWG-11",
  slug: "unresolved-goes-on",
  severity: whenReported("error"),
  topic: "structure",
  source: twgClause("Structure, reporting to the host ministry"),
  messages: ["no-addressee"],
  justifiable: false,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of unresolvedIn(matrix)) {
      const cell = indicator.fields.addressee;
      if (cell && readPlaceholder(cell.text) !== null)
        report({ at: cell.at, message: "no-addressee", args: { output: shortText(output.text || indicator.text) } });
    }
  },
});
