import { defineRule } from "../../check/define-rule";
import { unresolvedIn } from "./support/unresolved";
import { twgClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Issues that stay unresolved feed the Sectoral Multi-stakeholder Dialogue; they are listed for it. */
export const sectoralDialogue: JmiRule = defineRule({
  id: "TWG-25",
  slug: "sectoral-dialogue",
  severity: whenReported("advice"),
  topic: "structure",
  source: twgClause("Sectoral Dialogue"),
  messages: ["unresolved"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const rows = unresolvedIn(matrix);
    const at = rows[0]?.indicator.fields.unresolved?.at;
    if (at)
      report({
        at,
        message: "unresolved",
        args: { count: rows.length },
        related: rows.slice(1).flatMap(({ indicator }) => indicator.fields.unresolved?.at ?? []),
      });
  },
});
