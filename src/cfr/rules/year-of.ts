import { civilOf, dayNumber, parseIso, toIso } from "../../parse/dates/calendar";
import { textOf } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix } from "../matrix";

/** The financial year of a matrix, days YYYY-MM-DD, as wide as it may be where nobody says when it begins. */
export interface FinancialYear {
  readonly from: string;
  readonly to: string;
  /** As it was written: "2026-27", or its last day. */
  readonly shown: string;
}

const SPAN = /((?:19|20)\d\d)\s*[-/–]\s*(\d{4}|\d{2})(?!\d|[-/]\d)|\b((?:19|20)\d\d)\b/;
const TITLE = /\b(?:financial year|fiscal year|fy|year|period|contract|plan|agreement|cfr|commitment for results)\b/i;
/** A line that is a year and nothing else, or the name of the document with its year: "(2025-26)", "RFD 2025/26". */
const YEAR_LINE =
  /^(?:.*(?:\b(?:rfd|apa|results?[- ]framework|exercice|contrat)(?!\p{L})|année).*[\s(–-])?[\s([–-]*(?:19|20)\d\d\s*[-/–]\s*(?:\d{4}|\d{2})[\s)\]–-]*$/iu;
const LONGEST_LINE = 240;
const ROWS_ABOVE = 12;

/**
 * From the About sheet, else from the heading of the target, here or in Section 3, else from a title over the table or
 * at the top of its sheet; null where none says.
 */
export function financialYear(matrix: CfrMatrix, guideline: CfrGuideline): FinancialYear | null {
  const yearEnd = matrix.yearEnd ?? matrix.document?.about?.yearEnd;
  if (yearEnd) return endingOn(yearEnd);
  const { named, bare } = titles(matrix);
  const texts = [matrix.document?.about?.period ?? "", ...targetHeadings(matrix), ...named, ...bare];
  for (const text of texts) {
    const year = yearIn(text, guideline.yearStartMonth);
    if (year) return year;
  }
  return null;
}

/** "2026-27", "2026/2027" or "2026" as a year that begins in this month, or in whatever month it may. */
export function yearIn(text: string, startMonth: number | null): FinancialYear | null {
  const found = SPAN.exec(text);
  if (!found) return null;
  const first = Number(found[1] ?? found[3]);
  const isSpan = found[1] !== undefined;
  if (isSpan && Number(found[2]) % 100 !== (first + 1) % 100) return null;
  const shown = found[0];
  if (startMonth === null) return { from: `${first}-01-01`, to: `${first + 1}-12-31`, shown };
  const from = `${first}-${String(startMonth).padStart(2, "0")}-01`;
  return { from, to: dayBefore(`${first + 1}${from.slice(4)}`), shown };
}

function endingOn(yearEnd: string): FinancialYear {
  const next = dayAfter(yearEnd);
  return { from: `${Number(next.slice(0, 4)) - 1}${next.slice(4)}`, to: yearEnd, shown: yearEnd };
}

function targetHeadings({ columns, document }: CfrMatrix): readonly string[] {
  return [columns.target?.heading ?? "", columns.achievement?.heading ?? "", document?.section3?.targetHeading ?? ""];
}

interface Titles {
  /** Texts that name the year, alone or with the text to their right: "Contract 2026-27", "Financial year:" and "2026-27". */
  readonly named: readonly string[];
  /** Lines alone in their row that only name the document and its year, or the year. */
  readonly bare: readonly string[];
}

function titles({ grid, headerRow }: CfrMatrix): Titles {
  const named: string[] = [];
  const bare: string[] = [];
  for (let row = 0; row < headerRow; row += 1) {
    if (row >= ROWS_ABOVE && row < headerRow - ROWS_ABOVE) continue;
    const texts = (grid.values[row] ?? []).map((value) => textOf(value).trim()).filter((text) => text !== "");
    texts.forEach((text, index) => {
      if (TITLE.test(text)) named.push(SPAN.test(text) ? text : `${text} ${texts[index + 1] ?? ""}`);
    });
    const [line = "", ...others] = texts;
    if (others.length === 0 && line.length <= LONGEST_LINE && YEAR_LINE.test(line)) bare.push(line);
  }
  return { named, bare };
}

/** A day so many days later. */
export function shiftDay(iso: string, days: number): string {
  const day = parseIso(iso);
  return day ? toIso(civilOf(dayNumber(day) + days)) : iso;
}

function dayAfter(iso: string): string {
  return shiftDay(iso, 1);
}

function dayBefore(iso: string): string {
  return shiftDay(iso, -1);
}
