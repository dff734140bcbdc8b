import { defineRule } from "../../check/define-rule";
import type { JmiOutput } from "../matrix";
import { actorsIn } from "./support/actors";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { outputsOf } from "./support/walk";

/** Government and partners are both seen to be committed to an output; somebody has to be named for that. */
export const jointCommitment: JmiRule = defineRule({
  id: "JMI-03",
  slug: "joint-commitment",
  severity: "advice",
  topic: "partnering",
  source: jmiClause("Principles, first point"),
  messages: ["no-partner", "no-government"],
  standsBackFor: ["JMI-11", "JMI-13"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { output } of outputsOf(matrix)) {
      const [first] = output.activities;
      const named = namesIn(output);
      if (!first || named === "") continue;
      const { government, partner } = actorsIn(named);
      // A text that names neither says nothing that could be judged by names.
      if (government === partner) continue;
      report({
        at: government ? (output.partnering[0]?.at ?? first.implementerAt) : first.implementerAt,
        message: government ? "no-partner" : "no-government",
        args: { output: shortText(output.text) },
      });
    }
  },
});

function namesIn({ activities, partnering }: JmiOutput): string {
  return [...activities.flatMap(({ text, implementer }) => [text, implementer]), ...partnering.map(({ text }) => text)]
    .join("\n")
    .trim();
}
