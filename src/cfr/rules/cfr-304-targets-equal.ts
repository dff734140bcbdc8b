import { unitKind } from "../read/unit-kind";
import { readScale } from "../score/read-scale";
import type { CriteriaScale } from "../score/read-scale";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** Two levels with the same value: the lower one can never be reached. */
export const cfr304 = cfrRule({
  id: "CFR-304",
  slug: "targets-equal",
  severity: "warning",
  topic: "scoring",
  source: CUSTOMARY("Criteria values"),
  messages: ["plateau", "all-equal"],
  standsBackFor: ["CFR-302"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    if (matrix.columns.levelAbove) return;
    for (const row of namedIndicators(matrix)) {
      const scale = readScale(row.criteria, guideline.scale);
      const cells = row.criteria ?? [];
      if (scale.state !== "scale") continue;
      const second = cells.find((_, index) => index > 0 && sameLevel(scale, index - 1, index));
      if (!second) continue;
      const before = cells[cells.indexOf(second) - 1] ?? second;
      const args = { ...rowArgs(row), value: shown(second) };
      if (scale.values.every((_, index) => index === 0 || sameLevel(scale, index - 1, index))) {
        if (unitKind(row.unit.text) !== "yes-no") {
          report({
            at: cells[0]?.at ?? second.at,
            message: "all-equal",
            args,
            severity: "error",
            related: cells.slice(1).map(({ at }) => at),
          });
        }
        continue;
      }
      report({ at: second.at, message: "plateau", args, related: [before.at] });
    }
  },
});

/** ">50" asks for more than 50 and "<50" takes what is under it: neither is the level 50. */
function sameLevel(
  { values, strict }: Extract<CriteriaScale, { state: "scale" }>,
  one: number,
  other: number,
): boolean {
  return values[one] === values[other] && strict?.[one] === strict?.[other];
}
