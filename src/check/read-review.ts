import { textOf, valueAt } from "../grid/grid";
import type { Grid, Workbook } from "../grid/grid";
import { parseA1, toA1 } from "../grid/cell-ref";
import type { FoundTable } from "../parse/headings/find-tables";
import { serialToIso } from "../parse/serial-date";
import { findReviewTables } from "./review-table";
import type { ReviewColumn } from "./review-table";
import type { JustificationEntry } from "./run-rules";

/**
 * The reasons that people gave on the Review sheets for leaving findings as they are. A row counts when it names a
 * rule, a sheet, a reason and who gives it; without a cell it covers the whole sheet.
 */
export function readJustifications(workbook: Workbook): readonly JustificationEntry[] {
  return workbook.grids.flatMap((grid) => findReviewTables(grid).flatMap((table) => readTable(grid, table, workbook)));
}

function readTable(grid: Grid, table: FoundTable<ReviewColumn>, workbook: Workbook): JustificationEntry[] {
  const entries: JustificationEntry[] = [];
  for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
    const value = (key: ReviewColumn) => {
      const column = table.columns[key]?.[0]?.column;
      return column === undefined ? null : valueAt(grid, row, column);
    };
    const text = (key: ReviewColumn) => textOf(value(key)).trim();
    const rule = /^[A-Z]{3}-\d{2,3}/.exec(text("rule").toUpperCase())?.[0];
    const cellText = text("cell");
    const cell = parseA1(cellText);
    if (!rule || text("sheet") === "" || text("reason") === "" || text("by") === "" || (cellText !== "" && !cell))
      continue;
    const date = value("date");
    entries.push({
      rule,
      sheet: text("sheet"),
      cell: cell && toA1(cell),
      reason: text("reason"),
      by: text("by"),
      date: (typeof date === "number" ? serialToIso(date, workbook.dateSystem) : null) ?? text("date"),
    });
  }
  return entries;
}
