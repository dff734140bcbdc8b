/** What reads a guideline of somebody's own; loaded when there is a file to read. */
export { loadGuideline } from "../../guidelines/load";
