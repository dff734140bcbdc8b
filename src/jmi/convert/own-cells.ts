import type { JmiMatrixColumn } from "../matrix";
import type { SourceRow } from "./source-rows";
import type { Roles } from "./unroll";

/**
 * The cells that a row has for itself. What a merge says of several rows goes to each that it is about: outcome, output
 * and working group to every row, an implementer to every activity, values and dates to every output.
 */
export function ownCells(cells: SourceRow, roles: Roles): SourceRow {
  const begins = (key: JmiMatrixColumn) => {
    const column = roles[key];
    const cell = column === undefined ? undefined : cells.get(column);
    return cell !== undefined && !cell.continues;
  };
  const isAbout = (column: number): boolean => {
    if ([roles.twg, roles.outcome, roles.output].includes(column)) return true;
    if (column === roles.implementer) return begins("activity");
    if ([roles.activity, roles.indicator, roles.partnering].includes(column)) return false;
    return Object.values(roles).includes(column) && begins("output");
  };
  return new Map([...cells].filter(([column, cell]) => !cell.continues || isAbout(column)));
}
