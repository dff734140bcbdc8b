import { defineRule } from "../../check/define-rule";
import type { JmiTextCell } from "../matrix";
import { asTick } from "../twg/twg-table";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { headingOf, indicatorsOf } from "./support/walk";

/** Some output of the matrix is followed by routine monitoring anyway; how many more there are is open. */
export const routineOutput: JmiRule = defineRule({
  id: "JMI-20",
  slug: "routine-output",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Template, Guidance, column 2"),
  messages: ["none"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const rows = indicatorsOf(matrix);
    if (!matrix.columns.routine || rows.length === 0) return;
    if (rows.some(({ indicator }) => isTicked(indicator.fields.routine))) return;
    report({ at: headingOf(matrix, "routine"), message: "none", args: { count: rows.length } });
  },
});

function isTicked(cell: JmiTextCell | undefined): boolean {
  return cell !== undefined && asTick(cell).ticked === true;
}
