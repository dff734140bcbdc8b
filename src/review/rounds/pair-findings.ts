import type { Finding } from "../../check/finding";
import { refKey } from "../../grid/cell-ref";
import type { InspectedMatrix } from "../../inspect/inspection";
import { findingIds } from "../../report/finding-ids";
import { rowMeanings } from "../../report/row-meanings";
import type { Certainty } from "./pair-rows";

/** A finding that was there before and is there still. */
export interface OpenFinding {
  readonly before: Finding;
  readonly now: Finding;
  readonly certainty: Certainty;
}

/** Every earlier finding is resolved or still open, and every later one is still open or new. */
export interface FindingRounds {
  readonly resolved: readonly Finding[];
  readonly open: readonly OpenFinding[];
  readonly fresh: readonly Finding[];
}

/** Where a row stands in the later version, as `rowName` writes it. */
export interface RowMove {
  readonly row: string;
  readonly certainty: Certainty;
}

type Matrices = readonly InspectedMatrix[];

/**
 * Findings of two versions by what they are about; where words of a row were changed, by the row they are in. `moves`
 * has rows of the later version by the names of rows of the earlier one.
 */
export function pairFindings(before: Matrices, now: Matrices, moves: ReadonlyMap<string, RowMove>): FindingRounds {
  const earlier = knownFindings(before);
  const later = knownFindings(now);
  const byId = new Map(later.map((known) => [known.id, known]));
  const open = new Map<Known, OpenFinding>();
  const taken = new Set<Known>();
  const pair = (was: Known, is: Known | undefined, certainty: Certainty): void => {
    if (!is || taken.has(is)) return;
    taken.add(is);
    open.set(was, { before: was.finding, now: is.finding, certainty });
  };
  for (const was of earlier) pair(was, byId.get(was.id), "same");
  const byRow = new Map<string, Known>();
  for (const is of later) {
    const key = is.column === null || taken.has(is) ? null : inRow(is, is.row);
    if (key !== null && !byRow.has(key)) byRow.set(key, is);
  }
  for (const was of earlier) {
    const move = was.column === null || open.has(was) ? undefined : moves.get(was.row);
    if (move) pair(was, byRow.get(inRow(was, move.row)), move.certainty);
  }
  return {
    resolved: earlier.filter((was) => !open.has(was)).map(({ finding }) => finding),
    open: earlier.flatMap((was) => open.get(was) ?? []),
    fresh: later.filter((is) => !taken.has(is)).map(({ finding }) => finding),
  };
}

interface Known {
  readonly finding: Finding;
  readonly id: string;
  /** As `rowName` writes it. */
  readonly row: string;
  /** What the finding's column was taken for; null outside the rows of a matrix. */
  readonly column: string | null;
}

function knownFindings(matrices: Matrices): readonly Known[] {
  const ids = findingIds(matrices);
  return matrices.flatMap((inspected) => {
    const meaningOf = rowMeanings(inspected);
    return inspected.findings.map((finding): Known => ({
      finding,
      id: ids.get(finding) ?? refKey(finding.at),
      row: rowName(finding.at),
      column: meaningOf(finding.at)?.column ?? null,
    }));
  });
}

function inRow({ finding, column }: Known, row: string): string {
  return [finding.rule, finding.messageId, column ?? "", row].join("\u0001");
}

/** One string for one row. */
export function rowName({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}
