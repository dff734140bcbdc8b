import type { Rule, RuleContext } from "../../../check/define-rule";
import type { RuleSource } from "../../../check/finding";
import type { JmiGuideline } from "../../../guidelines/schema/jmi";
import type { JmiMatrix } from "../../matrix";

export type JmiRule = Rule<JmiMatrix, JmiGuideline>;
export type JmiContext = RuleContext<JmiMatrix, JmiGuideline>;

/** A clause of the Guideline on Joint Monitoring Indicators; every JMI rule rests on it. */
export function jmiClause(clause: string): RuleSource {
  return { document: "jmi-guideline-2019", clause, authority: "guideline" };
}
