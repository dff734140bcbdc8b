import type { DateSystem } from "./grid";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The serial number of a calendar day. In the 1900 system serial 1 is 1900-01-01 and serial 60 is the 29 February
 * 1900 that never was, kept for Lotus 1-2-3's sake; in the 1904 system serial 0 is 1904-01-01.
 */
export function daySerial(iso: string, dateSystem: DateSystem): number {
  const days = Math.round(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_PER_DAY);
  if (Number.isNaN(days)) throw new Error(`"${iso}" is no calendar day`);
  if (dateSystem === "1904") return days + 24_107;
  const serial = days + 25_568;
  return serial >= 60 ? serial + 1 : serial;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The serial number of "2026-03-31" or "2026-03-31T12:00:00"; `null` for any other text. */
export function parseIsoInstant(text: string, dateSystem: DateSystem): number | null {
  const [, day, hours = "0", minutes = "0", seconds = "0"] = INSTANT.exec(text.trim()) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  return daySerial(day, dateSystem) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
