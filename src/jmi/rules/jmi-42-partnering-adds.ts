import { defineRule } from "../../check/define-rule";
import { saysTheSame } from "./support/same-text";
import { shortText } from "./support/short-text";
import { outputsOf, partneringOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

const FUNDING_ONLY =
  /^(?:\p{L}+\s+){0,3}(?:provide|provides|providing|provision of|allocate|mobili[sz]e)?\s*(?:the\s+)?(?:adequate\s+|sufficient\s+|financial\s+|additional\s+)*(?:fund(?:s|ing)?|financing|financial (?:support|assistance|resources)|budget)(?:\s+(?:support|available|from \p{L}+(?: \p{L}+)?))?[.\s]*$/iu;

/** "USD 200,000 from UNDP": an amount and where it comes from. */
const AMOUNT_ONLY =
  /^(?:[\p{L}.'’]+\s+){0,4}?(?:USD|US\$|\$|EUR|€|KHR)\s?[\d.,]+\s*(?:million|thousand|m|k)?(?:\s+(?:from|by|of)\s+(?:the\s+)?[\p{L}\s&/.,'’-]{1,50})?$/iu;

/** A partnering action builds the partnership; it is neither an activity again nor the promise of money alone. */
export const partneringAdds: JmiRule = defineRule({
  id: "JMI-42",
  slug: "partnering-adds",
  severity: "advice",
  topic: "partnering",
  source: jmiClause("Template, Definition, column 5"),
  messages: ["same-as-activity", "funding-only"],
  standsBackFor: ["JMI-11"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const activities = outputsOf(matrix).flatMap(({ output }) => output.activities);
    for (const { at, text } of partneringOf(matrix)) {
      const twin = activities.find((activity) => saysTheSame(activity.text, text));
      const args = { action: shortText(text) };
      if (twin) report({ at, message: "same-as-activity", args, related: [twin.at] });
      else if (FUNDING_ONLY.test(text.trim()) || AMOUNT_ONLY.test(text.trim()))
        report({ at, message: "funding-only", args });
    }
  },
});
