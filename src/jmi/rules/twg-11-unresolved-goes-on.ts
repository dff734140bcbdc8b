import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { shortText } from "./support/short-text";
import { unresolvedIn } from "./support/unresolved";
import { twgClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** The group itself, which could not settle the issue. */
const THE_GROUP =
  /^(?:(?:the\s+)?(?:TWG|(?:technical\s+)?working\s+group)(?:\s+(?:members|secretariat|chair))?|ក្រុមការងារ(?:បច្ចេកទេស)?)$/iu;

/** An issue that a TWG cannot settle goes to the host ministry, or to the Sectoral Dialogue. */
export const unresolvedGoesOn: JmiRule = defineRule({
  id: "TWG-11",
  slug: "unresolved-goes-on",
  severity: whenReported("error"),
  topic: "structure",
  source: twgClause("Structure, reporting to the host ministry"),
  messages: ["no-addressee", "stays-here"],
  justifiable: false,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of unresolvedIn(matrix)) {
      const cell = indicator.fields.addressee;
      if (!cell) continue;
      const args = { output: shortText(output.text || indicator.text), addressee: shortText(cell.text) };
      if (readPlaceholder(cell.text) !== null) report({ at: cell.at, message: "no-addressee", args });
      else if (THE_GROUP.test(cell.text.trim())) report({ at: cell.at, message: "stays-here", args });
    }
  },
});
