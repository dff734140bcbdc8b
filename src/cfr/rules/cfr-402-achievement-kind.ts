import { comparable } from "../score/comparable";
import { readScale } from "../score/score-indicator";
import { numbersOf } from "./number-fix";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** A result is written like its targets: a number beside numbers, a day beside days. */
export const cfr402 = cfrRule({
  id: "CFR-402",
  slug: "achievement-kind",
  severity: "error",
  topic: "achievement",
  source: CUSTOMARY("Achievement"),
  messages: ["error-value", "text", "other-kind", "percent-notation", "number-as-text"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    for (const row of namedIndicators(matrix)) {
      const cell = row.achievement;
      if (!cell || cell.measure.kind === "missing" || cell.measure.kind === "not-applicable") continue;
      const scale = readScale(row.criteria, guideline.scale.levels.length);
      const best = row.criteria?.[0];
      const args = { ...rowArgs(row), value: shown(cell), target: best ? shown(best) : "" };
      const at = cell.at;
      if (cell.measure.kind === "error") report({ at, message: "error-value", args });
      else if (cell.measure.kind === "unreadable") {
        // Without a scale of numbers or days a result in words may be what was asked for.
        if (scale.state === "scale") report({ at, message: "text", args });
      } else if (scale.state === "scale" && comparable(cell)?.kind !== scale.kind) {
        const percents = scale.kind === "fraction" || comparable(cell)?.kind === "fraction";
        report({ at, message: percents && cell.measure.kind !== "date" ? "percent-notation" : "other-kind", args });
      } else if (cell.measure.asText) {
        report({ at, message: "number-as-text", args, severity: "warning", fix: numbersOf(matrix, [cell]) });
      }
    }
  },
});
