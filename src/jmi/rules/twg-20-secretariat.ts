import { defineRule } from "../../check/define-rule";
import { readPlaceholder } from "../../parse/placeholder";
import { shortText } from "./support/short-text";
import { groupAround } from "./support/walk";
import { twgClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** The secretariat can be reached, writes the minutes and follows up what was agreed. */
export const secretariat: JmiRule = defineRule({
  id: "TWG-20",
  slug: "secretariat",
  severity: "warning",
  topic: "structure",
  source: twgClause("Secretariat, duties"),
  messages: ["no-focal-point", "no-contact", "action-open", "no-minutes"],
  justifiable: true,
  check: ({ matrix, asOf }, report) => {
    const twg = groupAround(matrix);
    if (!twg) return;
    const { secretariat: person, contact } = twg.about?.texts ?? { secretariat: null, contact: null };
    if (person && readPlaceholder(person.text) !== null) report({ at: person.at, message: "no-focal-point" });
    else if (contact && readPlaceholder(contact.text) !== null)
      report({ at: contact.at, message: "no-contact", severity: "advice" });
    for (const { action, owner, due } of twg.followUps?.rows ?? []) {
      const blank = owner?.text === "" ? owner : due?.raw === "" ? due : null;
      if (blank) report({ at: blank.at, message: "action-open", args: { action: shortText(action.text) } });
    }
    for (const { date, minutes } of twg.meetings?.rows ?? []) {
      const day = date.reading.state === "date" ? date.reading.lastDay : null;
      if (minutes?.raw === "" && day !== null && asOf > day)
        report({ at: minutes.at, message: "no-minutes", args: { meeting: day }, severity: "advice" });
    }
  },
});
