import { refKey } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { isGarbled } from "../../parse/cell/garbled";
import { CUSTOMARY, cfrRule, shorten } from "./cfr-rule";

/** A text with signs of another encoding was spoilt where it was copied from. A rule of this program's own. */
export const cfr005 = cfrRule({
  id: "CFR-005",
  slug: "texts-legible",
  severity: "advice",
  topic: "wording",
  source: CUSTOMARY("Texts are legible"),
  messages: ["garbled"],
  justifiable: true,
  check: ({ matrix: { document, objectives, indicators } }, report) => {
    const told = new Set<string>();
    const look = (at: CellRef, text: string) => {
      if (!isGarbled(text) || told.has(refKey(at))) return;
      told.add(refKey(at));
      report({ at, message: "garbled", args: { text: shorten(text) } });
    };
    const { vision, mission } = document?.section1 ?? {};
    for (const cell of [vision, mission]) if (cell) look(cell.at, cell.text);
    for (const { at, name } of objectives) look(at, name);
    for (const { action, indicator, unit, remarks } of indicators) {
      for (const cell of [action, indicator, unit, remarks]) if (cell) look(cell.at, cell.text);
    }
  },
});
