import type { DateSystem } from "../grid/grid";
import { civilOf, dayNumber, parseIso, toIso } from "./dates/calendar";

/** Day 0 of each system as a day number; 1900 counts from "1900-01-00" and holds a 29 February 1900 that never was. */
const EPOCH_1900 = dayNumber({ year: 1899, month: 12, day: 31 });
const EPOCH_1904 = dayNumber({ year: 1904, month: 1, day: 1 });
const FAKE_LEAP_DAY = 60;
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });

/**
 * Excel's serial number → "YYYY-MM-DD"; the time of day is dropped. Null for what names no day: negative numbers,
 * serial 0 and the invented 29 February 1900 (serial 60) of the 1900 system, and days after the year 9999.
 */
export function serialToIso(serial: number, system: DateSystem): string | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (whole < 0) return null;
  if (system === "1904") return isoOf(EPOCH_1904 + whole);
  if (whole === 0 || whole === FAKE_LEAP_DAY) return null;
  return isoOf(EPOCH_1900 + whole - (whole > FAKE_LEAP_DAY ? 1 : 0));
}

/** "YYYY-MM-DD" → Excel's serial; null for no day, or one before the system begins. */
export function isoToSerial(iso: string, system: DateSystem): number | null {
  const civil = parseIso(iso);
  if (!civil) return null;
  if (system === "1904") {
    const serial = dayNumber(civil) - EPOCH_1904;
    return serial < 0 ? null : serial;
  }
  const days = dayNumber(civil) - EPOCH_1900;
  if (days < 1) return null;
  return days >= FAKE_LEAP_DAY ? days + 1 : days;
}

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

function isoOf(day: number): string | null {
  return day > LAST_DAY ? null : toIso(civilOf(day));
}
