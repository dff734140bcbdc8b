import { withoutGluedNote } from "../numbers/glued-note";
import { ask, PLAIN_FIGURE } from "./cell-reading";
import type { CellContent, Noted } from "./cell-reading";

/** "71.22" copied from a table with footnotes: as it stands, or 71.2 with note 2. */
export function gluedNote(text: string): Noted | null {
  const without = withoutGluedNote(text);
  return without === null ? null : ask(plain(Number(text.replace(/[()]/g, ""))), [plain(without)]);
}

function plain(value: number): CellContent {
  return {
    kind: "figures",
    figures: [{ ...PLAIN_FIGURE, low: value, high: value, unit: null }],
    direction: null,
  };
}
