import { civilOf, dayNumber, parseIso, toIso } from "../../parse/dates/calendar";

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same matter each time, so that importing twice makes no second entry; anything printable. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** The longest line of the format in octets of UTF-8, without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;
const LINE_BREAK = "\r\n";

/**
 * Days as an iCalendar file (RFC 5545). `madeOn`, YYYY-MM-DD, is what the format asks for as the stamp of every entry:
 * the same days give the same file.
 */
export function calendarFile(days: readonly CalendarDay[], product: string, madeOn: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    ...days.flatMap(({ id, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escapeText(id)}`,
      `DTSTAMP:${compact(madeOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      // The end is the first day that is no part of it.
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => fold(line) + LINE_BREAK).join("");
}

/** Control characters have no place in a text; a line break is written as "\\n". */
function escapeText(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Long lines go on behind a break and a space; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += `${LINE_BREAK} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function dayAfter(day: string): string {
  const civil = parseIso(day);
  if (!civil) throw new Error(`"${day}" is no day`);
  return toIso(civilOf(dayNumber(civil) + 1));
}
