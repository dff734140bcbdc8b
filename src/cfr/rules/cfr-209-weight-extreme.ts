import { positiveWeight, weightPoints } from "../score/weight-points";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** One indicator that carries too much decides alone; one that carries too little is not worth measuring. */
export const cfr209 = cfrRule({
  id: "CFR-209",
  slug: "weight-extreme",
  severity: "advice",
  topic: "weight",
  source: CUSTOMARY("Weights of success indicators"),
  messages: ["heavy", "light"],
  standsBackFor: ["CFR-204"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const rows = namedIndicators(matrix).flatMap((row) => {
      const points = weightPoints(row, matrix, guideline);
      return row.weight && points !== null && positiveWeight(row.weight) !== null
        ? [{ row, cell: row.weight, points }]
        : [];
    });
    // By their share of all weights, so that weights written as parts of 1 are judged like the others.
    const all = rows.reduce((sum, { points }) => sum + points, 0);
    const { from, to } = guideline.limits.indicatorWeight;
    // So few that some must be heavy, or so many that some must be light: that is nobody's choice.
    const fewRows = rows.length * to < 100;
    const manyRows = rows.length * from > 100;
    for (const { row, cell, points } of rows) {
      const share = (points / all) * 100;
      const message = share < from - 1e-9 && !manyRows ? "light" : share > to + 1e-9 && !fewRows ? "heavy" : null;
      if (message)
        report({
          at: cell.at,
          message,
          args: {
            ...rowArgs(row),
            value: shown(cell),
            share: Number(share.toFixed(2)),
            limit: message === "heavy" ? to : from,
          },
        });
    }
  },
});
