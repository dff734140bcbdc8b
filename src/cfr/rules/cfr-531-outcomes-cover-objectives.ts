import { METHODOLOGY, cfrRule, shorten, wholeDocument } from "./cfr-rule";
import { isMandatory } from "./cfr-201-objectives-agree";
import { isCovered } from "./covered";
import { namedObjectives } from "./named-objectives";
import { countedWork, existenceWords } from "./word-lists";

/** Section 6 says what comes of each objective, by indicators of results. */
export const cfr531 = cfrRule({
  id: "CFR-531",
  slug: "outcomes-incomplete",
  severity: "warning",
  topic: "indicator",
  source: METHODOLOGY("Section 6: objectives covered, results-driven outcomes and indicators"),
  messages: ["none", "not-covered", "process"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const section = wholeDocument(matrix)?.section6;
    const objectives = namedObjectives(matrix).filter(({ text }) => !isMandatory(text, guideline));
    if (!section || objectives.length === 0) return;
    if (section.rows.length === 0) {
      report({ at: section.at, message: "none" });
      return;
    }
    const open = objectives.filter((objective) => !isCovered(objective, matrix, section.rows));
    if (open.length > 0) {
      report({
        at: section.at,
        message: "not-covered",
        args: { count: open.length, objectives: open.map(({ text }) => `“${shorten(text)}”`).join(", ") },
        related: open.map(({ at }) => at),
      });
    }
    for (const { indicator } of section.rows) {
      const words = countedWork(indicator.text) ?? existenceWords(indicator.text);
      if (words)
        report({
          at: indicator.at,
          message: "process",
          args: { indicator: shorten(indicator.text), words },
          severity: "advice",
        });
    }
  },
});
