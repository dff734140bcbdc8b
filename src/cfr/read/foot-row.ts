import type { CfrTable } from "../layout/find-cfr-tables";
import { saysRemark } from "./remark";
import { VALUE_COLUMNS, rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";

/**
 * The row where the matrix is over and only remarks and signatures follow: the first one, below the last row that
 * names an indicator or holds a value, that is blank or begins a remark.
 */
export function footRow(table: CfrTable, cells: TableCells): number {
  const bottom = table.area.bottom;
  let last = bottom;
  while (last >= table.firstRow && !(rowKind(cells, last) === "content" && holdsSomething(cells, last))) last -= 1;
  for (let row = last + 1; row <= bottom; row += 1) {
    if (["blank", "note"].includes(rowKind(cells, row))) return row;
    if ((["objective", "action"] as const).some((key) => saysRemark(cells.text(row, key).text))) return row;
  }
  return bottom + 1;
}

function holdsSomething(cells: TableCells, row: number): boolean {
  if (cells.text(row, "indicator").text !== "") return true;
  return VALUE_COLUMNS.some((key) => {
    const kind = cells.measure(row, key, "unknown")?.measure.kind;
    return kind === "number" || kind === "percent" || kind === "date" || kind === "uncalculated";
  });
}
