import type { RoundChange } from "./round-changes";
import type { RoundComparison } from "./compare-rounds";

/** How many of each there are, for a line that sums a comparison up. */
export interface ComparisonCounts {
  readonly resolved: number;
  readonly fresh: number;
  readonly open: number;
  readonly targets: number;
  readonly weights: number;
  readonly added: number;
  readonly removed: number;
  /** Rows that are in both; none where the two are hardly versions of one workbook. */
  readonly kept: number;
  /** Rows that are only probably the same: a person should look. */
  readonly unsure: number;
}

export function countComparison({ findings, matrices }: RoundComparison): ComparisonCounts {
  const changes = matrices.flatMap((one) => one.changes);
  const pairs = matrices.flatMap((one) => one.pairs);
  const count = (kind: RoundChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    resolved: findings.resolved.length,
    fresh: findings.fresh.length,
    open: findings.open.length,
    targets: count("target"),
    weights: count("weight"),
    added: count("added"),
    removed: count("removed"),
    kept: pairs.length,
    unsure: pairs.filter(({ certainty }) => certainty !== "same").length,
  };
}
