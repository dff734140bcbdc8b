import { defineRule } from "../../check/define-rule";
import { JOINTLY } from "../twg/twg";
import { groupAround } from "./support/walk";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** Joint indicators are jointly identified, formulated, implemented or monitored; one of the four is enough. */
export const jointly: JmiRule = defineRule({
  id: "JMI-45",
  slug: "jointly",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Note under the template"),
  messages: ["none"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const about = groupAround(matrix)?.about;
    if (!about) return;
    const cells = JOINTLY.flatMap((key) => about.jointly[key] ?? []);
    const [first] = cells;
    if (first && !cells.some(({ ticked }) => ticked === true)) report({ at: first.at, message: "none" });
  },
});
