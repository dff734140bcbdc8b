import { defineRule } from "../../check/define-rule";
import { agreedChanges } from "../agreed/agreed-changes";
import { entryFor, isComplete } from "../agreed/revision-log";
import { rowCount } from "../parts";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";

/** The day of agreement is told, and what was changed since stands in the log with the meeting and the reason. */
export const agreedByTwg: JmiRule = defineRule({
  id: "JMI-16",
  slug: "agreed-by-twg",
  severity: "error",
  topic: "structure",
  source: jmiClause("Principles, fourth point"),
  messages: ["not-agreed", "changed", "added", "removed", "log-incomplete"],
  justifiable: true,
  check: ({ matrix, stage }, report) => {
    const { twg, agreed } = matrix;
    const told = twg?.about?.days.agreed;
    if (stage !== "draft" && told?.raw === "" && rowCount(matrix) > 0)
      report({ at: told.at, message: "not-agreed", severity: "warning" });
    for (const change of agreedChanges(matrix)) {
      const entry = entryFor(change, twg?.revisions?.rows ?? []);
      if (entry && isComplete(entry)) continue;
      const before = shortText(change.before) || "–";
      if (entry) {
        const part = entry.meeting?.reading.state === "date" ? "reason" : "meeting";
        report({ at: entry.cell.at, message: "log-incomplete", args: { before, part }, related: [change.at] });
        continue;
      }
      const { what, at } = change;
      const message = what === "added" || what === "removed" ? what : "changed";
      report({
        at,
        message,
        args: { what, before, after: shortText(change.after) || "–", day: agreed?.day ?? "none" },
      });
    }
  },
});
