import { refKey } from "../../grid/cell-ref";
import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import type { JmiActivity } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";

const NOBODY =
  /^(?:various|several|all|everyone|everybody|(?:all\s+)?(?:the\s+)?TWGs?(?:\s+members)?|(?:all\s+)?(?:relevant|concerned|line)\s+(?:agencies|ministries|institutions|stakeholders|parties))\.?$/i;

/** Somebody is named for every activity; "various" and "TBD" name nobody. */
export const implementerMissing: JmiRule = defineRule({
  id: "JMI-13",
  slug: "implementer-missing",
  severity: "error",
  topic: "activity",
  source: jmiClause("Principles, second point, last sentence"),
  messages: ["missing", "vague", "unclear"],
  standsBackFor: ["JMI-10"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      for (const activities of byCell(output.activities)) {
        const missing = activities.filter(
          (activity) => readPlaceholder(activity.implementer) !== null && !NOBODY.test(activity.implementer),
        );
        const vague = activities.filter((activity) => NOBODY.test(activity.implementer.trim()));
        const unclear = activities.filter((activity) => activity.alignment === "unclear");
        const [first] = [...missing, ...vague, ...unclear];
        if (!first) continue;
        const at = first.implementerAt;
        const args = { activity: shortText(first.text), count: missing.length, text: shortText(first.implementer) };
        if (missing.length > 0) report({ at, message: "missing", args });
        else if (vague.length > 0) report({ at, message: "vague", args: { ...args, count: vague.length } });
        else report({ at, message: "unclear", severity: "warning", args: { ...args, count: activities.length } });
      }
    }
  },
});

/** Activities by the cell that should name their implementers: one fault of a cell is one finding. */
function byCell(activities: readonly JmiActivity[]): readonly (readonly JmiActivity[])[] {
  const cells = new Map<string, JmiActivity[]>();
  for (const activity of activities) {
    if (readPlaceholder(activity.text) !== null) continue;
    const key = refKey(activity.implementerAt);
    cells.set(key, [...(cells.get(key) ?? []), activity]);
  }
  return [...cells.values()];
}
