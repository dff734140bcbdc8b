import { foldText } from "../../parse/normalise";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrIndicator, CfrMatrix, CfrMatrixColumn, CfrObjective, Measure, MeasureCell, TextCell } from "../matrix";
import { footRow } from "./foot-row";
import { objectiveAbove, objectiveLine } from "./objective-line";
import { readAnswer } from "./read-answer";
import { rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";
import { unitKind } from "./unit-kind";

interface Rows extends Pick<CfrMatrix, "objectives" | "indicators" | "typedComposite"> {
  /** Of each part, the last row before remarks and signatures. */
  readonly lastRows: readonly number[];
}

/** A table with its cells: a matrix may go on in several, sheet after sheet. */
export interface TablePart {
  readonly table: CfrTable;
  readonly cells: TableCells;
}

/** An objective named again at the top of a page: "Good bread (continued)". */
const GOES_ON = /\s*[([](?:cont(?:inued|inuation|'?d|\.)?|suite)[)\]]$/;

interface OpenObjective {
  readonly at: CfrObjective["at"];
  readonly name: string;
  weight: MeasureCell | null;
  otherWeights?: MeasureCell[];
  readonly indicators: number[];
}

/**
 * The rows under the headings, through every part of the matrix. Objective and action cells that are blank or merged go
 * on with the one above; an objective named again on every row is one objective. Totals, repeated headings, column
 * numbers and what stands below the matrix are no indicators.
 */
export function readRows(parts: readonly TablePart[]): Rows {
  const objectives: OpenObjective[] = [];
  /** Positions of the objectives by their folded names: a sheet may have thousands. */
  const known = new Map<string, number>();
  const indicators: CfrIndicator[] = [];
  const lastRows: number[] = [];
  let typedComposite: MeasureCell | null = null;
  let current: number | null = null;
  let action: TextCell | null = null;

  const open = (name: string, at: CfrObjective["at"]) => {
    const key = foldText(name).replace(GOES_ON, "");
    const position = known.get(key) ?? objectives.length;
    if (name === "" || position === current) return;
    if (position === objectives.length) objectives.push({ at, name, weight: null, indicators: [] });
    known.set(key, position);
    current = position;
    action = null;
  };
  const weigh = (weight: MeasureCell | null) => {
    const objective = current === null ? undefined : objectives[current];
    if (!objective) return;
    if (weight && saysAnother(objective.weight, weight)) (objective.otherWeights ??= []).push(weight);
    objective.weight = firstTyped(objective.weight, weight);
  };

  for (const { table, cells } of parts) {
    // Where a weighted group stands above the objectives, the group is what carries weight and adds up.
    const named = cells.has("group") && cells.has("objectiveWeight") ? "group" : "objective";
    const foot = footRow(table, cells);
    const above = objectiveAbove(table, cells);
    if (above) open(above.name.text, above.name.at);
    lastRows.push(Math.min(foot - 1, table.area.bottom));
    for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
      const kind = rowKind(cells, row);
      if (kind === "composite") typedComposite = compositeOf(cells, row);
      if (kind !== "content" || row >= foot) continue;

      if (isStarred(cells, row, current === null ? undefined : objectives[current])) continue;
      const line = objectiveLine(table, cells, row);
      if (line) {
        open(line.name.text, line.name.at);
        weigh(line.weight);
        continue;
      }
      open(cells.text(row, named).text, cells.ref(row, named));
      weigh(cells.measure(row, "objectiveWeight", "percent"));

      const ownAction = cells.text(row, "action");
      if (ownAction.text !== "") action = ownAction;
      if (isObjectiveLine(cells, row)) continue;
      const above = indicators.at(-1);
      if (above && goesOn(cells, row, above)) {
        indicators[indicators.length - 1] = withMore(above, cells.text(row, "indicator").text);
        continue;
      }
      if (current !== null) objectives[current]?.indicators.push(indicators.length);
      indicators.push(readIndicator(cells, row, current, action ?? ownAction));
    }
  }
  return { objectives, indicators, typedComposite, lastRows };
}

const MEASURED = ["unit", "weight", "target", "achievement", ...CRITERIA_KEYS] as const;

/**
 * A row that only goes on with the text of the indicator above, as pasting from a word processor splits it: all of its
 * values, two or more, are merged with those of the row above.
 */
function goesOn(cells: TableCells, row: number, above: CfrIndicator): boolean {
  if (cells.continues(row, "indicator") || cells.text(row, "indicator").text === "") return false;
  const held = MEASURED.filter((key) => cells.has(key) && !cells.blank(row, key));
  return held.length > 1 && above.row === row - 1 && held.every((key) => cells.continues(row, key));
}

function withMore(row: CfrIndicator, more: string): CfrIndicator {
  return { ...row, indicator: { ...row.indicator, text: `${row.indicator.text} ${more}` } };
}

/** "* of all provinces" alone below an objective that stands beside its indicators: a note, and no objective on a line. */
function isStarred(cells: TableCells, row: number, above: OpenObjective | undefined): boolean {
  const { text, at } = cells.text(row, "objective");
  if (at.sheet !== above?.at.sheet || !text.startsWith("*") || !isObjectiveLine(cells, row)) return false;
  return cells.text(above.at.row, "indicator").text !== "";
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
  const measured = (key: CfrMatrixColumn, place: "target" | "result") => {
    const cell = cells.measure(row, key, kind);
    return cell && readAnswer(cell, kind, place);
  };
  const criteria = CRITERIA_KEYS.flatMap((key) => measured(key, "target") ?? []);
  const baselines = (["baseline1", "baseline2"] as const).flatMap((key) => cells.measure(row, key, kind) ?? []);
  const remarks = cells.has("remarks") ? cells.text(row, "remarks") : null;
  return {
    row,
    objective,
    action,
    indicator: cells.text(row, "indicator"),
    unit,
    weight: cells.measure(row, "weight", "percent"),
    criteria: criteria.length > 0 ? criteria : null,
    singleTarget: measured("target", "target"),
    achievement: measured("achievement", "result"),
    rawScore: cells.measure(row, "rawScore", "unknown"),
    weightedScore: cells.measure(row, "weightedScore", "unknown"),
    baselines,
    isNew: baselines.some(saysNew) || NEW.test(remarks?.text.trim() ?? ""),
    indicatorClass: cells.has("class") ? cells.text(row, "class") : null,
    remarks,
  };
}

const NEW = /^\(?(?:new(?: indicator)?|nouve(?:au|l|lle)(?: indicateur)?|ថ្មី|សូចនាករថ្មី)\)?\.?$/i;

/** "New", "nouvel indicateur": there cannot be an actual value yet. */
export function saysNew(cell: MeasureCell): boolean {
  return typeof cell.raw === "string" && NEW.test(cell.raw.trim());
}

/** Two amounts that are not the same; what is no amount is told of for itself. */
function saysAnother(known: MeasureCell | null, { measure: next }: MeasureCell): boolean {
  if (known === null || !isAmount(known.measure) || !isAmount(next)) return false;
  return known.measure.kind !== next.kind || known.measure.value !== next.value;
}

function isAmount(measure: Measure): measure is Extract<Measure, { readonly kind: "number" | "percent" }> {
  return measure.kind === "number" || measure.kind === "percent";
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
