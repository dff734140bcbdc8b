import { CONTRACT, STAFF, counted } from "./real-contracts";
import { rowsOf, workbookOf } from "./real-workbook";
import { onlyMatrix } from "./support";

test("a postal corporation's performance contract: every row, and nothing but what is wrong with it", () => {
  const rows = rowsOf("tz_posts_corporation_pc_2021_22.csv");
  if (!rows) return;
  const workbook = workbookOf(["Performance contract", "Financial year 2021/22"], CONTRACT, rows);
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
  const workbook = workbookOf(["Staff performance contract 2026"], STAFF, rows);
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
