import { foldText } from "../../parse/normalise";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrMatrixColumn, MeasureCell, TextCell } from "../matrix";
import { rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";

/** A line that names an objective and nothing else, the indicators following below it. */
export interface ObjectiveLine {
  readonly name: TextCell;
  /** Its weight, where the line has one in a weight column. */
  readonly weight: MeasureCell | null;
}

const NAMES: readonly CfrMatrixColumn[] = ["serial", "group", "objective", "action", "indicator"];
const VALUES: readonly CfrMatrixColumn[] = ["unit", "target", "achievement", ...CRITERIA_KEYS];
/** "Objective 1: …", "KRA 2", "Axe 3", "A. …", "II. …": how such a line begins. */
const LABEL =
  /^(?:(?:strategic |key )?(?:objectives?|goals?|kra|key result areas?|perspectives?|pillars?|priorit(?:y|ies)|objectifs?|axes?)\b|គោលបំណង|(?:[a-h]|[ivx]{1,4})[.)]\s)/;

/**
 * The objective that a row names on a line of its own, or null: text merged across the table; text where the serial
 * numbers stand; or, in a table without a column of objectives, a row without values whose weight is what the rows
 * below it add up to, or whose text begins as such lines do.
 */
export function objectiveLine(table: CfrTable, cells: TableCells, row: number): ObjectiveLine | null {
  const name = nameOf(cells, row);
  if (!name) return null;
  const across = cells.width(row, name.key) > 1;
  if (!across && !VALUES.every((key) => cells.blank(row, key))) return null;
  const weight = weightOf(cells, row, name.key);
  const line = { name: cells.text(row, name.key), weight };
  if (across) return cells.width(row, name.key) > 2 || cells.covers(row, name.key, "indicator") ? line : null;
  if (name.key === "serial") return line;
  if (cells.has("objective"))
    return name.key === "objective" && weight && hasRowsBelow(cells, table, row) ? line : null;
  if (name.key !== "indicator") return null;
  return isHeadOfList(cells, row) || LABEL.test(foldText(line.name.text)) || isSumBelow(table, cells, row, weight)
    ? line
    : null;
}

/** "1.2", "A", "IV.", "(b)": what numbers a row and names nothing. */
const MARK = /^\(?(?:[\d.]+|[a-z]|[ivx]{1,5})[.)]?$/i;
/** A letter or Roman number alone, which heads a list of others. */
const LETTER = /^\(?(?:[a-z]|[ivx]{1,5})[.)]?$/i;

/**
 * The objective named above the headings, where the headings are printed again below the name of each further one;
 * null elsewhere, where such a text is the title of the table.
 */
export function objectiveAbove(table: CfrTable, cells: TableCells): ObjectiveLine | null {
  const { headerRow, repeatedHeaders } = table;
  const again = [...repeatedHeaders].filter((row) => !repeatedHeaders.has(row - 1));
  if (headerRow === 0 || again.length === 0) return null;
  return again.every((row) => objectiveLine(table, cells, row - 1)) ? objectiveLine(table, cells, headerRow - 1) : null;
}

/** "A" above "1", or "1" above "1.1": a number that heads those below it. */
function isHeadOfList(cells: TableCells, row: number): boolean {
  const [own, next] = [row, row + 1].map((at) => cells.text(at, "serial").text);
  if (own === undefined || !next) return false;
  const number = /^\d+(?=\.?$)/.exec(own)?.[0];
  return LETTER.test(own) || (number !== undefined && new RegExp(`^${number}\\.\\d`).test(next));
}

/** The first text of a row; null where two of its cells name something, or none does. */
function nameOf(cells: TableCells, row: number): { readonly key: CfrMatrixColumn } | null {
  const named = NAMES.filter((key) => {
    const { text } = cells.text(row, key);
    return text !== "" && !cells.continues(row, key) && !(key === "serial" && MARK.test(text));
  });
  const [first] = [...named].sort((a, b) => cells.ref(row, a).column - cells.ref(row, b).column);
  if (!first) return null;
  const own = cells.text(row, first).at;
  return named.every((key) => cells.text(row, key).at.column === own.column) ? { key: first } : null;
}

/** A weight beside the name, in whichever column of weights it stands. */
function weightOf(cells: TableCells, row: number, name: CfrMatrixColumn): MeasureCell | null {
  for (const key of ["objectiveWeight", "weight"] as const) {
    if (!cells.has(key) || cells.blank(row, key) || cells.covers(row, name, key) || cells.continues(row, key)) continue;
    return cells.measure(row, key, "percent");
  }
  return null;
}

function hasRowsBelow(cells: TableCells, table: CfrTable, row: number): boolean {
  const next = row + 1;
  if (next > table.area.bottom || rowKind(cells, next) !== "content") return false;
  const isOwn = cells.text(next, "objective").text === "" || cells.continues(next, "objective");
  return isOwn && cells.text(next, "indicator").text !== "";
}

/** Whether the weights of the rows below, down to the next line of this kind, add up to this one's. */
function isSumBelow(table: CfrTable, cells: TableCells, row: number, weight: MeasureCell | null): boolean {
  const whole = numberOf(weight);
  if (whole === null) return false;
  let sum = 0;
  for (let next = row + 1; next <= table.area.bottom && sum < whole - 1e-9; next += 1) {
    if (rowKind(cells, next) !== "content") continue;
    if (VALUES.every((key) => cells.blank(next, key))) return false;
    sum += numberOf(cells.measure(next, "weight", "percent")) ?? 0;
  }
  return Math.abs(sum - whole) < 1e-6;
}

function numberOf(cell: MeasureCell | null): number | null {
  const kind = cell?.measure.kind;
  return cell && (kind === "number" || kind === "percent") && "value" in cell.measure ? cell.measure.value : null;
}
