import { changesSince } from "../../cfr/approved/compare-targets";
import type { CfrMatrix } from "../../cfr/matrix";
import { nameKey } from "../../cfr/rules/names";
import type { CellRef } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";
import { lineChanges, linesOf } from "../../jmi/agreed/agreed-changes";
import type { JmiMatrix } from "../../jmi/matrix";
import { publishedValue, publishedWeight } from "../../report/publish/published-value";
import { comparedRows } from "./compared-row";
import type { ComparedRow } from "./compared-row";
import type { MatrixPair } from "./pair-matrices";
import type { Certainty, RowPair } from "./pair-rows";

/** What a department did to a row between two versions. */
export interface RoundChange {
  readonly kind: "target" | "weight" | "baseline" | "wording" | "added" | "removed";
  /** In the later version; of a removed row in the earlier one. */
  readonly at: CellRef;
  /** What the row is called now, or was where it is gone. */
  readonly row: string;
  /** The heading of the column as it stands in the sheet, "" where the whole row is meant. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** How sure it is that both are one row. */
  readonly certainty: Certainty;
}

/** Everything that changed in one matrix, in the order of its rows; what was removed comes last. */
export function roundChanges(matrices: MatrixPair, pairs: readonly RowPair[]): readonly RoundChange[] {
  const { before, now } = matrices;
  const earlier = before ? comparedRows(before) : [];
  const later = now ? comparedRows(now) : [];
  const changes = before && now ? valueChanges(before, now, pairs) : [];
  const origins = new Map(pairs.map((pair) => [pair.now, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  return [
    ...later.flatMap((row, position): readonly RoundChange[] => {
      const pair = origins.get(position);
      if (!pair) return row.name === "" ? [] : [comeOrGone("added", row)];
      const { certainty } = pair;
      const was = earlier[pair.before]?.name ?? "";
      const isReworded = nameKey(was) !== nameKey(row.name);
      const wording = { kind: "wording", at: row.at, row: row.name, column: "", before: was, after: row.name } as const;
      return [
        ...(isReworded ? [{ ...wording, certainty }] : []),
        ...changes.filter((change) => change.position === position).map((change) => ({ ...change.change, certainty })),
      ];
    }),
    ...earlier.flatMap((row, position) => (kept.has(position) || row.name === "" ? [] : [comeOrGone("removed", row)])),
  ];
}

function comeOrGone(kind: "added" | "removed", { at, name }: ComparedRow): RoundChange {
  const [before, after] = kind === "added" ? ["", name] : [name, ""];
  return { kind, at, row: name, column: "", before, after, certainty: "same" };
}

interface PlacedChange {
  /** Position of the row in the later version. */
  readonly position: number;
  readonly change: Omit<RoundChange, "certainty">;
}

function valueChanges(
  before: InspectedMatrix,
  now: InspectedMatrix,
  pairs: readonly RowPair[],
): readonly PlacedChange[] {
  if (before.kind === "cfr" && now.kind === "cfr") return cfrChanges(before.matrix, now.matrix, pairs);
  if (before.kind === "jmi" && now.kind === "jmi") return jmiChanges(before.matrix, now.matrix, pairs);
  return [];
}

function cfrChanges(before: CfrMatrix, now: CfrMatrix, pairs: readonly RowPair[]): readonly PlacedChange[] {
  const positions = new Map(pairs.map((pair) => [pair.before, pair.now]));
  const known = before.indicators.map((_, index) => positions.get(index) ?? null);
  return changesSince(before, now, known).flatMap((change): PlacedChange[] => {
    if (change.kind === "added" || change.kind === "dropped") return [];
    const { kind, indicator, approved, now: cell } = change;
    const row = now.indicators[indicator];
    if (!row) return [];
    const name = row.indicator.text || row.action.text;
    const shown = kind === "weight" ? publishedWeight : publishedValue;
    const values = { before: shown(approved), after: shown(cell) };
    return [
      { position: indicator, change: { kind, at: cell.at, row: name, column: heading(now, cell.at), ...values } },
    ];
  });
}

function jmiChanges(before: JmiMatrix, now: JmiMatrix, pairs: readonly RowPair[]): readonly PlacedChange[] {
  const [earlier, later] = [linesOf(before.outcomes), linesOf(now.outcomes)];
  return pairs.flatMap((pair) => {
    const [was, is] = [earlier[pair.before], later[pair.now]];
    if (!was || !is) return [];
    return lineChanges(was, is).flatMap(({ what, at, before: from, after }): PlacedChange[] => {
      if (what !== "baseline" && what !== "target") return [];
      const row = is.indicator.text || is.output.text;
      return [{ position: pair.now, change: { kind: what, at, row, column: heading(now, at), before: from, after } }];
    });
  });
}

function heading({ columns }: CfrMatrix | JmiMatrix, { column }: CellRef): string {
  return Object.values(columns).find((found) => found.column === column)?.heading ?? "";
}
