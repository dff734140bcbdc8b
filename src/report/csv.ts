/** A line of cells for a CSV file; null is an empty cell. */
export type CsvRow = readonly (string | number | null)[];

/** Written before the text of a file, so that Excel takes it for UTF-8 and not for the letters of the computer's own country. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * A text that begins so would be taken for a formula by the program that opens the file; after apostrophes too, so that
 * they can be told from ours.
 */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/**
 * RFC 4180 text with a line end after every row. Texts that look like formulas get an apostrophe before them, which
 * makes them text again wherever the file is opened; numbers are written in full precision.
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that `toCsv` was given, where it put an apostrophe before it. */
export function withoutApostrophe(field: string): string {
  return FORMULA_START.test(field) && field.startsWith("'") ? field.slice(1) : field;
}
