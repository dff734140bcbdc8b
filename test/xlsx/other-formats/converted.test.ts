import { readXlsb, writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre/xlsx";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { libreOfficeConvertAll } from "../../support/libre-office";
import { cli } from "../../support/run-cli";
import { toXlsb } from "../../support/to-xlsb";

/** Days of the 1904 system: 31 March 2026 is 44650 there and 46112 in that of 1900. */
const DAYS = [44650, 44681, 44711, 44742, 44772] as const;

/** A CFR as a ministry made it on an old Mac: days counted from 1904, percent cells, merged objectives. */
function ministryCfr(): Promise<Uint8Array> {
  const headings = ["Objective", "Weight", "Action", "Success indicator", "Unit", "Weight", "Excellent (100%)"];
  const levels = ["Very Good (90%)", "Good (80%)", "Fair (70%)", "Poor (60%)", "Achievement"];
  const rows: readonly (readonly (string | number)[])[] = [
    ["Safe water", 0.6, "Extend schemes", "Households with safe water", "%", 0.4, 0.72, 0.7, 0.68, 0.65, 0.62, 0.69],
    ["", "", "Publish results", "Report is published", "Date", 0.2, ...DAYS, DAYS[1]],
    ["Sanitation", 0.4, "Build latrines", "Latrines built", "Number", 0.4, 500, 450, 400, 350, 300, 420],
  ];
  const cells = new Map<string, Partial<Cell>>();
  [...headings, ...levels].forEach((heading, column) => cells.set(`2,${column}`, { value: heading }));
  cells.set("0,0", { value: "Ministry of Water: Commitment for Results 2026-27" });
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const isShare = typeof value === "number" && value < 1;
      const numFmt = isShare ? "0%" : row[4] === "Date" && column > 5 ? "dd/mm/yyyy" : undefined;
      if (value !== "") cells.set(`${at + 3},${column}`, { value, ...(numFmt ? { style: { numFmt } } : {}) });
    }),
  );
  const merges = [0, 1].map((column) => ({ startRow: 3, startCol: column, endRow: 4, endCol: column }));
  return writeXlsx({ sheets: [{ name: "CFR 26-27", cells, merges }], dateSystem: "1904" });
}

let folder = "";
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "results-matrix-formats-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `check` says of a workbook, without what names the file. */
async function checked(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const { out, err } = await cli("check", file, "--stage", "evaluation", "--format", "json");
  const [report] = JSON.parse(out).files;
  // LibreOffice stores the results of formulas to fifteen digits.
  const rounded = JSON.stringify({ ...report, file: "", err }, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(13)) : value,
  );
  return JSON.parse(rounded);
}

async function sample(kind: "cfr" | "jmi"): Promise<Uint8Array> {
  const file = join(folder, `sample-${kind}.xlsx`);
  await cli("new", kind, "--sample", "--out", file, "--force");
  return new Uint8Array(await readFile(file));
}

const originals = async () => [await sample("cfr"), await sample("jmi"), await ministryCfr()] as const;

/** The three workbooks in another format; null where LibreOffice is not installed. */
const conversions = new Map<string, Promise<readonly Uint8Array[] | null>>();
function converted(format: string): Promise<readonly Uint8Array[] | null> {
  const known = conversions.get(format) ?? originals().then((files) => libreOfficeConvertAll(files, format));
  conversions.set(format, known);
  return known;
}

test.each(["ods", "xls"])(
  "findings and scores of samples that LibreOffice saved as .%s are the same",
  async (format) => {
    const files = await converted(format);
    if (files === null) return console.warn("LibreOffice is not installed: its formats were not tried");
    for (const [index, original] of (await originals()).entries()) {
      const expected = await checked(`${index}.xlsx`, original);
      const found = await checked(`${index}.${format}`, new Uint8Array(files[index] ?? []));
      expect(expected.status).toBe("checked");
      if (format === "xls") dropEmptyTextsWrittenAsZero(found.matrices);
      expect(found).toEqual(expected);
    }
  },
);

/**
 * Where a formula with a number format results in an empty text, LibreOffice writes 0 into an .xls. So the file really
 * says that the sample's composite score, which the formula holds back, is 0.
 */
function dropEmptyTextsWrittenAsZero(matrices: { findings: readonly { rule: string; message: string }[] }[]): void {
  for (const matrix of matrices) {
    matrix.findings = matrix.findings.filter(
      ({ rule, message }) =>
        !(rule === "CFR-403" && message.startsWith("The formula for the composite score gives 0;")),
    );
  }
}

test("findings and scores of an .xlsb without formulas are the same", async () => {
  const original = await ministryCfr();
  const expected = await checked("ministry.xlsx", original);
  expect(expected.matrices[0].score.composite).toBeGreaterThan(0);
  expect(await checked("ministry.xlsb", toXlsb(original))).toEqual(expected);
});

test("another reader finds the same values in an .xlsb", async () => {
  const bytes = toXlsb(await sample("jmi"));
  const [ours, theirs] = [await readWorkbook(bytes), await readXlsb(bytes)];
  const workbook = ours.state === "read" ? ours.workbook : null;
  expect(workbook?.grids.map(({ sheet }) => sheet)).toEqual(theirs.sheets.map(({ name }) => name));
  let compared = 0;
  for (const { name, rows } of theirs.sheets) {
    const grid = workbook?.grids.find(({ sheet }) => sheet === name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        // That reader gives days as `Date`, which ours leaves as they are in the file.
        if (value === null || value === "" || value instanceof Date) return;
        compared += 1;
        expect(grid?.values[row]?.[column]).toBe(value);
      }),
    );
  }
  expect(compared).toBeGreaterThan(100);
});

test("days, percents and merges of the 1904 system are read from each format", async () => {
  const original = await ministryCfr();
  const [ods, xls] = [await converted("ods"), await converted("xls")];
  const files = [toXlsb(original), ods?.[2], xls?.[2]].filter((bytes) => bytes !== undefined);
  for (const bytes of files) {
    const answer = await readWorkbook(new Uint8Array(bytes));
    if (answer.state === "failed") throw new Error(answer.detail);
    const [grid] = answer.workbook.grids;
    expect(answer.workbook.dateSystem).toBe("1904");
    expect(grid?.values[4]?.slice(6)).toEqual([...DAYS, DAYS[1]]);
    expect(grid?.numberFormats[3]?.slice(5, 7)).toEqual(["0%", "0%"]);
    expect(grid?.merges).toEqual(
      expect.arrayContaining([0, 1].map((column) => ({ top: 3, left: column, bottom: 4, right: column }))),
    );
  }
});
