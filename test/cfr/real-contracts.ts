import { toA1 } from "../../src/grid/cell-ref";
import type { Workbook } from "../../src/grid/grid";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";
import { createTranslate } from "../../src/messages/translate";
import type { Column } from "./real-workbook";
import { findingsOf } from "./support";

const translate = createTranslate();

/** How often each rule spoke; the findings themselves with RM_SHOW_FINDINGS=1. */
export function counted(workbook: Workbook, guideline?: CfrGuideline): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const findings = guideline ? findingsOf(workbook, { guideline }) : findingsOf(workbook);
  for (const { rule, messageId } of findings)
    counts[`${rule} ${messageId}`] = (counts[`${rule} ${messageId}`] ?? 0) + 1;
  if (process.env["RM_SHOW_FINDINGS"] === "1") {
    const lines = findings.map(
      ({ rule, messageId, at, args, severity }) =>
        `${toA1(at)} ${severity} ${rule} ${translate(`rules.${rule}.${messageId}.what`, args)}`,
    );
    console.info(lines.join("\n"));
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A Nigerian staff contract as its office lays it out. */
export const STAFF: readonly Column[] = [
  ["S/N", "kra_no", "merged"],
  ["KRA", "kra", "merged"],
  ["Weight", "kra_weight", "merged"],
  ["Objectives", "objective"],
  ["Weight", "objective_weight"],
  ["Graded weight", "graded_weight"],
  ["KPI", "kpi"],
  ["Unit", "unit"],
  ["Target", "target"],
  ["Outstanding", "crit_outstanding"],
  ["Excellent", "crit_excellent"],
  ["Very Good", "crit_very_good"],
  ["Good", "crit_good"],
  ["Fair", "crit_fair"],
  ["Poor", "crit_poor"],
];

/** A Tanzanian performance contract. */
export const CONTRACT: readonly Column[] = [
  ["Criterion", "criterion", "merged"],
  ["Weight", "criterion_weight", "merged"],
  ["Objective", "objective", "merged"],
  ["Annual target", "annual_target", "merged"],
  ["Performance indicator", "indicator"],
  ["Weight", "weight"],
  ["Baseline 2019/20", "baseline_2019_20"],
  ["Baseline 2020/21", "baseline_2020_21"],
  ["Target 2021/22", "target_2021_22"],
  ["Actual 2021/22", "actual_2021_22"],
];
