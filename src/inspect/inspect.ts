import type { Workbook } from "../grid/grid";
import { inspectWith } from "./inspect-with";
import type { InspectOptions, Inspection } from "./inspection";
import { jmiPart } from "./jmi-part";

/** Everything about a workbook: its matrices with their findings, and scores where there are achievements. */
export function inspectWorkbook(workbook: Workbook, options: InspectOptions): Inspection {
  return inspectWith(jmiPart, workbook, options);
}
