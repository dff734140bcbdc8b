import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import type { JmiTextCell } from "../matrix";
import { rowCount } from "../parts";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { saysNoneRequired } from "./support/none-required";
import { shortText } from "./support/short-text";
import { cellIn, headingOf } from "./support/walk";

/** Each outcome (or each output, as the guideline's profile says) names a partnering action, or says that none is required. */
export const partneringAction: JmiRule = defineRule({
  id: "JMI-11",
  slug: "partnering-action-missing",
  severity: "error",
  topic: "partnering",
  source: jmiClause("Principles, second point, and Template, column 5"),
  messages: ["missing", "placeholder", "column-empty"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    if (!matrix.columns.partnering) return; // JMI-46 says once that the column is missing
    const perOutput = guideline.partneringPer === "output";
    const groups = matrix.outcomes.flatMap((outcome) =>
      perOutput
        ? outcome.outputs.map((output) => ({ result: output.text, outputs: [output] }))
        : [{ result: outcome.text || (outcome.outputs[0]?.text ?? ""), outputs: outcome.outputs }],
    );
    if (groups.length > 1 && groups.every(({ outputs }) => outputs.every((output) => output.partnering.length === 0))) {
      report({ at: headingOf(matrix, "partnering"), message: "column-empty", args: { rows: rowCount(matrix) } });
      return;
    }
    for (const { result, outputs } of groups) {
      const at = cellIn(matrix, outputs[0]?.rows[0], "partnering");
      const cells = outputs.flatMap((output) => output.partnering);
      const [first] = cells;
      if (!first && at) report({ at, message: "missing", args: { result: shortText(result) } });
      else if (first && !cells.some(saysSomething)) {
        report({
          at: first.at,
          message: "placeholder",
          args: { result: shortText(result), text: shortText(first.text) },
        });
      }
    }
  },
});

function saysSomething({ text }: JmiTextCell): boolean {
  return saysNoneRequired(text) || readPlaceholder(text) === null;
}
