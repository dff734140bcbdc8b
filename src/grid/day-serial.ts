import type { DateSystem } from "./grid";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of each system; 1900 counts from "1900-01-00" and holds a 29 February 1900 that never was, for Lotus 1-2-3's sake. */
const DAY_0 = { "1900": Date.UTC(1899, 11, 31), "1904": Date.UTC(1904, 0, 1) } as const;
const FAKE_LEAP_DAY = 60;
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * Excel's serial number → "YYYY-MM-DD"; the time of day is dropped. Null for what names no day: negative numbers,
 * serial 0 and the invented 29 February 1900 (serial 60) of the 1900 system, and days after the year 9999.
 */
export function serialToIso(serial: number, system: DateSystem): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0) return null;
  if (system === "1900" && (whole === 0 || whole === FAKE_LEAP_DAY)) return null;
  const days = system === "1900" && whole > FAKE_LEAP_DAY ? whole - 1 : whole;
  const instant = DAY_0[system] + days * MILLISECONDS_PER_DAY;
  return instant > LAST_DAY ? null : isoDay(instant);
}

/** "YYYY-MM-DD" → Excel's serial; null for no day, or one before the system begins. */
export function isoToSerial(iso: string, system: DateSystem): number | null {
  const instant = Date.parse(`${iso}T00:00:00Z`);
  // Some engines take 30 February for a day in March.
  if (Number.isNaN(instant) || isoDay(instant) !== iso) return null;
  const days = (instant - DAY_0[system]) / MILLISECONDS_PER_DAY;
  if (system === "1904") return days < 0 ? null : days;
  if (days < 1) return null;
  return days >= FAKE_LEAP_DAY ? days + 1 : days;
}

/** The serial of a day that the program itself names; throws where there is none. */
export function daySerial(iso: string, system: DateSystem): number {
  const serial = isoToSerial(iso, system);
  if (serial === null) throw new Error(`"${iso}" is no day of the ${system} date system`);
  return serial;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The serial number of "2026-03-31" or "2026-03-31T12:00:00"; `null` for any other text. */
export function parseIsoInstant(text: string, system: DateSystem): number | null {
  const [, iso, hours = "0", minutes = "0", seconds = "0"] = INSTANT.exec(text.trim()) ?? [];
  const day = iso === undefined ? null : isoToSerial(iso, system);
  return day === null ? null : day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
