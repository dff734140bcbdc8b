import { comparable } from "../score/comparable";
import { isPercentSlip } from "../score/percent-slip";
import { readScale } from "../score/read-scale";
import type { CriteriaScale } from "../score/read-scale";
import type { MeasureCell } from "../matrix";
import { isAnswer } from "../read/read-answer";
import { valuesOfTexts } from "../fixes/text-to-value";
import { CUSTOMARY, cfrRule, isMissing, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** A result is written like its targets: a number beside numbers, a day beside days. */
export const cfr402 = cfrRule({
  id: "CFR-402",
  slug: "achievement-kind",
  severity: "error",
  topic: "achievement",
  source: CUSTOMARY("Achievement"),
  messages: ["error-value", "text", "other-kind", "percent-notation", "number-as-text", "yes-no"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    for (const row of namedIndicators(matrix)) {
      const cell = row.achievement;
      if (!cell || isMissing(cell) || cell.measure.kind === "uncalculated") continue;
      const scale = readScale(row.criteria, guideline.scale);
      const message = faultOf(cell, scale);
      if (message === null) continue;
      const best = row.criteria?.[0];
      report({
        at: cell.at,
        message,
        args: { ...rowArgs(row), value: shown(cell), target: best ? shown(best) : "" },
        ...(message === "number-as-text" || message === "yes-no"
          ? { severity: "warning", fix: valuesOfTexts(matrix, [cell]) }
          : {}),
      });
    }
  },
});

function faultOf(cell: MeasureCell, scale: CriteriaScale): string | null {
  const { measure } = cell;
  if (measure.kind === "error") return "error-value";
  // Without a scale of numbers or days a result in words may be what was asked for.
  if (measure.kind === "unreadable") return scale.state === "scale" ? "text" : null;
  const read = comparable(cell);
  const kind = read?.kind;
  if (scale.state === "scale" && read && isPercentSlip(scale.kind, scale.values, read.value)) return "percent-notation";
  if (scale.state === "scale" && kind !== scale.kind) {
    return (scale.kind === "fraction" || kind === "fraction") && kind !== "date" ? "percent-notation" : "other-kind";
  }
  if (!("asText" in measure) || !measure.asText) return null;
  return isAnswer(cell) ? "yes-no" : "number-as-text";
}
