import { mergeAt } from "../../grid/grid";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import { tellHowToFill } from "../../parse/filling-hint";
import type { JmiTable } from "../layout/find-jmi-tables";
import { isRemark, textsOf } from "./foot-rows";
import { isGuidance } from "./template-guidance";
import type { TableCells } from "./table-cells";

/**
 * What a row below the header is. "band": the template's Definition, Guidance or Scope for discretion; "title": one
 * text across the table or above headings that are printed again, such as the name of a TWG; "header": the headings
 * printed again; "note": a remark or signature line, alone in its row.
 */
export type RowKind = "content" | "blank" | "band" | "title" | "header" | "note";

const BAND =
  /^(?:definition|guidance|scope for discretion|définition|indications|marge d['’]appréciation|និយមន័យ|ការណែនាំ|សិទ្ធិសម្រេច)(?![\p{L}\p{M}])/iu;

/** Where our template says whose guidance a text is, after the word that may have been taken off. */
const OF_TEMPLATE = /^\s*\((?:template|modèle|គំរូ)[\s,]+(?:column|colonne|ជួរឈរ)\s/iu;

export function rowKind(table: JmiTable, cells: TableCells, row: number): RowKind {
  if (table.repeatedHeaders.has(row)) return "header";
  if (cells.isBlankRow(row)) return "blank";
  const texts = JMI_COLUMNS.filter((key) => cells.has(key)).map((key) => cells.text(row, key));
  const written = texts.filter((text) => text !== "");
  if (written.length > 1 && written.every((text) => BAND.test(text) || OF_TEMPLATE.test(text))) return "band";
  if (bandLabel(table, row)) return "band";
  if (written.length > 2 && (isGuidance(written) || tellHowToFill(written))) return "band";
  if (isNote(table, row)) return "note";
  if (isArea(table, cells, row)) return "title";
  const merge = mergeAt(table.grid, row, table.area.left);
  if (merge && merge.top === merge.bottom && merge.right - merge.left >= 2) return "title";
  return isTitle(table, cells, row) ? "title" : "content";
}

function isNote(table: JmiTable, row: number): boolean {
  const [only, ...more] = textsOf(table, row);
  return only !== undefined && more.length === 0 && (isRemark(only.text) || tellHowToFill([only.text]));
}

/** "TWG: Health", "Health TWG": a text that names a working group. */
export const TWG_NAME =
  /^(?:(?:TWG|GTT)s?\s*(?:[:–-]|on\b|for\b)|technical working group\b|groupe de travail technique\b|ក្រុមការងារបច្ចេកទេស).{0,80}$|^.{1,60}\bTWG$/iu;

/** "TWG:" with the name in the next cell. */
export const TWG_LABEL =
  /^(?:name of (?:the )?)?(?:TWG|GTT|technical working group(?: \(TWG\))?|groupe de travail technique|ក្រុមការងារបច្ចេកទេស)\s*[:៖]?$/iu;

/** A text alone at the left that names a TWG, or after which the headings come again; or a TWG's label and name. */
function isTitle(table: JmiTable, cells: TableCells, row: number): boolean {
  const [only, ...more] = textsOf(table, row);
  if (only?.column === table.area.left && more.length === 1 && TWG_LABEL.test(only.text)) return true;
  if (only === undefined || more.length > 0 || only.column !== table.area.left) return false;
  let next = row + 1;
  while (next < table.area.bottom && cells.isBlankRow(next)) next += 1;
  return table.repeatedHeaders.has(next) || TWG_NAME.test(only.text);
}

const NUMBERED = /^\s*\(?\d{1,2}(?:[.-]\d{1,2})*(?:[.)]|\s|$)/;

/**
 * In lists as of 2004, an area on a line of its own above its indicators: merged across the table, or without a number
 * where theirs begin with one. A text that could as well be an indicator is one.
 */
function isArea(table: JmiTable, cells: TableCells, row: number): boolean {
  const { grid, area, columns } = table;
  if (columns.twg || columns.outcome || columns.indicator || columns.activity) return false;
  const [only, ...more] = textsOf(table, row);
  if (only === undefined || more.length > 0 || NUMBERED.test(only.text)) return false;
  const merge = mergeAt(grid, row, only.column);
  if (merge && merge.top === merge.bottom && merge.left === area.left && merge.right >= area.right) return true;
  let next = row + 1;
  while (next < area.bottom && cells.isBlankRow(next)) next += 1;
  return textsOf(table, next).some(({ text }) => NUMBERED.test(text));
}

/** The word alone in the first column or in the one before the table. */
function bandLabel(table: JmiTable, row: number): boolean {
  return [table.area.left, table.area.left - 1].some((column) => {
    const value = column < 0 ? null : table.grid.values[row]?.[column];
    return typeof value === "string" && BAND.test(value.trim()) && /^[\s:៖]*$/.test(value.trim().replace(BAND, ""));
  });
}
