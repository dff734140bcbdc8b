import { foldText } from "../../parse/normalise";
import type { CfrIndicator } from "../matrix";
import { BANGLADESH, cfrRule, namedIndicators, rowArgs } from "./cfr-rule";

/** An indicator that stands in two rows is counted twice. */
export const cfr208 = cfrRule({
  id: "CFR-208",
  slug: "indicator-twice",
  severity: "warning",
  topic: "indicator",
  source: BANGLADESH("Performance indicators"),
  messages: ["same-action", "other-action"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const first = new Map<string, CfrIndicator>();
    for (const row of namedIndicators(matrix)) {
      const key = nameOf(row.indicator.text);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, row);
        continue;
      }
      const same = foldText(earlier.action.text) === foldText(row.action.text);
      report({
        at: row.indicator.at,
        message: same ? "same-action" : "other-action",
        args: { ...rowArgs(row), first: earlier.row + 1 },
        related: [earlier.indicator.at],
      });
    }
  },
});

/** Case, spaces and a full stop at the end do not make another indicator. */
function nameOf(text: string): string {
  const folded = foldText(text);
  let end = folded.length;
  while (end > 0 && " .;,:".includes(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}
