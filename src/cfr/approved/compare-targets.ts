import { textOf } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { CfrIndicator, CfrMatrix, MeasureCell } from "../matrix";
import { nameKey } from "../rules/names";
import { comparable } from "../score/comparable";
import type { ApprovedTargets, TargetChange } from "./approved-targets";

/** Holds a matrix against its approved copy. Rows are known by objective, action and indicator, else by the indicator alone. */
export function compareTargets(matrix: CfrMatrix, approved: CfrMatrix): ApprovedTargets {
  const positions = matchRows(approved, matrix);
  return { matrix: approved, changes: changesSince(approved, matrix, positions), positions };
}

/** What differs in weights, targets and rows; `positions` has for each earlier indicator its place in `matrix`, or null. */
export function changesSince(
  before: CfrMatrix,
  matrix: CfrMatrix,
  positions: readonly (number | null)[],
): readonly TargetChange[] {
  const origins = new Map(positions.flatMap((now, was) => (now === null ? [] : [[now, was] as const])));
  const weighed = new Set<number>();
  const changes = matrix.indicators.flatMap((row, indicator): TargetChange[] => {
    const origin = origins.get(indicator);
    const earlier = origin === undefined ? undefined : before.indicators[origin];
    if (!earlier) return row.indicator.text === "" ? [] : [{ kind: "added", indicator }];
    const objective = row.objective;
    const first = objective !== null && !weighed.has(objective);
    if (first) weighed.add(objective);
    return [
      ...(first ? weightChange(indicator, weightOf(before, earlier), weightOf(matrix, row)) : []),
      ...weightChange(indicator, earlier.weight, row.weight),
      ...targetChanges(indicator, earlier, row),
    ];
  });
  const dropped = before.indicators.flatMap(({ indicator: { text, at } }, index): TargetChange[] =>
    positions[index] === null && text !== "" ? [{ kind: "dropped", name: text, at }] : [],
  );
  return [...changes, ...dropped];
}

function weightOf(matrix: CfrMatrix, row: CfrIndicator): MeasureCell | null {
  return row.objective === null ? null : (matrix.objectives[row.objective]?.weight ?? null);
}

/** A column that one of the two tables lacks says nothing. */
function weightChange(indicator: number, approved: MeasureCell | null, now: MeasureCell | null): TargetChange[] {
  return !approved || !now || isSame(approved, now) ? [] : [{ kind: "weight", indicator, approved, now }];
}

function targetChanges(indicator: number, before: CfrIndicator, row: CfrIndicator): TargetChange[] {
  const [was, is] = [before.criteria ?? [before.singleTarget], row.criteria ?? [row.singleTarget]];
  const isScale = before.criteria !== null && row.criteria !== null;
  return is.flatMap((now, level): TargetChange[] => {
    const approved = was[level];
    return !approved || !now || isSame(approved, now)
      ? []
      : [{ kind: "target", indicator, level: isScale ? level : null, approved, now }];
  });
}

/** The same value counts, whether it is typed as a number or as text; of what is no value, the words. */
function isSame(a: MeasureCell, b: MeasureCell): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  if (one && other) return one.kind === other.kind && one.value === other.value;
  return one === other && foldText(textOf(a.raw)) === foldText(textOf(b.raw));
}

function matchRows(approved: CfrMatrix, matrix: CfrMatrix): readonly (number | null)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of [longKey, shortKey]) {
    const free = new Map<string, number[]>();
    matrix.indicators.forEach((row, index) => {
      if (!taken.has(index)) free.set(key(matrix, row), [...(free.get(key(matrix, row)) ?? []), index]);
    });
    approved.indicators.forEach((row, index) => {
      if (found.has(index) || row.indicator.text === "") return;
      const now = free.get(key(approved, row))?.shift();
      if (now === undefined) return;
      found.set(index, now);
      taken.add(now);
    });
  }
  return approved.indicators.map((_, index) => found.get(index) ?? null);
}

function longKey(matrix: CfrMatrix, row: CfrIndicator): string {
  const objective = row.objective === null ? "" : (matrix.objectives[row.objective]?.name ?? "");
  return [objective, row.action.text, row.indicator.text].map(nameKey).join("\n");
}

function shortKey(_: CfrMatrix, row: CfrIndicator): string {
  return nameKey(row.indicator.text);
}
