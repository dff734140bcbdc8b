import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { toA1 } from "../../src/grid/cell-ref";
import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Workbook } from "../../src/grid/grid";
import { createTranslate } from "../../src/messages/translate";
import { findingsOf, onlyMatrix } from "./support";

/** Real matrices that stand beside the project and are not part of it. */
const data = (file: string) => join(__dirname, "../../../shared/data", file);
const translate = createTranslate();

type Row = Readonly<Record<string, string>>;
type Column = readonly [heading: string, of: string, merged?: "merged"];

/** The rows of a file, or null (and a word on the console) where the file is not there. */
function rowsOf(file: string): readonly Row[] | null {
  if (!existsSync(data(file))) {
    console.warn(`${file} is not beside the project: this real matrix was not tried`);
    return null;
  }
  const [header = [], ...rows] = parseCsv(readFileSync(data(file), "utf8")).map((row) =>
    row.map((cell) => String(cell ?? "")),
  );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** As a ministry would have it: title rows, numbers typed as numbers, equal cells of a column merged. */
function workbookOf(title: readonly string[], columns: readonly Column[], rows: readonly Row[]): Workbook {
  const values: CellValue[][] = [...title.map((line) => [line]), columns.map(([heading]) => heading)];
  const numberFormats: (string | null)[][] = values.map(() => []);
  const merges: Workbook["grids"][number]["merges"][number][] = title.map((_, row) => ({
    top: row,
    bottom: row,
    left: 0,
    right: columns.length - 1,
  }));
  const start = values.length;
  for (const row of rows) {
    const cells = columns.map(([, of]) => typed(row[of] ?? ""));
    values.push(cells.map(({ value }) => value));
    numberFormats.push(cells.map(({ format }) => format));
  }
  columns.forEach(([, of, merged], column) => {
    if (!merged) return;
    for (let top = 0; top < rows.length;) {
      let bottom = top;
      while (
        bottom + 1 < rows.length &&
        rows[bottom + 1]?.[of] === rows[top]?.[of] &&
        rows[bottom + 1]?.[columns[0]?.[1] ?? ""] === rows[top]?.[columns[0]?.[1] ?? ""]
      )
        bottom += 1;
      for (let row = top + 1; row <= bottom; row += 1) (values[start + row] ?? [])[column] = null;
      if (bottom > top) merges.push({ top: start + top, bottom: start + bottom, left: column, right: column });
      top = bottom + 1;
    }
  });
  return {
    grids: [{ ...emptyGrid("Contract"), values, numberFormats, merges }],
    names: [],
    dateSystem: "1900",
    limits: [],
  };
}

/** What Excel makes of the same keys pressed. */
function typed(text: string): { readonly value: CellValue; readonly format: string | null } {
  if (text === "") return { value: null, format: null };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(",", "")), format: "#,##0" };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: "0%" };
  return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text), format: null } : { value: text, format: null };
}

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
      "CFR-301 no-columns": 1,
      "CFR-306 missing": 12,
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
      "CFR-302 six-levels": 1,
      "CFR-306 no-columns": 1,
    }
  `);
});
