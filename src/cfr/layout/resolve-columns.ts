import type { FoundColumn, FoundTable } from "../../parse/headings/find-tables";
import { foldText } from "../../parse/normalise";
import type { CfrMatrixColumn } from "../matrix";
import { CRITERIA_KEYS } from "./cfr-headings";
import type { CfrHeading } from "./cfr-headings";

export type CfrColumns = Readonly<Partial<Record<CfrMatrixColumn, FoundColumn>>>;
type Columns = Partial<Record<CfrMatrixColumn, FoundColumn>>;
type Table = FoundTable<CfrHeading>;

/**
 * Headings of one name told apart by their place: the weight after the objective is the objective's, the one after
 * the indicator or its unit the indicator's; an "actual" right of the targets is the achievement, left of them a
 * base year; of two objective columns the first groups and the second says what is done.
 */
export function resolveColumns(table: Table): CfrColumns {
  const columns: Columns = {};
  const plain = [
    "serial",
    "unit",
    "rawScore",
    "weightedScore",
    "evidence",
    "class",
    "remarks",
    ...CRITERIA_KEYS,
  ] as const;
  for (const key of plain) take(columns, key, best(table, key));
  resolveGroups(table, columns);
  resolveLowest(table, columns);
  resolveWeights(table, columns);
  resolveLevels(table, columns);
  resolveYears(table, columns);
  return columns;
}

function resolveGroups(table: Table, columns: Columns): void {
  const objectives = all(table, "objective");
  const actions = all(table, "action");
  take(columns, "indicator", best(table, "indicator"));
  // Where the guideline prints "Objective" over what others call an action, the first of two still groups.
  const grouping = objectives[0] ?? (actions.length > 1 ? actions[0] : undefined) ?? result(table);
  take(columns, "objective", grouping);
  take(columns, "action", actions.find((found) => found !== grouping) ?? objectives[1]);
  const group = all(table, "group")[0];
  if (!group) return;
  if (!columns.indicator && table.unclear.length === 0) {
    take(columns, "indicator", { ...group, confidence: 0.7, why: "place" });
    return;
  }
  // A group column stands before the objectives; without objectives it is the objective.
  if (!columns.objective) take(columns, "objective", group);
  else if (group.column < columns.objective.column) take(columns, "group", group);
}

/** In a weighted matrix without objectives, the output or outcome that the indicators stand under is one. */
function result(table: Table): FoundColumn | undefined {
  const found = best(table, "output") ?? best(table, "outcome");
  return found && { ...found, confidence: 0.7, why: "place" };
}

const CHAIN: readonly CfrHeading[] = ["objective", "action", "indicator"];

/** "Objective / Success indicator": a column of both holds the lower, the higher ones being lines of their own. */
function resolveLowest(table: Table, columns: Columns): void {
  for (const { column, heading, mayBe } of table.unclear) {
    const lowest = [...CHAIN].reverse().find((key) => mayBe.includes(key));
    if (lowest !== "indicator" || columns.indicator || !mayBe.every((key) => CHAIN.includes(key))) continue;
    columns.indicator = { column, heading, confidence: 0.7, why: "place" };
  }
}

function resolveWeights(table: Table, columns: Columns): void {
  const weights = [...all(table, "objectiveWeight"), ...all(table, "weight")].sort((a, b) => a.column - b.column);
  const named = new Set(all(table, "objectiveWeight"));
  const [first] = weights;
  if (!first) return;
  if (weights.length > 1) {
    // Named so, or right beside the objective wherever that stands; else objectives come first.
    const beside = weights.find((found) => found.column === (columns.objective?.column ?? -2) + 1);
    const ofObjective = all(table, "objectiveWeight")[0] ?? beside ?? first;
    const others = weights.filter((found) => found !== ofObjective);
    take(columns, "objectiveWeight", ofObjective);
    take(columns, "weight", others[others.length - 1]);
  } else {
    const beforeIndicator = first.column < (columns.indicator?.column ?? 0);
    const afterObjective = first.column === (columns.objective?.column ?? -2) + 1;
    take(columns, named.has(first) || (beforeIndicator && afterObjective) ? "objectiveWeight" : "weight", first);
  }
}

function resolveLevels(table: Table, columns: Columns): void {
  const above = best(table, "levelAbove");
  take(columns, columns.criteria100 ? "levelAbove" : "criteria100", above);
  // One column headed "100%" alone is a share of something, not a scale.
  const found = CRITERIA_KEYS.filter((key) => columns[key]);
  if (found.length < 3) for (const key of found) delete columns[key];
}

function resolveYears(table: Table, columns: Columns): void {
  const targets = all(table, "target");
  take(columns, "target", targets[0]);
  const columnsOfTargets = [...targets, ...CRITERIA_KEYS.flatMap((key) => columns[key] ?? [])];
  const firstTarget = Math.min(Infinity, ...columnsOfTargets.map(({ column }) => column));
  const actuals = all(table, "actual");
  // "Actual achievement 2024-25" before the targets tells of a year that is over.
  const planned = Math.max(0, ...columnsOfTargets.map(({ heading }) => yearOf(heading) ?? 0)) || Infinity;
  const isPast = (found: FoundColumn) => found.column < firstTarget && (yearOf(found.heading) ?? Infinity) < planned;
  const achieved = all(table, "achievement").filter((found) => !isPast(found));
  const late = actuals.filter((found) => found.column > firstTarget);
  take(columns, "achievement", achieved[0] ?? late[late.length - 1]);
  const baselines = [...all(table, "baseline"), ...all(table, "achievement").filter(isPast), ...actuals]
    .filter((found) => found.column !== columns.achievement?.column)
    .sort(youngestFirst);
  take(columns, "baseline1", baselines[0]);
  take(columns, "baseline2", baselines[1]);
  const projected = all(table, "projected");
  take(columns, "projected1", projected[0]);
  take(columns, "projected2", projected[1]);
}

/** By the year in the heading, else "t-1" before "t-2", else the right one first, as years run from left to right. */
function youngestFirst(a: FoundColumn, b: FoundColumn): number {
  const [yearA, yearB] = [yearOf(a.heading), yearOf(b.heading)];
  return yearA !== null && yearB !== null && yearA !== yearB ? yearB - yearA : b.column - a.column;
}

function yearOf(text: string): number | null {
  const heading = foldText(text);
  const relative = /\bt\s*[-–−]\s*(\d)/i.exec(heading);
  if (relative) return -Number(relative[1]);
  const years = heading.match(/(?:19|20)\d\d/g);
  if (years) return Number(years[years.length - 1]);
  const short = /\bFY\s*'?(\d\d)\b/i.exec(heading);
  return short ? 2000 + Number(short[1]) : null;
}

/** All columns that fit a key, from left to right. */
function all(table: Table, key: CfrHeading): readonly FoundColumn[] {
  return table.columns[key] ?? [];
}

/** The column whose heading fits a key best, the left one of equals. */
function best(table: Table, key: CfrHeading): FoundColumn | undefined {
  return all(table, key).reduce<FoundColumn | undefined>(
    (chosen, found) => (chosen && chosen.confidence >= found.confidence ? chosen : found),
    undefined,
  );
}

/** A column under a key that its heading does not name is there for its place. */
function take(columns: Columns, key: CfrMatrixColumn, found: FoundColumn | undefined): void {
  if (found) columns[key] = found;
}
