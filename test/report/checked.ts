import { inspectWorkbook } from "../../src/inspect/inspect";
import type { FileReport } from "../../src/report/file-report";
import { ruleTable } from "../support/rule-table";

/** The report of a workbook that is written as text. */
export function checked(text: string, file = "a.xlsx"): Extract<FileReport, { readonly state: "read" }> {
  const { workbook } = ruleTable(text);
  return { file, state: "read", inspection: inspectWorkbook(workbook, { asOf: "2026-03-31" }) };
}

/** A matrix with a missing target in one row and a missing unit in another. */
export const FAULTY = `
  == M ==
  | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
  | Roads | Resurface | Roads resurfaced | Number | 60 | 100 | 90 | | 70 | 60 |
  | Roads | Inspect | -cmd <b>Bridges</b> | | 40 | 50 | 45 | 40 | 35 | 30 |
`;

/** A file that could not be read. */
export const UNREADABLE: FileReport = {
  file: "sub folder/b?.xlsx",
  state: "unreadable",
  error: { code: "not-a-workbook", message: "sub folder/b?.xlsx: this is not an Excel workbook." },
};
