import { defineRule } from "../../check/define-rule";
import type { JmiOutcome, JmiOutput } from "../matrix";
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
    for (const { outcome, output } of outputsOf(matrix)) {
      const [first] = output.activities;
      const named = namesIn(output);
      if (!first || named === "") continue;
      const { partner } = actorsIn(named);
      // "Train testers in every district - UNICEF": the district is where it is done, not who does it.
      const { government } = actorsIn(namesIn(output, "implementers"));
      // A text that names neither says nothing that could be judged by names.
      if (government === partner) continue;
      // The guideline asks for partnering actions of the outcome: those of another output serve one that names none.
      const beside = actorsIn(output.partnering.length > 0 ? "" : partneringIn(outcome));
      if (government ? beside.partner : beside.government) continue;
      report({
        at: government ? (output.partnering[0]?.at ?? first.implementerAt) : first.implementerAt,
        message: government ? "no-partner" : "no-government",
        args: { output: shortText(output.text) },
      });
    }
  },
});

/** The texts that name who takes part; of an activity with an implementer, on request, the implementer alone. */
function namesIn({ activities, partnering }: JmiOutput, which: "all" | "implementers" = "all"): string {
  const doers = activities.flatMap(({ text, implementer }) =>
    which === "implementers" && implementer !== "" ? [implementer] : [text, implementer],
  );
  return [...doers, ...partnering.map(({ text }) => text)].join("\n").trim();
}

function partneringIn({ outputs }: JmiOutcome): string {
  return outputs.flatMap(({ partnering }) => partnering.map(({ text }) => text)).join("\n");
}
