import { defineRule } from "../../check/define-rule";
import { reportBlankFields } from "./support/blank-fields";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { saysNoneRequired } from "./support/none-required";

/** It is told what a partnering action strengthens: systems of the Government, ownership, capacity. */
export const partneringStrengthens: JmiRule = defineRule({
  id: "JMI-43",
  slug: "partnering-strengthens",
  severity: "advice",
  topic: "partnering",
  source: jmiClause("Template, Guidance, column 5"),
  messages: ["missing", "column-empty"],
  justifiable: true,
  check: ({ matrix }, report) => {
    reportBlankFields(
      matrix,
      "partneringTag",
      report,
      ({ partnering }) => partnering.length === 0 || !partnering.every(({ text }) => saysNoneRequired(text)),
    );
  },
});
