import { isBlank, mergeAt } from "../../grid/grid";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiTable } from "../layout/find-jmi-tables";
import type { TableCells } from "./table-cells";

/**
 * What a row below the header is. "band": the template's Definition, Guidance or Scope for discretion; "title": one
 * text across the table, such as the name of a TWG; "header": the headings printed again; "note": a remark or signature
 * line under the table, alone in its row.
 */
export type RowKind = "content" | "blank" | "band" | "title" | "header" | "note";

const BAND =
  /^(?:definition|guidance|scope for discretion|définition|indications|marge d['’]appréciation|និយមន័យ|ការណែនាំ|សិទ្ធិសម្រេច)(?![\p{L}\p{M}])/iu;

export function rowKind(table: JmiTable, cells: TableCells, row: number): RowKind {
  if (table.repeatedHeaders.has(row)) return "header";
  if (cells.isBlankRow(row)) return "blank";
  const texts = JMI_COLUMNS.filter((key) => cells.has(key)).map((key) => cells.text(row, key));
  const written = texts.filter((text) => text !== "");
  if (written.length > 1 && written.every((text) => BAND.test(text))) return "band";
  if (bandLabel(table, row)) return "band";
  if (isNote(table, row)) return "note";
  const merge = mergeAt(table.grid, row, table.area.left);
  if (merge && merge.top === merge.bottom && merge.right - merge.left >= 2) return "title";
  return "content";
}

const NOTE = /^(?:\*|(?:notes?|n\.?b\.?|remarks?|sources?)\b|(?:prepared|approved|endorsed|signed)\s+by\b)/i;

function isNote(table: JmiTable, row: number): boolean {
  const filled = (table.grid.values[row] ?? []).filter((value) => !isBlank(value));
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" && NOTE.test(only.trim());
}

/** The word alone in the first column or in the one before the table. */
function bandLabel(table: JmiTable, row: number): boolean {
  return [table.area.left, table.area.left - 1].some((column) => {
    const value = column < 0 ? null : table.grid.values[row]?.[column];
    return typeof value === "string" && BAND.test(value.trim()) && /^[\s:៖]*$/.test(value.trim().replace(BAND, ""));
  });
}
