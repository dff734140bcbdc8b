import { defineRule } from "../../check/define-rule";
import { groupAround } from "./support/walk";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A TWG looks at the cross-cutting issues: they are in its indicators, or it is told why not. */
export const crossCutting: JmiRule = defineRule({
  id: "TWG-07",
  slug: "cross-cutting",
  severity: "warning",
  topic: "structure",
  source: twgClause("Functions, cross-cutting issues"),
  messages: ["none", "no-reason", "no-focal-point"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const table = groupAround(matrix)?.crossCutting;
    if (!table) return;
    const [first] = table.rows;
    if (!table.rows.some(({ covered }) => covered?.ticked !== null && covered !== null)) {
      report({ at: first?.issue.at ?? table.at, message: "none" });
      return;
    }
    for (const { issue, covered, how, focalPoint } of table.rows) {
      if (covered?.ticked === false && how?.text === "")
        report({ at: how.at, message: "no-reason", args: { issue: issue.text } });
      if (covered?.ticked === true && focalPoint?.text === "")
        report({ at: focalPoint.at, message: "no-focal-point", args: { issue: issue.text }, severity: "advice" });
    }
  },
});
