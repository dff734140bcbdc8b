/** What reads a guideline of somebody's own; loaded when a file or an About sheet holds one. */
export { loadGuideline, shippedGuideline } from "../../guidelines/load";
