import { writeXlsx } from "hucre/xlsx";
import type { Cell, MergeRange } from "hucre/xlsx";

export interface MinistryColumn {
  readonly heading: string;
  readonly width: number;
  /** The column is merged over the rows in which its text is the same, as ministries do with objectives. */
  readonly merged?: boolean;
}

export interface MinistryTable {
  readonly sheet: string;
  /** Lines above the table: letterhead, title, year; each across the table. */
  readonly above: readonly string[];
  readonly columns: readonly MinistryColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Lines under the table: signatures. */
  readonly below?: readonly string[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const PERCENT = /^-?\d+(\.\d+)?%$/;

/** A workbook as a ministry sends it in: letterhead, title rows, merged objectives, percentages as Excel types them. */
export async function ministryWorkbook({
  sheet,
  above,
  columns,
  rows,
  below = [],
}: MinistryTable): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const last = columns.length - 1;
  const across = (row: number, text: string) => {
    cells.set(`${row},0`, { value: text, style: { font: { bold: true }, alignment: { horizontal: "center" } } });
    merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
  };
  above.forEach((text, index) => across(index, text));
  const header = above.length + 1;
  columns.forEach(({ heading }, column) =>
    cells.set(`${header},${column}`, {
      value: heading,
      style: { font: { bold: true }, alignment: { wrapText: true } },
    }),
  );
  rows.forEach((row, index) =>
    row.forEach((text, column) => {
      if (columns[column]?.merged && index > 0 && rows[index - 1]?.[column] === text) return;
      if (text !== "") cells.set(`${header + 1 + index},${column}`, toCell(text));
    }),
  );
  columns.forEach(({ merged }, column) => {
    if (merged)
      merges.push(
        ...runsOf(
          rows.map((row) => row[column] ?? ""),
          header + 1,
          column,
        ),
      );
  });
  below.forEach((text, index) => across(header + rows.length + 3 + index, text));
  return writeXlsx({ sheets: [{ name: sheet, columns: columns.map(({ width }) => ({ width })), cells, merges }] });
}

function toCell(text: string): Partial<Cell> {
  if (PERCENT.test(text)) return { value: Number(text.slice(0, -1)) / 100, style: { numFmt: "0%" } };
  if (NUMBER.test(text)) return { value: Number(text) };
  return { value: text, style: { alignment: { wrapText: true, vertical: "top" } } };
}

function runsOf(texts: readonly string[], top: number, column: number): MergeRange[] {
  const merges: MergeRange[] = [];
  let start = 0;
  for (let index = 1; index <= texts.length; index += 1) {
    if (index < texts.length && texts[index] === texts[start]) continue;
    if (index - start > 1)
      merges.push({ startRow: top + start, startCol: column, endRow: top + index - 1, endCol: column });
    start = index;
  }
  return merges;
}
