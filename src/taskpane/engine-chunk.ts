import { cfrRules } from "../cfr/rules";
import { catalogueOf } from "../check/catalogue";
import type { RuleEntry } from "../check/catalogue";
import type { Workbook } from "../grid/grid";
import type { Guideline } from "../guidelines/guideline";
import { hasJmi, inspectWith } from "../inspect/inspect-with";
import type { InspectOptions, Inspection } from "../inspect/inspection";

/** Everything that reads, checks and scores, in one chunk; what only JMIs need is fetched when one is seen. */
export { carriesGuideline } from "../guidelines/about";
export { shippedGuidelines } from "../guidelines/shipped-guidelines";

const loadJmi = async () => (await import("./jmi-chunk")).jmiPart;

/** Everything about a workbook: its matrices with their findings, and scores where there are achievements. */
export async function inspectWorkbook(workbook: Workbook, options: InspectOptions): Promise<Inspection> {
  return inspectWith(hasJmi(workbook, options) ? await loadJmi() : null, workbook, options);
}

/** What there is to know about the rules of a kind of matrix. */
export async function ruleEntries(kind: Guideline["kind"]): Promise<readonly RuleEntry[]> {
  return kind === "cfr" ? catalogueOf(cfrRules) : catalogueOf((await loadJmi()).rules);
}
