import { toA1 } from "../../src/grid/cell-ref";
import type { Workbook } from "../../src/grid/grid";
import { createTranslate } from "../../src/messages/translate";
import { rowsOf, workbookOf } from "./real-workbook";
import { findingsOf, onlyMatrix } from "./support";

const translate = createTranslate();

function counted(workbook: Workbook): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of findingsOf(workbook)) {
    const key = `${finding.rule} ${finding.messageId}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  if (process.env["RM_SHOW_FINDINGS"] === "1") {
    console.info(
      findingsOf(workbook)
        .map(
          ({ rule, messageId, at, args }) =>
            `${toA1(at)} ${rule} ${translate(`rules.${rule}.${messageId}.what`, args)}`,
        )
        .join("\n"),
    );
  }
  return counts;
}

test("a postal corporation's performance contract: every row, and nothing but what is wrong with it", () => {
  const rows = rowsOf("tz_posts_corporation_pc_2021_22.csv");
  if (!rows) return;
  const workbook = workbookOf(
    ["Performance contract", "Financial year 2021/22"],
    [
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
    ],
    rows,
  );
  const matrix = onlyMatrix(workbook);
  expect(matrix.indicators).toHaveLength(rows.length);
  expect(matrix.indicators.map((row) => row.indicator.text)).toEqual(rows.map((row) => row["indicator"]?.trim()));
  expect(matrix.objectives.map((objective) => objective.weight?.raw)).toEqual([20, 55, 18, 2, 5]);
  expect(matrix.columns.achievement?.heading).toBe("Actual 2021/22");
  expect(counted(workbook)).toMatchInlineSnapshot(`
    {
      "CFR-203 no-column": 1,
      "CFR-208 other-action": 2,
      "CFR-210 heavier-below": 1,
      "CFR-213 words": 6,
      "CFR-301 no-columns": 1,
      "CFR-306 missing": 12,
      "CFR-307 below": 3,
      "CFR-307 same": 5,
      "CFR-308 words": 1,
      "CFR-309 baseline-otherwise": 1,
      "CFR-309 count-in-percent": 1,
      "CFR-310 count": 1,
    }
  `);
});

test("a service office's staff contract with six levels", () => {
  const rows = rowsOf("ng_servicom_staff_contracts_2026.csv")?.filter((row) => row["template"] === "admin_staff");
  if (!rows) return;
  const workbook = workbookOf(
    ["Staff performance contract 2026"],
    [
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
    ],
    rows,
  );
  const matrix = onlyMatrix(workbook);
  expect(matrix.indicators.map((row) => row.indicator.text)).toEqual(rows.map((row) => row["kpi"]?.trim()));
  expect(matrix.objectives).toHaveLength(8);
  expect(counted(workbook)).toMatchInlineSnapshot(`
    {
      "CFR-205 objectives": 1,
      "CFR-209 light": 2,
      "CFR-210 heavier-below": 1,
      "CFR-302 six-levels": 1,
      "CFR-306 no-columns": 1,
    }
  `);
});
