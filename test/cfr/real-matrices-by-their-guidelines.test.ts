import { toA1 } from "../../src/grid/cell-ref";
import type { Workbook } from "../../src/grid/grid";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";
import { createTranslate } from "../../src/messages/translate";
import { rowsOf, workbookOf } from "./real-workbook";
import type { Column, Row } from "./real-workbook";
import { findingsOf, onlyMatrix, shipped } from "./support";

const translate = createTranslate();

/** How often each rule spoke; the findings themselves with RM_SHOW_FINDINGS=1. */
function counted(workbook: Workbook, guideline: CfrGuideline): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const findings = findingsOf(workbook, { guideline });
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

const STAFF: readonly Column[] = [
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

const CONTRACT: readonly Column[] = [
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

const staff = (template: string): readonly Row[] | null =>
  rowsOf("ng_servicom_staff_contracts_2026.csv")?.filter((row) => row["template"] === template) ?? null;

test.each(["admin_staff", "ict_head"])("the staff contract %s has six levels under nigeria-pms", (template) => {
  const rows = staff(template);
  if (!rows) return;
  const guideline = shipped("nigeria-pms");
  const workbook = workbookOf(["Staff performance contract 2026"], STAFF, rows);
  const matrix = onlyMatrix(workbook, guideline);
  expect(matrix.indicators.map((row) => row.indicator.text)).toEqual(rows.map((row) => row["kpi"]?.trim()));
  expect(matrix.columns.criteria100?.heading).toBe("Outstanding");
  expect(matrix.columns.criteria50?.heading).toBe("Poor");
  expect(matrix.columns.levelAbove).toBeUndefined();
  expect(counted(workbook, guideline)).toMatchSnapshot();
});

test("the postal corporation's contract under tanzania-pc", () => {
  const rows = rowsOf("tz_posts_corporation_pc_2021_22.csv");
  if (!rows) return;
  const guideline = shipped("tanzania-pc");
  const workbook = workbookOf(["Performance contract", "Financial year 2021/22"], CONTRACT, rows);
  const matrix = onlyMatrix(workbook, guideline);
  expect(matrix.indicators).toHaveLength(rows.length);
  expect(matrix.baselineSource).toBe("matrix");
  expect(counted(workbook, guideline)).toMatchSnapshot();
});
