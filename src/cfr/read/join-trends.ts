import { foldText } from "../../parse/normalise";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { saysNew } from "./read-rows";
import { rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";
import { unitKind } from "./unit-kind";

/** A row of Section 3, to be matched by what its indicator is called. */
interface TrendRow {
  readonly action: string;
  readonly indicator: string;
  readonly actuals: (unit: string) => readonly MeasureCell[];
}

/** Gives indicators the actual values of Section 3. An indicator that stands there twice takes its rows in order. */
export function joinTrends(
  indicators: readonly CfrIndicator[],
  trends: readonly { readonly table: CfrTable; readonly cells: TableCells }[],
): readonly CfrIndicator[] {
  const rows = trends.flatMap(({ table, cells }) => trendRows(table, cells));
  // Where the names themselves were never calculated nobody can tell whose actual values they are.
  const unread = trends.map(({ table, cells }) => unreadName(table, cells)).find((cell) => cell !== null);
  const byName = new Map<string, TrendRow[]>();
  for (const row of rows) byName.set(row.indicator, [...(byName.get(row.indicator) ?? []), row]);
  return indicators.map((indicator) => {
    const candidates = byName.get(foldText(indicator.indicator.text));
    if (!candidates || candidates.length === 0) return unread ? { ...indicator, baselines: [unread] } : indicator;
    const sameAction = candidates.findIndex(
      (row) => row.action !== "" && row.action === foldText(indicator.action.text),
    );
    const [row] = candidates.splice(Math.max(sameAction, 0), 1);
    const actuals = row?.actuals(indicator.unit.text) ?? [];
    return { ...indicator, baselines: actuals, isNew: indicator.isNew || actuals.some(saysNew) };
  });
}

function unreadName(table: CfrTable, cells: TableCells): MeasureCell | null {
  for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
    if (cells.text(row, "indicator").text !== "") continue;
    const name = cells.measure(row, "indicator", "unknown");
    if (name?.measure.kind === "uncalculated") return name;
  }
  return null;
}

function trendRows(table: CfrTable, cells: TableCells): readonly TrendRow[] {
  const rows: TrendRow[] = [];
  let action = "";
  for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
    if (rowKind(cells, row) !== "content") continue;
    action = foldText(cells.text(row, "action").text) || action;
    const indicator = foldText(cells.text(row, "indicator").text);
    if (indicator === "") continue;
    rows.push({
      action,
      indicator,
      actuals: (unit) =>
        (["baseline1", "baseline2"] as const).flatMap((key) => cells.measure(row, key, unitKind(unit)) ?? []),
    });
  }
  return rows;
}
