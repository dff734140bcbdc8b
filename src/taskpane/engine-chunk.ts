/** Everything that reads, checks and scores, in one chunk. */
export { carriesGuideline } from "../guidelines/about";
export { shippedGuidelines } from "../guidelines/shipped-guidelines";
export { inspectWorkbook } from "../inspect/inspect";
