import { defineRule } from "../../check/define-rule";
import { headingOf, indicatorsOf } from "./support/walk";
import { twgClause, whenReported } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A report reflects on the challenges; “none” is an answer, a blank is not. */
export const challengesTold: JmiRule = defineRule({
  id: "TWG-04",
  slug: "challenges-told",
  severity: whenReported("error"),
  topic: "structure",
  source: twgClause("Functions, first point"),
  messages: ["none"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const rows = indicatorsOf(matrix);
    if (!matrix.columns.challenges || rows.length === 0) return;
    if (rows.some(({ indicator }) => (indicator.fields.challenges?.text ?? "") !== "")) return;
    report({ at: headingOf(matrix, "challenges"), message: "none", args: { count: rows.length } });
  },
});
