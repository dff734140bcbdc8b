import type { DateSystem } from "../../grid/grid";
import type { CfrTable } from "../layout/find-cfr-tables";
import { rowKind } from "../read/row-kind";
import { tableCells } from "../read/table-cells";
import { unitKind } from "../read/unit-kind";
import type { Section3, TrendColumn, TrendRow } from "./sections";

const COLUMNS = {
  actualBefore: "baseline2",
  actualLast: "baseline1",
  target: "target",
  projectedNext: "projected1",
  projectedAfter: "projected2",
} as const satisfies Record<TrendColumn, string>;
const KEYS = Object.keys(COLUMNS) as TrendColumn[];

/** Section 3 from its tables; blank objectives and actions go on with the one above. */
export function readTrends(tables: readonly CfrTable[], dateSystem: DateSystem): Section3 | null {
  const [first] = tables;
  if (!first) return null;
  return {
    at: { sheet: first.grid.sheet, row: first.headerRow, column: first.columns.indicator?.column ?? first.area.left },
    missingColumns: KEYS.filter((key) => !first.columns[COLUMNS[key]]),
    targetHeading: first.columns.target?.heading ?? "",
    rows: tables.flatMap((table) => trendRows(table, dateSystem)),
    table: tables[tables.length - 1] ?? first,
  };
}

function trendRows(table: CfrTable, dateSystem: DateSystem): readonly TrendRow[] {
  const cells = tableCells(table, dateSystem);
  const rows: TrendRow[] = [];
  let above: TrendRow | null = null;
  for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
    if (rowKind(cells, row) !== "content") continue;
    const indicator = cells.text(row, "indicator");
    if (indicator.text === "") continue;
    const unit = cells.text(row, "unit");
    const kind = unitKind(unit.text);
    const objective = cells.text(row, "objective");
    const action = cells.text(row, "action");
    const read: TrendRow = {
      row,
      objective: objective.text === "" && above ? above.objective : objective,
      action: action.text === "" && above ? above.action : action,
      indicator,
      unit,
      actualBefore: cells.measure(row, COLUMNS.actualBefore, kind),
      actualLast: cells.measure(row, COLUMNS.actualLast, kind),
      target: cells.measure(row, COLUMNS.target, kind),
      projectedNext: cells.measure(row, COLUMNS.projectedNext, kind),
      projectedAfter: cells.measure(row, COLUMNS.projectedAfter, kind),
    };
    above = read;
    rows.push(read);
  }
  return rows;
}
