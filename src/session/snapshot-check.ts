import { isReviewSheet } from "../check/review-table";
import type { Clock } from "./clock";
import type { Engine } from "./engine";
import type { Checked } from "./session-state";
import type { Snapshot } from "./snapshot";
import type { Store } from "./store";

export interface SnapshotCheckOptions {
  readonly clock: Clock;
  readonly engine: Engine;
  readonly store: Store;
}

/** Checks a snapshot by what the store says and for today; null where the last check was of the very same things. */
export type SnapshotCheck = (snapshot: Snapshot) => Promise<Checked | null>;

export function createSnapshotCheck({ clock, engine, store }: SnapshotCheckOptions): SnapshotCheck {
  /** What the last check was made from; a check by the same things would say the same. */
  let basis: readonly unknown[] = [];
  return async ({ workbook, sheetNames }) => {
    const { stage, guideline, columns } = store.get();
    const asOf = clock.today();
    const next = [workbook, stage, guideline, columns, asOf];
    if (next.every((part, index) => Object.is(part, basis[index]))) return null;
    const inspection = await engine.inspect(workbook, {
      asOf,
      ...(stage && { stage }),
      ...(guideline && { guideline }),
      ...(columns.length > 0 && { columns }),
    });
    basis = next;
    const review = { ...workbook, grids: workbook.grids.filter(({ sheet }) => isReviewSheet(sheet)) };
    return { inspection, sheetNames, review, limits: workbook.limits };
  };
}
