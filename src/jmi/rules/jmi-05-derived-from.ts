import { defineRule } from "../../check/define-rule";
import { fieldText, reportBlankFields } from "./support/blank-fields";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { isOnlySaidToBeNew } from "./support/new-indicator";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";

/** It is told which results framework an indicator was taken from, or why it is new. */
export const derivedFrom: JmiRule = defineRule({
  id: "JMI-05",
  slug: "derived-from",
  severity: "warning",
  topic: "indicator",
  source: jmiClause("Selection, first point"),
  messages: ["missing", "column-empty", "new-without-reason"],
  justifiable: true,
  check: ({ matrix }, report) => {
    reportBlankFields(matrix, "framework", report);
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const at = indicator.fields.framework?.at;
      if (at && isOnlySaidToBeNew(fieldText(indicator, "framework")))
        report({ at, message: "new-without-reason", args: { indicator: shortText(indicator.text || output.text) } });
    }
  },
});
