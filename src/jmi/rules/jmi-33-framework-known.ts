import { defineRule } from "../../check/define-rule";
import { fieldText } from "./support/blank-fields";
import { frameworksIn } from "./support/frameworks";
import { isSaidToBeNew } from "./support/new-indicator";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** The framework an indicator is taken from is one of the guideline or a plan of the sector. */
export const frameworkKnown: JmiRule = defineRule({
  id: "JMI-33",
  slug: "framework-known",
  severity: "warning",
  topic: "indicator",
  source: jmiClause("Template, Definition, column 3"),
  messages: ["unknown"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    for (const { indicator } of indicatorsOf(matrix)) {
      const cell = indicator.fields.framework;
      const text = fieldText(indicator, "framework");
      if (!cell || text === "" || isSaidToBeNew(text) || frameworksIn(text, guideline).length > 0) continue;
      report({
        at: cell.at,
        message: "unknown",
        args: { text: shortText(text), frameworks: Object.keys(guideline.frameworks).join(", ") },
      });
    }
  },
});
