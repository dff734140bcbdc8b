import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Workbook } from "../../src/grid/grid";

/** Real matrices that stand beside the project and are not part of it. */
const data = (file: string) => join(__dirname, "../../../shared/data", file);
export type Row = Readonly<Record<string, string>>;
export type Column = readonly [heading: string, of: string, merged?: "merged"];

/** The rows of a file, or null (and a word on the console) where the file is not there. */
export function rowsOf(file: string): readonly Row[] | null {
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
export function workbookOf(title: readonly string[], columns: readonly Column[], rows: readonly Row[]): Workbook {
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
