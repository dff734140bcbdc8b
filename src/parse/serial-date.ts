export { isoToSerial, serialToIso } from "../grid/day-serial";

/**
 * True for a number format that shows a day: one with years or days, or months that are not minutes. Quoted words,
 * escaped letters, colours and locale marks count for nothing; "h:mm" is a time of day and no date.
 */
export function isDateFormat(numberFormat: string | null): boolean {
  if (numberFormat === null) return false;
  const bare = (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (bare === "general" || bare === "@") return false;
  if (/[yd]/.test(bare)) return true;
  return /m/.test(bare) && !/[hs]/.test(bare);
}
