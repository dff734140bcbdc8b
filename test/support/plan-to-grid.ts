/** What a door would read after it wrote a plan: for round trips without a file. */
export { planToGrid, planToWorkbook } from "../../src/grid/plan-to-grid";
