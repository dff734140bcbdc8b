import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import { foldText } from "../../parse/normalise";
import type { JmiMatrix, JmiMatrixColumn } from "../matrix";

/**
 * How the columns of Joint Monitoring Indicators were laid out before: areas with their indicator and status (2004);
 * targets with actions, responsible institution and time frame (2006), without the time frame (2007 and 2008); results,
 * activities and inputs (2010). "other": some columns are not the template's, and no round of its years had them so.
 */
export type OlderLayout = "2004" | "2006" | "2007" | "2010" | "other";

/** Which older layout a matrix has; null where it has the template's own five columns. */
export function olderLayout({ columns }: JmiMatrix): OlderLayout | null {
  const heading = (key: JmiMatrixColumn) => foldText(columns[key]?.heading ?? "");
  const isOf2010 =
    /immediate outcome/.test(heading("outcome")) ||
    /milestone/.test(heading("activity")) ||
    /aid effectiveness/.test(heading("partnering"));
  if (isOf2010 && columns.output) return "2010";
  if (/^targets?\b/.test(heading("output")) && columns.activity) return columns.targetDate ? "2006" : "2007";
  const onlyWhatWasTold = columns.output && columns.status && (columns.twg ?? !columns.outcome);
  if (onlyWhatWasTold && !columns.activity && !columns.indicator) return "2004";
  return JMI_COLUMNS.every((key) => columns[key]) && !columns.implementer ? null : "other";
}
