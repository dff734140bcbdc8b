import type { Rule, RuleContext, RuleSeverity } from "../../../check/define-rule";
import type { RuleSource, Severity } from "../../../check/finding";
import type { JmiGuideline } from "../../../guidelines/schema/jmi";
import type { JmiMatrix } from "../../matrix";

export type JmiRule = Rule<JmiMatrix, JmiGuideline>;
export type JmiContext = RuleContext<JmiMatrix, JmiGuideline>;

/** A clause of the Guideline on Joint Monitoring Indicators, on which every JMI rule rests. */
export function jmiClause(clause: string): RuleSource {
  return { document: "jmi-guideline-2019", clause, authority: "guideline" };
}

/** A clause of the Guideline on the Technical Working Groups, on which every TWG rule rests. */
export function twgClause(clause: string): RuleSource {
  return { document: "twg-guideline-2019", clause, authority: "guideline" };
}

/** What only a progress report owes: nothing is due while the matrix is drafted and agreed. */
export function whenReported(severity: Severity): RuleSeverity {
  return { draft: "off", submission: "off", evaluation: severity };
}
