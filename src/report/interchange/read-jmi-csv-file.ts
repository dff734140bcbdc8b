import type { JmiGuideline } from "../../guidelines/schema/jmi";
import { readJmiCsv } from "./read-jmi-csv";
import type { JmiCsvRead } from "./read-jmi-csv";

export type JmiCsvFileRead =
  | JmiCsvRead
  /** "workbook": a file of a spreadsheet, not a CSV. "encoding": letters that are not UTF-8, so nobody knows which. */
  | { readonly state: "failed"; readonly code: "workbook" | "encoding" };

/** What .xlsx and .ods begin with (they are zip files), and .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Rows for the template from the bytes of a CSV: UTF-8, with or without its mark, or UTF-16 with it, as Excel's
 * "Unicode Text" is. Letters in an older encoding are refused, as guessing it would put wrong letters in the matrix.
 */
export function readJmiCsvFile(bytes: Uint8Array, guideline: JmiGuideline): JmiCsvFileRead {
  if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    return { state: "failed", code: "workbook" };
  }
  const text = decoded(bytes);
  return text === null ? { state: "failed", code: "encoding" } : readJmiCsv(text, guideline);
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
