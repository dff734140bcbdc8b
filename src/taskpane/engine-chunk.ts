/** Everything that reads, checks and scores, in one chunk. */
export { shippedGuidelines } from "../guidelines/load";
export { inspectWorkbook } from "../inspect/inspect";
