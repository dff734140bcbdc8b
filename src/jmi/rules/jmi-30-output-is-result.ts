import { defineRule } from "../../check/define-rule";
import { workWords } from "./support/action-words";
import { saysTheSame } from "./support/same-text";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Good will with at most two words behind it: nothing that could be there or not. */
const VAGUE = /^(?:to\s+)?(?:support|promote|improve|strengthen|enhance)(?:ing|d)?(?:\s+\S+){0,2}$/i;

/** An output is the result of the activities that can be verified, neither the work itself nor the outcome again. */
export const outputIsResult: JmiRule = defineRule({
  id: "JMI-30",
  slug: "output-is-result",
  severity: "warning",
  topic: "wording",
  source: jmiClause("Template, Definition, column 2"),
  messages: ["activity", "same-as-outcome", "same-as-activity", "vague"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { outcome, output } of outputsOf(matrix)) {
      if (output.text === "") continue;
      const args = { output: shortText(output.text) };
      const words = workWords(output.text);
      const twin = output.activities.find((activity) => saysTheSame(activity.text, output.text));
      if (saysTheSame(output.text, outcome.text)) {
        report({ at: output.at, message: "same-as-outcome", args, related: [outcome.at] });
      } else if (twin) report({ at: output.at, message: "same-as-activity", args, related: [twin.at] });
      else if (words) report({ at: output.at, message: "activity", args: { ...args, words } });
      else if (VAGUE.test(output.text.trim())) report({ at: output.at, message: "vague", args, severity: "advice" });
    }
  },
});
