import { defineRule } from "../../check/define-rule";
import { textOf } from "../../grid/grid";
import { scanDates } from "../../parse/dates/scan-dates";
import { foldText, normaliseText } from "../../parse/normalise";
import type { JmiMatrix, JmiOutcome } from "../matrix";
import { partsOf } from "../parts";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";

/** A TWG is encouraged to keep to one outcome; more are fine where its members agreed, which a note says. */
export const oneOutcome: JmiRule = defineRule({
  id: "JMI-18",
  slug: "several-outcomes",
  severity: "warning",
  topic: "structure",
  source: jmiClause("Principles, fifth point, and Template, Scope for discretion, column 1"),
  messages: ["several"],
  justifiable: true,
  needsAgreementDay: true,
  check: ({ matrix, guideline }, report) => {
    const limit = guideline.limits.outcomesPerTwg;
    for (const outcomes of byTwg(matrix.outcomes)) {
      const surplus = outcomes[limit];
      if (!surplus || [...outcomes.map(({ text }) => text), ...notesOn(matrix)].some(saysAgreed)) continue;
      report({
        at: surplus.at,
        message: "several",
        args: { count: outcomes.length, limit, twg: surplus.twg },
        related: outcomes.filter((outcome) => outcome !== surplus).map((outcome) => outcome.at),
      });
    }
  },
});

/** Named outcomes of each TWG, an outcome that is taken up again further down counted once. */
function byTwg(outcomes: readonly JmiOutcome[]): readonly (readonly JmiOutcome[])[] {
  const groups = new Map<string, Map<string, JmiOutcome>>();
  for (const outcome of outcomes.filter((each) => each.text !== "")) {
    const group = groups.get(foldText(outcome.twg)) ?? new Map<string, JmiOutcome>();
    if (!group.has(foldText(outcome.text))) group.set(foldText(outcome.text), outcome);
    groups.set(foldText(outcome.twg), group);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

const AGREED = /\bagreed\b[^.;\n]{0,30}\bTWG\b|\bTWG\b[^.;\n]{0,30}\bagreed\b/i;

/** "Agreed by the TWG on 21 March 2019": the note that the guideline's discretion needs. */
function saysAgreed(text: string): boolean {
  const said = AGREED.exec(text);
  return said !== null && scanDates(normaliseText(text.slice(said.index))).length > 0;
}

/** The texts of its sheets that stand outside the matrix's rows. */
function notesOn(matrix: JmiMatrix): readonly string[] {
  return partsOf(matrix).flatMap(({ grid, rows }) => {
    const own = new Set(rows);
    return grid.values.flatMap((cells, row) => (own.has(row) ? [] : cells.map(textOf).filter((text) => text !== "")));
  });
}
