import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { actorsIn } from "./support/actors";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { saysNoneRequired } from "./support/none-required";
import { shortText } from "./support/short-text";
import { partneringOf } from "./support/walk";

/** A partnering action says who takes it. */
export const partneringActor: JmiRule = defineRule({
  id: "JMI-17",
  slug: "partnering-actor",
  severity: "advice",
  topic: "partnering",
  source: jmiClause("Principles, fourth point"),
  messages: ["nobody"],
  standsBackFor: ["JMI-11"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { at, text } of partneringOf(matrix)) {
      if (readPlaceholder(text) !== null || saysNoneRequired(text)) continue;
      const { government, partner } = actorsIn(text);
      if (!government && !partner) report({ at, message: "nobody", args: { action: shortText(text) } });
    }
  },
});
