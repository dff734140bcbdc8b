import { foldText } from "../../parse/normalise";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrIndicator, CfrMatrix, CfrObjective, MeasureCell, TextCell } from "../matrix";
import { footRow } from "./foot-row";
import { rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";
import { unitKind } from "./unit-kind";

type Rows = Pick<CfrMatrix, "objectives" | "indicators" | "typedComposite">;

interface OpenObjective {
  readonly at: CfrObjective["at"];
  readonly name: string;
  weight: MeasureCell | null;
  readonly indicators: number[];
}

/**
 * The rows under the headings. Objective and action cells that are blank or merged go on with the one above; an
 * objective named again on every row is one objective. Totals, repeated headings, column numbers and what
 * stands below the matrix are no indicators.
 */
export function readRows(table: CfrTable, cells: TableCells): Rows {
  const objectives: OpenObjective[] = [];
  /** Positions of the objectives by their folded names: a sheet may have thousands. */
  const known = new Map<string, number>();
  const indicators: CfrIndicator[] = [];
  let typedComposite: MeasureCell | null = null;
  let current: number | null = null;
  let action: TextCell | null = null;
  // Where a weighted group stands above the objectives, the group is what carries weight and adds up.
  const named = cells.has("group") && cells.has("objectiveWeight") ? "group" : "objective";

  const foot = footRow(table, cells);
  for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
    const kind = rowKind(cells, row);
    if (kind === "composite") typedComposite = compositeOf(cells, row);
    if (kind !== "content" || row >= foot) continue;

    const name = cells.text(row, named);
    const key = foldText(name.text);
    const position = known.get(key) ?? objectives.length;
    if (name.text !== "" && position !== current) {
      if (position === objectives.length)
        objectives.push({ at: cells.ref(row, named), name: name.text, weight: null, indicators: [] });
      known.set(key, position);
      current = position;
      action = null;
    }
    const objective = current === null ? undefined : objectives[current];
    if (objective) objective.weight = firstTyped(objective.weight, cells.measure(row, "objectiveWeight", "percent"));

    const ownAction = cells.text(row, "action");
    if (ownAction.text !== "") action = ownAction;
    if (isObjectiveLine(cells, row)) continue;
    objective?.indicators.push(indicators.length);
    indicators.push(readIndicator(cells, row, current, action ?? ownAction));
  }
  return { objectives, indicators, typedComposite };
}

/** A line that only names an objective (and its weight), the indicators following below. */
function isObjectiveLine(cells: TableCells, row: number): boolean {
  return (["action", "indicator", "unit", "weight", "target", "achievement", ...CRITERIA_KEYS] as const).every((key) =>
    cells.blank(row, key),
  );
}

function readIndicator(cells: TableCells, row: number, objective: number | null, action: TextCell): CfrIndicator {
  const unit = cells.text(row, "unit");
  const kind = unitKind(unit.text);
  const criteria = CRITERIA_KEYS.flatMap((key) => cells.measure(row, key, kind) ?? []);
  const baselines = (["baseline1", "baseline2"] as const).flatMap((key) => cells.measure(row, key, kind) ?? []);
  return {
    row,
    objective,
    action,
    indicator: cells.text(row, "indicator"),
    unit,
    weight: cells.measure(row, "weight", "percent"),
    criteria: criteria.length > 0 ? criteria : null,
    singleTarget: cells.measure(row, "target", kind),
    achievement: cells.measure(row, "achievement", kind),
    rawScore: cells.measure(row, "rawScore", "unknown"),
    weightedScore: cells.measure(row, "weightedScore", "unknown"),
    baselines,
    isNew: baselines.some(saysNew),
    indicatorClass: cells.has("class") ? cells.text(row, "class") : null,
    remarks: cells.has("remarks") ? cells.text(row, "remarks") : null,
  };
}

/** "New", "new indicator": there cannot be an actual value yet. */
export function saysNew(cell: MeasureCell): boolean {
  return typeof cell.raw === "string" && /^\(?new( indicator)?\)?$/i.test(cell.raw.trim());
}

function firstTyped(known: MeasureCell | null, next: MeasureCell | null): MeasureCell | null {
  return known === null || (known.measure.kind === "missing" && next !== null && next.measure.kind !== "missing")
    ? (next ?? known)
    : known;
}

function compositeOf(cells: TableCells, row: number): MeasureCell | null {
  return (
    (["weightedScore", "rawScore", "achievement"] as const)
      .map((key) => cells.measure(row, key, "unknown"))
      .find((cell) => cell !== null && cell.measure.kind !== "missing") ?? null
  );
}
