import { CONTRACT, STAFF, counted } from "./real-contracts";
import { rowsOf, workbookOf } from "./real-workbook";
import type { Row } from "./real-workbook";
import { onlyMatrix, shipped } from "./support";

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
