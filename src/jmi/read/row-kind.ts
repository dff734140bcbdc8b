import { mergeAt } from "../../grid/grid";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiTable } from "../layout/find-jmi-tables";
import { isRemark, textsOf } from "./foot-rows";
import type { TableCells } from "./table-cells";

/**
 * What a row below the header is. "band": the template's Definition, Guidance or Scope for discretion; "title": one
 * text across the table or above headings that are printed again, such as the name of a TWG; "header": the headings
 * printed again; "note": a remark or signature line, alone in its row.
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
  return isTitle(table, cells, row) ? "title" : "content";
}

function isNote(table: JmiTable, row: number): boolean {
  const [only, ...more] = textsOf(table, row);
  return only !== undefined && more.length === 0 && isRemark(only.text);
}

const TWG_NAME =
  /^(?:TWGs?\s*(?:[:–-]|on\b|for\b)|technical working group\b|ក្រុមការងារបច្ចេកទេស).{0,80}$|^.{1,60}\bTWG$/iu;

/** A text alone at the left that names a TWG, or after which the headings come again. */
function isTitle(table: JmiTable, cells: TableCells, row: number): boolean {
  const [only, ...more] = textsOf(table, row);
  if (only === undefined || more.length > 0 || only.column !== table.area.left) return false;
  let next = row + 1;
  while (next < table.area.bottom && cells.isBlankRow(next)) next += 1;
  return table.repeatedHeaders.has(next) || TWG_NAME.test(only.text);
}

/** The word alone in the first column or in the one before the table. */
function bandLabel(table: JmiTable, row: number): boolean {
  return [table.area.left, table.area.left - 1].some((column) => {
    const value = column < 0 ? null : table.grid.values[row]?.[column];
    return typeof value === "string" && BAND.test(value.trim()) && /^[\s:៖]*$/.test(value.trim().replace(BAND, ""));
  });
}
