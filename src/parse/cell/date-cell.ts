import { noYearPart, readDate } from "../read-date";
import { scanDates } from "../dates/scan-dates";
import { ask, sure } from "./cell-reading";
import type { DateSaid, Noted } from "./cell-reading";

/** Words that may stand around the dates of a list. */
const FILLER = /(?:\b(?:and|by|in|to|until|end|of|the|from)\b|[\s,;:./()&•*–—-])+/gi;

/** A cell that holds a date and nothing else to be counted; several dates are a list that something has to align with. */
export function dateCell(text: string): Noted | null {
  if (text.length > 200) return null;
  const reading = readDate(text);
  switch (reading.state) {
    case "date": {
      if (!onlyDates(text, 8)) return null;
      const { date, firstDay, lastDay, confidence } = reading;
      const dates = [{ date, firstDay, lastDay }];
      return confidence === "sure" ? sure({ kind: "dates", dates }) : ask({ kind: "dates", dates }, american(text));
    }
    case "several":
      return onlyDates(text, 0)
        ? ask({
            kind: "dates",
            dates: scanDates(text).map(({ date, firstDay, lastDay }) => ({ date, firstDay, lastDay })),
          })
        : null;
    case "no-year":
      return ask({ kind: "no-year", part: noYearPart(text) });
    case "recurring":
      return text.length <= 40 && !/\d/.test(text) ? sure({ kind: "recurring" }) : null;
    case "none":
      return null;
  }
}

/** True where besides dates there are at most so many letters, and no digits. */
function onlyDates(text: string, letters: number): boolean {
  let rest = text;
  for (const token of [...scanDates(text)].reverse()) rest = rest.slice(0, token.start) + rest.slice(token.end);
  rest = rest.replace(FILLER, "");
  return !/[\d%$]/.test(rest) && rest.length <= letters;
}

/** "03/04/2025" by people who write the month first. */
function american(text: string): readonly { readonly kind: "dates"; readonly dates: readonly DateSaid[] }[] {
  const found = /^\D*(\d{1,2})\s*([/.-])\s*(\d{1,2})(\s*\2\s*\d{2,4})\D*$/.exec(text);
  if (!found || found[1] === found[3]) return [];
  const other = readDate(`${found[3]}${found[2]}${found[1]}${found[4]}`);
  if (other.state !== "date") return [];
  const { date, firstDay, lastDay } = other;
  return [{ kind: "dates", dates: [{ date, firstDay, lastDay }] }];
}
