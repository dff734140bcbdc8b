import { unitKind } from "../read/unit-kind";
import { comparable } from "../score/comparable";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { BANGLADESH, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";
import { inSameYear } from "./in-same-year";
import { plannedTarget, sameKind } from "./target-of";
import type { PlannedTarget } from "./target-of";

/** A target asks for more than was reached last time. */
export const cfr307 = cfrRule({
  id: "CFR-307",
  slug: "target-not-better",
  severity: "warning",
  topic: "target",
  source: BANGLADESH("Targets are realistic yet challenging"),
  messages: ["worse", "below", "same", "no-earlier"],
  standsBackFor: ["CFR-301", "CFR-302", "CFR-303", "CFR-309"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    if (matrix.columns.levelAbove) return;
    for (const row of namedIndicators(matrix)) {
      // Nothing is better than yes.
      if (row.isNew || unitKind(row.unit.text) === "yes-no") continue;
      const target = plannedTarget(row, guideline);
      const last = target && lastActual(row, target);
      if (!target || !last || isAtItsEnd(target)) continue;
      const gain = (target.value.value - last.value) * (target.moreIsBetter ? 1 : -1);
      if (gain > 1e-9) continue;
      const way = last.isMoved ? "no-earlier" : gain > -1e-9 ? "same" : target.isSure ? "worse" : "below";
      report({
        at: target.cell.at,
        message: way,
        args: {
          ...rowArgs(row),
          target: shown(target.cell),
          actual: shown(last.cell),
          better: target.moreIsBetter ? "more" : "less",
        },
        related: [last.cell.at],
      });
    }
  },
});

/** An actual value to hold against the target. */
interface LastActual {
  readonly cell: MeasureCell;
  readonly value: number;
  /** Whether it is a day of another year, moved into the target's. */
  readonly isMoved: boolean;
}

/** The youngest actual value that can be compared with the target. */
function lastActual(row: CfrIndicator, target: PlannedTarget): LastActual | null {
  for (const cell of row.baselines) {
    const actual = comparable(cell);
    if (actual) {
      const value = inSameYear(actual, target.value);
      return sameKind(actual, target.value) ? { cell, value, isMoved: value !== actual.value } : null;
    }
    if (cell.measure.kind === "unreadable" || cell.measure.kind === "error") return null;
  }
  return null;
}

/** Nothing is better than none of what should not be, or the whole of a share. */
function isAtItsEnd({ value, moreIsBetter }: PlannedTarget): boolean {
  if (!moreIsBetter) return value.value === 0 && value.kind !== "date";
  return value.value === 100 && (value.kind === "percent" || value.kind === "fraction");
}
