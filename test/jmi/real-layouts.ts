import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../src/grid/grid";

const FOLDER = join(dirname(__filename), "../../../shared/data");

/** Rows of a file of the shared data as records by heading, or null where the folder is not there. */
export function sharedRows(file: string): readonly Readonly<Record<string, string>>[] | null {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return null;
  const [head = [], ...rows] = parseCsv(readFileSync(path, "utf8"));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

/** The rows as a ministry had them in 2006: a title, the old headings, repeated targets and groups merged. */
export function oldLayout(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly (readonly [string, string])[],
  title: string,
): Workbook {
  const values: CellValue[][] = [[title], [], columns.map(([heading]) => heading)];
  const merges: Grid["merges"][number][] = [{ top: 0, left: 0, bottom: 0, right: columns.length - 1 }];
  for (const row of rows) values.push(columns.map(([, key]) => (row[key] === "" ? null : (row[key] ?? null))));
  columns.forEach(([, key], column) => {
    if (key !== "output") return;
    for (let top = 3; top < values.length;) {
      let bottom = top;
      while (values[bottom + 1]?.[column] != null && values[bottom + 1]?.[column] === values[top]?.[column])
        bottom += 1;
      for (let row = top + 1; row <= bottom; row += 1) (values[row] ?? [])[column] = null;
      if (bottom > top) merges.push({ top, left: column, bottom, right: column });
      top = bottom + 1;
    }
  });
  return { grids: [{ ...emptyGrid("JMI"), values, merges }], names: [], dateSystem: "1900", limits: [] };
}

/** The rows under the file's own headings, as an export has them. */
export function flatLayout(rows: readonly Readonly<Record<string, string>>[]): Workbook {
  const head = Object.keys(rows[0] ?? {});
  const values: CellValue[][] = [
    head,
    ...rows.map((row) => head.map((key) => (row[key] === "" ? null : (row[key] ?? null)))),
  ];
  return { grids: [{ ...emptyGrid("Export"), values }], names: [], dateSystem: "1900", limits: [] };
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    if (quoted && sign === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\n")) {
      row.push(cell);
      cell = "";
      if (sign === "\n") {
        rows.push(row);
        row = [];
      }
    } else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
