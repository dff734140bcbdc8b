import { defineRule } from "../../check/define-rule";
import type { CellRef } from "../../grid/cell-ref";
import { saysTheSame, sharesWord } from "./support/same-text";
import { shortText } from "./support/short-text";
import { cellIn, outputsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** An indicator confirms that its output is delivered: it is there, and it is not the output in other letters. */
export const indicatorFitsOutput: JmiRule = defineRule({
  id: "JMI-32",
  slug: "indicator-fits-output",
  severity: "warning",
  topic: "indicator",
  source: jmiClause("Template, Definition, column 3"),
  messages: ["missing", "same", "no-common-word"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      const [first] = output.indicators;
      const at = cellIn(matrix, output.rows[0], "indicator");
      if (at && output.text !== "" && !output.indicators.some(({ named }) => named))
        report({
          at: first && !isElsewhere(first.at, at) ? first.at : at,
          message: "missing",
          args: { output: shortText(output.text) },
        });
      for (const indicator of output.indicators) {
        if (!indicator.named || output.text === "") continue;
        const args = { indicator: shortText(indicator.text), output: shortText(output.text) };
        if (saysTheSame(indicator.text, output.text))
          report({ at: indicator.at, message: "same", args, related: [output.at] });
        else if (!sharesWord(indicator.text, output.text) && isLatin(indicator.text) && isLatin(output.text))
          report({ at: indicator.at, message: "no-common-word", args, related: [output.at], severity: "advice" });
      }
    }
  },
});

function isElsewhere(a: CellRef, b: CellRef): boolean {
  return a.column !== b.column;
}

/** Words are compared by their stems only where a script writes them apart. */
function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text);
}
