import { scanDates } from "../../parse/dates/scan-dates";
import { normaliseText } from "../../parse/normalise";
import type { CfrIndicator, MeasureCell, TextCell } from "../matrix";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs } from "./cfr-rule";
import { financialYear, shiftDay } from "./year-of";

const LEAD = /\b(?:by|before|until|till|not later than|no later than)(?: the)?(?: end(?: of)?)?\s*$/i;

/** What is promised for the year falls within it. */
export const cfr308 = cfrRule({
  id: "CFR-308",
  slug: "date-outside-year",
  severity: "warning",
  topic: "target",
  source: CUSTOMARY("Date targets"),
  messages: ["target", "words"],
  standsBackFor: ["CFR-302"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const year = financialYear(matrix, guideline);
    if (!year) return;
    const tolerance = guideline.limits.dateToleranceDays;
    const [from, to] = [shiftDay(year.from, -tolerance), shiftDay(year.to, tolerance)];
    const told = new Set<string>();
    for (const row of namedIndicators(matrix)) {
      const outside = datesOf(row).filter(({ iso }) => iso < from || iso > to);
      const [first, ...others] = outside;
      if (first) {
        report({
          at: first.cell.at,
          message: "target",
          args: { ...rowArgs(row), date: first.iso, year: year.shown, side: first.iso < from ? "before" : "after" },
          related: others.map(({ cell }) => cell.at),
        });
      }
      for (const text of [row.action, row.indicator]) {
        // An action is written once for its indicators, or again on each row.
        const late = told.has(text.text) ? null : deadlineOutside(text, from, to);
        if (!late) continue;
        told.add(text.text);
        report({
          at: text.at,
          message: "words",
          args: { words: late.words, row: text.at.row + 1, year: year.shown, side: late.side },
        });
      }
    }
  },
});

function datesOf(row: CfrIndicator): readonly { readonly cell: MeasureCell; readonly iso: string }[] {
  const cells = row.criteria ?? (row.singleTarget ? [row.singleTarget] : []);
  return cells.flatMap((cell) => (cell.measure.kind === "date" ? [{ cell, iso: cell.measure.iso }] : []));
}

/** "… by June 2024" in the words of an action or an indicator. */
function deadlineOutside({ text }: TextCell, from: string, to: string) {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const plain = normaliseText(text);
  for (const token of scanDates(plain)) {
    const lead = LEAD.exec(plain.slice(0, token.start));
    if (!lead || !token.lastDay || token.date.includes("/")) continue;
    const side = (token.firstDay ?? token.lastDay) > to ? "after" : token.lastDay < from ? "before" : null;
    if (side) return { words: plain.slice(lead.index, token.end).trim(), side } as const;
  }
  return null;
}
