import type { DateSystem } from "../grid/grid";
import { serialToIso } from "../grid/day-serial";

export { isoToSerial, serialToIso } from "../grid/day-serial";

/**
 * True for a number format that shows a day: one with years or days, or months that are not minutes. Quoted words,
 * escaped letters, colours and locale marks count for nothing; "h:mm" is a time of day and no date.
 */
export function isDateFormat(numberFormat: string | null): boolean {
  if (numberFormat === null) return false;
  const bare = bareFormat(numberFormat);
  if (bare === "general" || bare === "@") return false;
  if (/[yd]/.test(bare)) return true;
  return /m/.test(bare) && !/[hs]/.test(bare);
}

/**
 * The date that a cell with a day's serial shows: "2020-12" for the first of a month under "mmm-yy", which is what Excel
 * makes of "Dec 2020", and "2020" for 1 January under "yyyy"; else the day. Null where the serial names no day.
 */
export function shownDate(serial: number, numberFormat: string | null, system: DateSystem): string | null {
  const iso = serialToIso(serial, system);
  if (iso === null || numberFormat === null) return iso;
  const bare = bareFormat(numberFormat);
  if (/d/.test(bare) || !/y/.test(bare) || !iso.endsWith("-01")) return iso;
  if (/m/.test(bare)) return iso.slice(0, 7);
  return iso.endsWith("-01-01") ? iso.slice(0, 4) : iso;
}

/** The first section without quoted words, escaped letters, colours and locale marks. */
function bareFormat(numberFormat: string): string {
  return (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
}
