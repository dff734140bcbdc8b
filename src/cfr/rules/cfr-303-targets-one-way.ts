import { levelLimit } from "../score/level-limit";
import { readScale } from "../score/read-scale";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** From Excellent to Poor the values run one way, else nothing between them can be scored. */
export const cfr303 = cfrRule({
  id: "CFR-303",
  slug: "targets-not-one-way",
  severity: "error",
  topic: "scoring",
  source: CUSTOMARY("Criteria values"),
  messages: ["breaks"],
  standsBackFor: ["CFR-302"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    if (matrix.columns.levelAbove) return;
    for (const row of namedIndicators(matrix)) {
      const scale = readScale(row.criteria, guideline.scale);
      if (scale.state !== "none" || scale.reason !== "criteria-not-monotonic") continue;
      const cells = row.criteria ?? [];
      const values = cells.map((cell) => levelLimit(cell, guideline.scale.comparisons)?.value ?? 0);
      const falls = (values[0] ?? 0) >= (values[values.length - 1] ?? 0);
      const at = cells.find((_, index) => {
        const step = (values[index] ?? 0) - (values[index - 1] ?? values[index] ?? 0);
        return falls ? step > 0 : step < 0;
      });
      if (!at) continue;
      report({
        at: at.at,
        message: "breaks",
        args: { ...rowArgs(row), values: cells.map(shown).join(", "), value: shown(at), way: falls ? "falls" : "rises" },
        related: cells.filter((cell) => cell !== at).map((cell) => cell.at),
      });
    }
  },
});
