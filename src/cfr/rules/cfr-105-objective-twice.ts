import type { TextCell } from "../matrix";
import { METHODOLOGY, cfrRule, shorten, wholeDocument } from "./cfr-rule";
import { nameKey, nearlySame } from "./names";

/** No department has so many objectives; what is longer is no list of objectives, and comparing all with all is slow. */
const MOST = 200;

/** No objective stands twice in Section 1, nor nearly so. */
export const cfr105 = cfrRule({
  id: "CFR-105",
  slug: "objective-twice",
  severity: "warning",
  topic: "structure",
  source: METHODOLOGY("Section 1C: no duplication"),
  messages: ["same", "alike"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const objectives = (wholeDocument(matrix)?.section1?.objectives ?? []).slice(0, MOST);
    objectives.forEach((objective, index) => {
      const twin = twinOf(objective, objectives.slice(0, index));
      if (!twin) return;
      const args = { objective: shorten(objective.text), other: shorten(twin.first.text), row: twin.first.at.row + 1 };
      report({ at: objective.at, message: twin.message, args, related: [twin.first.at] });
    });
  },
});

function twinOf(objective: TextCell, earlier: readonly TextCell[]) {
  const same = earlier.find(({ text }) => nameKey(text) === nameKey(objective.text));
  if (same) return { first: same, message: "same" } as const;
  const alike = earlier.find(({ text }) => nearlySame(text, objective.text));
  return alike ? ({ first: alike, message: "alike" } as const) : null;
}
