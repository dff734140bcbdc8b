import { defineRule } from "../../check/define-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { workplanIn } from "./support/workplan";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A workplan that stands for the activities can be found: it has a name or a year. */
export const workplanNamed: JmiRule = defineRule({
  id: "JMI-41",
  slug: "workplan-named",
  severity: "advice",
  topic: "activity",
  source: jmiClause("Template, Scope for discretion, column 4"),
  messages: ["unnamed"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      for (const activity of output.activities) {
        const plan = workplanIn(activity.text);
        if (plan !== null && !isNamed(plan))
          report({ at: activity.at, message: "unnamed", args: { text: shortText(activity.text) } });
      }
    }
  },
});

/** A year, a name in capitals, or whose it is: "MRD work plan", "AOP 2019", "plan d'action du ministère". */
function isNamed(plan: string): boolean {
  return /\d{4}|\p{Lu}{2,}|\p{Lu}\p{Ll}+\s+\p{Lu}|ministère|[Dd]irection|ក្រសួង|នាយកដ្ឋាន|មន្ទីរ/u.test(
    plan.replace(/\bAOP\b/g, ""),
  );
}
