import { withoutGluedNote } from "../numbers/glued-note";
import { readDatedValue } from "../read-dated-value";
import { ask, PLAIN_FIGURE } from "./cell-reading";
import type { CellContent, Noted } from "./cell-reading";

/** "71.22", copied from a table with footnotes: as it stands, or 71.2 with note 2. */
export function gluedNote(text: string): Noted | null {
  const reading = readDatedValue(text);
  if (reading.state !== "value" || reading.unit !== null) return null;
  const without = withoutGluedNote(String(reading.value));
  if (without === null) return null;
  const { bound, date, lastDay } = reading;
  const content = (value: number): CellContent => ({
    kind: "figures",
    figures: [{ ...PLAIN_FIGURE, low: value, high: value, unit: null, bound, date, lastDay }],
    direction: null,
  });
  return ask(content(reading.value), [content(without)]);
}
