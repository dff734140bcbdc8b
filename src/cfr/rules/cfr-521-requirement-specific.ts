import { METHODOLOGY, cfrRule, namedIndicators, shorten, wholeDocument } from "./cfr-rule";
import { nameKey, nearlySame } from "./names";

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half|quarter|third|all|every|each|full|whole|entire|once|twice|both|complete|no|none)\b/i;

/** What is asked of another department names the indicator it serves, and how much is needed. */
export const cfr521 = cfrRule({
  id: "CFR-521",
  slug: "requirement-unspecific",
  severity: "warning",
  topic: "partnering",
  source: METHODOLOGY("Section 5: rightly claimed, specific"),
  messages: ["no-indicator", "unknown-indicator", "no-quantity", "quantity-in-words"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const rows = wholeDocument(matrix)?.section5?.rows ?? [];
    if (rows.length === 0) return;
    const names = namedIndicators(matrix).map(({ indicator }) => indicator.text);
    const keys = new Set(names.map(nameKey));
    for (const { organisation, indicator, what, howMuch } of rows) {
      const args = {
        organisation: shorten(organisation.text),
        what: shorten(what.text),
        indicator: shorten(indicator.text),
        quantity: shorten(howMuch.text),
      };
      if (indicator.text === "") report({ at: indicator.at, message: "no-indicator", args });
      else if (
        !lines(indicator.text).every(
          (name) => keys.has(nameKey(name)) || names.some((known) => nearlySame(known, name)),
        )
      ) {
        report({ at: indicator.at, message: "unknown-indicator", args });
      }
      if (howMuch.text === "") report({ at: howMuch.at, message: "no-quantity", args });
      else if (!NUMBER.test(howMuch.text))
        report({ at: howMuch.at, message: "quantity-in-words", args, severity: "advice" });
    }
  },
});

/** Several indicators may stand in one cell, each on a line. */
function lines(text: string): readonly string[] {
  return text
    .split(/\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
