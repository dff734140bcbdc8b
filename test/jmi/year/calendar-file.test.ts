import fc from "fast-check";
import { calendarFile } from "../../../src/jmi/year/calendar-file";
import { dueCalendar } from "../../../src/jmi/year/due-calendar";
import type { DueItem } from "../../../src/jmi/year/next-due";
import { createTranslate } from "../../../src/messages/translate";

const day = { id: "meeting-1@results-matrix", day: "2019-12-31", summary: "Meeting", description: "" };
const PRODUCT = "-//results-matrix//1//EN";

/** Lines joined again as a reader of the format does (RFC 5545, 3.1), by property. */
function unfolded(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);
}

/** A TEXT value as a reader takes it (RFC 5545, 3.3.11). */
function plain(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}

test("an entry is a whole day that ends with the next, with all that the format asks for", () => {
  expect(calendarFile([day], PRODUCT, "2019-09-01").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//results-matrix//1//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    "UID:meeting-1@results-matrix",
    "DTSTAMP:20190901T000000Z",
    "DTSTART;VALUE=DATE:20191231",
    "DTEND;VALUE=DATE:20200101",
    "SUMMARY:Meeting",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("any text comes back as it was, in lines of at most 75 octets that end with CR LF", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", ",", ";", "\\", "n", "\n", "é", "ក", "🌾", ":", '"'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = calendarFile([{ ...day, summary, description }], PRODUCT, "2019-09-01");
      expect(file.endsWith("\r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = new Map(unfolded(file));
      expect(plain(read.get("SUMMARY") ?? "")).toBe(summary);
      expect(plain(read.get("DESCRIPTION") ?? "")).toBe(description);
    }),
  );
});

test("control characters and foreign line breaks do no harm", () => {
  const file = calendarFile([{ ...day, summary: "a\r\nEND:VCALENDAR\u0007\rb" }], PRODUCT, "2019-09-01");
  expect(unfolded(file).find(([name]) => name === "SUMMARY")).toEqual(["SUMMARY", "a\\nEND:VCALENDAR\\nb"]);
});

const at = { sheet: "Meetings", row: 1, column: 0 };
const items: readonly DueItem[] = [
  { kind: "agenda", day: "2019-09-08", isOverdue: false, at, meeting: "2019-09-18" },
  { kind: "meeting", day: "2019-09-18", isOverdue: false, at, jmiOnAgenda: false, crdbPresent: false },
  { kind: "meeting", day: "2019-09-18", isOverdue: false, at, jmiOnAgenda: true, crdbPresent: true },
  { kind: "meetings", day: "2019-12-31", isOverdue: false, at, year: "2019", held: 1, missing: 1 },
  { kind: "follow-up", day: "2019-10-31", isOverdue: false, at, action: "Check, then send", owner: "NIS" },
  { kind: "drafts", day: "2019-06-14", isOverdue: false, at, before: "2019-06-15" },
];

test("what is due keeps its identity from one export to the next, and no two share one", () => {
  const translate = createTranslate();
  const days = dueCalendar(items, "Rural Water TWG", translate);
  expect(new Set(days.map(({ id }) => id)).size).toBe(items.length);
  expect(dueCalendar(items.slice(1), "Rural Water TWG", translate).map(({ id }) => id)).toEqual(
    days.slice(1).map(({ id }) => id),
  );
  expect(days.map(({ summary, description }) => [summary, description])).toEqual([
    ["Rural Water TWG: Send the agenda and documents, with the progress report, for the meeting on 2019-09-18", ""],
    [
      "Rural Water TWG: TWG meeting",
      "Put the JMIs on its agenda.\nInvite CRDB/CDC: its representative takes part in every meeting.",
    ],
    ["Rural Water TWG: TWG meeting", ""],
    ["Rural Water TWG: One more TWG meeting in 2019; 1 is in the sheet so far", ""],
    ["Rural Water TWG: Check, then send", "For: NIS"],
    ["Rural Water TWG: Draft indicators go to CRDB/CDC before 2019-06-15", ""],
  ]);
});
