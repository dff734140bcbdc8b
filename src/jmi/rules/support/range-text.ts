import { scanDates } from "../../../parse/dates/scan-dates";
import { normaliseText } from "../../../parse/normalise";
import { readCell } from "../../../parse/cell/read-cell";

/** "55-60% by December 2020", "between 10 and 15 laws": a text that is one range, with or without a date behind it. */
export function isRange(raw: string): boolean {
  const text = normaliseText(raw);
  const [date] = scanDates(text);
  const bare = date
    ? text.slice(0, date.start).replace(/[\s,;(]+(?:by|in|until|before|for|end of|the|\s)*\(?$/i, "")
    : text;
  const { says, confidence } = readCell(bare);
  if (confidence !== "sure" || says.kind !== "figures") return false;
  const [level, ...more] = says.figures;
  return level !== undefined && more.length === 0 && level.is === "level" && level.low < level.high;
}
