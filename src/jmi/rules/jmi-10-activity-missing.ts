import { defineRule } from "../../check/define-rule";
import { mergeAt, isBlank, valueAt } from "../../grid/grid";
import type { CellRef } from "../../grid/cell-ref";
import { readPlaceholder } from "../../parse/placeholder";
import type { JmiMatrix } from "../matrix";
import { partOn } from "../parts";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { cellIn, outputsOf } from "./support/walk";

/** Every output has at least one activity that says something. */
export const activityMissing: JmiRule = defineRule({
  id: "JMI-10",
  slug: "activity-missing",
  severity: "error",
  topic: "activity",
  source: jmiClause("Principles, second point, and Template, column 4"),
  messages: ["missing", "placeholder"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      const at = cellIn(matrix, output.rows[0], "activity");
      if (!at) return; // JMI-46 says once that the column is missing
      const [first] = output.activities;
      if (!first && isMergedFromAbove(matrix, at)) continue;
      if (!first) report({ at, message: "missing", args: { output: shortText(output.text) } });
      else if (output.activities.every((activity) => readPlaceholder(activity.text) !== null)) {
        report({
          at: first.at,
          message: "placeholder",
          args: { output: shortText(output.text), text: shortText(first.text) },
        });
      }
    }
  },
});

/** A cell that several outputs share holds the activities of each. */
function isMergedFromAbove(matrix: JmiMatrix, { sheet, row, column }: CellRef): boolean {
  const { grid } = partOn(matrix, sheet);
  const merge = mergeAt(grid, row, column);
  return merge !== null && merge.top < row && !isBlank(valueAt(grid, merge.top, merge.left));
}
