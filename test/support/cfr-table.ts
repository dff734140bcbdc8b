import type { MinistryTable } from "./ministry-workbook";

export const CFR_HEADINGS = [
  "Objective",
  "Action",
  "Success indicator",
  "Unit",
  "Weight",
  "Excellent (100%)",
  "Very Good (90%)",
  "Good (80%)",
  "Fair (70%)",
  "Poor (60%)",
  "Achievement",
];

/** A Section 2 with a department's name above it, as ministries send it in; a row for each indicator. */
export function cfrTable(rows: readonly (readonly string[])[], department = "MINISTRY OF WORKS"): MinistryTable {
  return {
    sheet: "Matrix",
    above: [department],
    columns: CFR_HEADINGS.map((heading) => ({ heading, width: 14 })),
    rows,
  };
}
