import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import { foldText } from "../../parse/normalise";
import type { CalendarDay } from "./calendar-file";
import type { DueItem } from "./next-due";

/** What is due, in a sentence, and what else there is to it. */
export function dueTexts(
  item: DueItem,
  translate: Translate,
): { readonly what: string; readonly more: readonly string[] } {
  switch (item.kind) {
    case "agenda":
      return { what: translate("progress.due.agenda", { meeting: item.meeting }), more: [] };
    case "meeting":
      return {
        what: translate("progress.due.meeting"),
        more: [
          ...(item.jmiOnAgenda ? [] : [translate("progress.due.meeting.jmi")]),
          ...(item.crdbPresent ? [] : [translate("progress.due.meeting.crdb")]),
        ],
      };
    case "meetings": {
      const { missing, held, year } = item;
      return { what: translate("progress.due.meetings", { missing, held, year }), more: [] };
    }
    case "follow-up": {
      const { action, owner } = item;
      return {
        what: translate("progress.due.follow-up", { action }),
        more: owner === "" ? [] : [translate("progress.due.follow-up.owner", { owner })],
      };
    }
    case "drafts":
      return { what: translate("progress.due.drafts", { before: item.before }), more: [] };
    default:
      return assertNever(item);
  }
}

/** What is due as days of a calendar. The group's name, the kind and the day make an entry the same each time. */
export function dueCalendar(items: readonly DueItem[], group: string, translate: Translate): readonly CalendarDay[] {
  const ids = new Map<string, number>();
  return items.map((item) => {
    const { what, more } = dueTexts(item, translate);
    const key = [item.kind, item.day, slug(item.kind === "follow-up" ? item.action : ""), slug(group)]
      .filter((part) => part !== "")
      .join("-");
    const count = (ids.get(key) ?? 0) + 1;
    ids.set(key, count);
    return {
      id: `${count === 1 ? key : `${key}-${count}`}@results-matrix`,
      day: item.day,
      summary: group === "" ? what : translate("progress.due.calendar", { group, summary: what }),
      description: more.join("\n"),
    };
  });
}

function slug(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}
