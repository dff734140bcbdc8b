import type { Inspection } from "../../inspect/inspection";
import { comparedRows } from "./compared-row";
import { pairFindings, rowName } from "./pair-findings";
import type { FindingRounds, RowMove } from "./pair-findings";
import { pairMatrices } from "./pair-matrices";
import type { MatrixPair } from "./pair-matrices";
import { pairRows } from "./pair-rows";
import type { RowPair } from "./pair-rows";
import { roundChanges } from "./round-changes";
import type { RoundChange } from "./round-changes";

/** One matrix of two versions, with its rows and what changed in them. */
export interface MatrixRounds {
  readonly matrices: MatrixPair;
  readonly pairs: readonly RowPair[];
  readonly changes: readonly RoundChange[];
}

/** Two versions of one workbook, side by side. */
export interface RoundComparison {
  readonly before: Inspection;
  readonly now: Inspection;
  readonly matrices: readonly MatrixRounds[];
  readonly findings: FindingRounds;
}

/** Holds a workbook against its previous version: what was resolved, what is new, what is still open, what changed. */
export function compareRounds(before: Inspection, now: Inspection): RoundComparison {
  const moves = new Map<string, RowMove>();
  const matrices = pairMatrices(before.matrices, now.matrices).map((pair): MatrixRounds => {
    const earlier = pair.before ? comparedRows(pair.before) : [];
    const later = pair.now ? comparedRows(pair.now) : [];
    const pairs = pairRows(earlier, later);
    for (const { before: was, now: is, certainty } of pairs) {
      const [from, to] = [earlier[was], later[is]];
      if (from && to) moves.set(rowName(from.at), { row: rowName(to.at), certainty });
    }
    return { matrices: pair, pairs, changes: roundChanges(pair, pairs) };
  });
  return { before, now, matrices, findings: pairFindings(before.matrices, now.matrices, moves) };
}
