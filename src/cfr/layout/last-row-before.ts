import { isBlank } from "../../grid/grid";
import type { Grid } from "../../grid/grid";

/** "Section 3: …", "Annex 2", and the same in French and Khmer. */
const SECTION = /^(?:section|annexe?|appendix|partie|ផ្នែក(?:ទី)?|ឧបសម្ព័ន្ធ(?:ទី)?)\s*[\p{N}ivx]/iu;

/**
 * The last row of a table, from its first row on, where another table has its header in `headerRow` further down: the
 * titles of that other table and the blank rows around them are left out. A title stands alone in its row and has a
 * blank row before it or begins with the number of a section.
 */
export function lastRowBefore(grid: Grid, from: number, headerRow: number): number {
  const bottom = lastFilled(grid, from, headerRow - 1);
  let above = bottom;
  while (above >= from && onlyText(grid, above) !== null) above -= 1;
  let end = above >= from && isBlankRow(grid, above) ? above : bottom;
  for (let row = end; row >= from; row -= 1) {
    const text = onlyText(grid, row);
    if (text === null && !isBlankRow(grid, row)) break;
    if (text !== null && SECTION.test(text)) end = row - 1;
  }
  return lastFilled(grid, from, end);
}

/** Whether a row holds nothing but the numbered title of a section. */
export function isSectionTitle(grid: Grid, row: number): boolean {
  const text = onlyText(grid, row);
  return text !== null && SECTION.test(text);
}

function lastFilled(grid: Grid, from: number, to: number): number {
  let row = to;
  while (row >= from && isBlankRow(grid, row)) row -= 1;
  return row;
}

function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.values[row] ?? []).every(isBlank);
}

/** The one text of a row that holds nothing else, or null. */
function onlyText(grid: Grid, row: number): string | null {
  const [only, ...others] = (grid.values[row] ?? []).filter((value) => !isBlank(value));
  return typeof only === "string" && others.length === 0 ? only.trim() : null;
}
