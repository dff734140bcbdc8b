import { cfrRules } from "../cfr/rules";
import { catalogueOf } from "../check/catalogue";
import type { RuleEntry } from "../check/catalogue";
import type { Guideline } from "../guidelines/guideline";
import { jmiRules } from "../jmi/rules";

/** Everything that reads, checks and scores, in one chunk. */
export { carriesGuideline } from "../guidelines/about";
export { shippedGuidelines } from "../guidelines/shipped-guidelines";
export { inspectWorkbook } from "../inspect/inspect";

/** What there is to know about the rules of a kind of matrix. */
export function ruleEntries(kind: Guideline["kind"]): readonly RuleEntry[] {
  return kind === "cfr" ? catalogueOf(cfrRules) : catalogueOf(jmiRules);
}
