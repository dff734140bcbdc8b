import { defineRule } from "../../check/define-rule";
import { fieldText } from "./support/blank-fields";
import { frameworksIn } from "./support/frameworks";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";

/** An outcome is tied to a policy framework, in its text or in the column for it. */
export const policyLink: JmiRule = defineRule({
  id: "JMI-04",
  slug: "policy-link",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Selection, first point"),
  messages: ["no-framework"],
  standsBackFor: ["JMI-06"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    for (const outcome of matrix.outcomes) {
      if (outcome.text === "") continue;
      const fields = outcome.outputs.flatMap(({ indicators }) => indicators.map((one) => fieldText(one, "framework")));
      if ([outcome.text, ...fields].some((text) => frameworksIn(text, guideline).length > 0)) continue;
      report({
        at: outcome.at,
        message: "no-framework",
        args: { outcome: shortText(outcome.text), frameworks: Object.keys(guideline.frameworks).join(", ") },
      });
    }
  },
});
