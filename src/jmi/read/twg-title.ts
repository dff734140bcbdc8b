import { mergeAt } from "../../grid/grid";
import type { JmiTable } from "../layout/find-jmi-tables";
import { saysJmi } from "../layout/says-jmi";
import { textsOf } from "./foot-rows";
import { TWG_LABEL, TWG_NAME } from "./row-kind";

/** Rows above the headings in which the name of their working group may stand. */
const ROWS_ABOVE = 5;

/** What a title row names: its text, or what stands beside the label "TWG:". */
export function nameIn(table: JmiTable, row: number): string {
  const [first, second] = textsOf(table, row);
  return (first && second && TWG_LABEL.test(first.text) ? second : first)?.text ?? "";
}

/**
 * The working group named right above a table's headings, where the sheet names others besides; null elsewhere: the
 * only group of a sheet is the workbook's, and told on its About sheet.
 */
export function nameAbove(table: JmiTable): string | null {
  const { headerRow, grid } = table;
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - ROWS_ABOVE); row -= 1) {
    if (!namesGroup(table, row)) continue;
    const others = grid.values.some((_, other) => other !== row && namesGroup(table, other));
    return others ? nameIn(table, row) : null;
  }
  return areaAbove(table);
}

/** "Health" above the headings, where the headings are printed again below each further name. */
function areaAbove(table: JmiTable): string | null {
  const { headerRow, firstRow, repeatedHeaders, grid } = table;
  const above = (row: number) => {
    const [only, ...more] = row < 0 || repeatedHeaders.has(row) ? [] : textsOf(table, row);
    return only && more.length === 0 ? only : null;
  };
  const heads = [...repeatedHeaders].filter((row) => row >= firstRow && !repeatedHeaders.has(row - 1));
  const name = above(headerRow - 1);
  if (!name || heads.length === 0 || saysJmi({ sheet: "", values: [[name.text]] })) return null;
  const isNamed = heads.every(
    (row) => above(row - 1)?.column === name.column && !/\bcont/i.test(above(row - 1)?.text ?? ""),
  );
  const width = (row: number) => mergeAt(grid, row, name.column)?.right ?? name.column;
  return isNamed && heads.every((row) => width(row - 1) === width(headerRow - 1)) ? name.text : null;
}

function namesGroup(table: JmiTable, row: number): boolean {
  const [first, second, ...more] = textsOf(table, row);
  if (!first || more.length > 0) return false;
  return second ? TWG_LABEL.test(first.text) : TWG_NAME.test(first.text);
}
