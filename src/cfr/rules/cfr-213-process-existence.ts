import { unitKind } from "../read/unit-kind";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { CUSTOMARY, cfrRule, isMissing, namedIndicators, rowArgs } from "./cfr-rule";
import { existenceWords } from "./word-lists";

/** "Plan prepared": that something exists says little about what came of it. */
export const cfr213 = cfrRule({
  id: "CFR-213",
  slug: "process-existence",
  severity: "advice",
  topic: "wording",
  source: CUSTOMARY("Success indicators as results"),
  messages: ["words", "one-or-none"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const row of namedIndicators(matrix)) {
      const once = isOnce(row);
      if (once === "no") continue;
      const words = existenceWords(row.indicator.text);
      if (words) report({ at: row.indicator.at, message: "words", args: { ...rowArgs(row), words } });
      else if (once === "yes" && unitKind(row.unit.text) === "yes-no")
        report({ at: row.indicator.at, message: "one-or-none", args: { ...rowArgs(row), words: row.unit.text } });
    }
  },
});

/** Whether the targets ask for one thing to be there: days, or nothing but 0 and 1. Many of a thing are an output. */
function isOnce(row: CfrIndicator): "yes" | "no" | "unknown" {
  const cells: readonly MeasureCell[] = row.criteria ?? (row.singleTarget ? [row.singleTarget] : []);
  let kinds: "none" | "days" | "ones" = "none";
  for (const cell of cells) {
    if (isMissing(cell)) continue;
    const { measure } = cell;
    const isDay = measure.kind === "date";
    if (!isDay && !(measure.kind === "number" && (measure.value === 0 || measure.value === 1))) return "no";
    const kind = isDay ? "days" : "ones";
    if (kinds !== "none" && kinds !== kind) return "no";
    kinds = kind;
  }
  return kinds === "none" ? "unknown" : "yes";
}
