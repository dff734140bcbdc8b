import { defineRule } from "../../check/define-rule";
import { foldText } from "../../parse/normalise";
import { fieldText } from "./support/blank-fields";
import { shortText } from "./support/short-text";
import { indicatorsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** "Other: …", in the languages of the templates. */
const OTHER = /^(?:others?|autres?)\b|^ផ្សេង/iu;

/** The principle that a partnering action serves is one of those of the development cooperation strategy. */
export const principleKnown: JmiRule = defineRule({
  id: "JMI-44",
  slug: "principle-known",
  severity: "advice",
  topic: "partnering",
  source: jmiClause("Template, Scope for discretion, column 5"),
  messages: ["unknown"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const known = guideline.principles.map(foldText);
    for (const { indicator } of indicatorsOf(matrix)) {
      const cell = indicator.fields.partneringTag;
      const text = fieldText(indicator, "partneringTag");
      if (!cell || text === "" || OTHER.test(text)) continue;
      const parts = text
        .split(/[;,\n]/)
        .map(foldText)
        .filter((part) => part !== "");
      // A principle may have a comma in its own name.
      if (known.includes(foldText(text)) || parts.every((part) => known.includes(part))) continue;
      report({
        at: cell.at,
        message: "unknown",
        args: { text: shortText(text), principles: guideline.principles.join("; ") },
      });
    }
  },
});
