/** Everything that reads, checks and scores, and what it says, in one chunk. */
export { shippedGuidelines } from "../guidelines/shipped-guidelines";
export { inspectWorkbook } from "../inspect/inspect";
export { ruleTexts } from "../messages/en/rule-texts";
