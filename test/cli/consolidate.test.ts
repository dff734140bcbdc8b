import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { textOf, valueAt } from "../../src/grid/grid";
import type { Workbook } from "../../src/grid/grid";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { cfrTable } from "../support/cfr-table";
import { libreOfficeConvert } from "../support/libre-office";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";
import { checkFolder, json } from "./check-folder";

const at = checkFolder();

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readXlsx(bytes);
  if (read.state !== "read") throw new Error(`the consolidated workbook cannot be read: ${read.detail}`);
  return read.workbook;
}

/** The rows of a sheet as objects by its headings. */
function tableOf({ grids }: Workbook, sheet: string): readonly Readonly<Record<string, string>>[] {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`there is no sheet "${sheet}"`);
  const headings = (grid.values[0] ?? []).map(textOf);
  return grid.values
    .slice(1)
    .map((_, row) =>
      Object.fromEntries(headings.map((heading, column) => [heading, textOf(valueAt(grid, row + 1, column))])),
    );
}

const na = cfrTable([
  ["Health", "Vaccinate", "Children vaccinated", "%", "50", "90", "80", "70", "60", "50", "85"],
  ["Health", "Build", "Clinics built", "Number", "30", "10", "9", "8", "7", "6", "8"],
  ["Health", "Train", "Midwives trained", "Number", "20", "10", "9", "8", "7", "6", "N/A"],
]);

async function consolidate() {
  await writeFile(at("na.xlsx"), await ministryWorkbook({ ...na, above: ["MINISTRY OF HEALTH"] }));
  await cli("new", "jmi", "--sample", "--entity", "TWG on Education", "--out", at("jmi.xlsx"), "--force");
  await writeFile(at("expected.txt"), "The Ministry of Works\nMinistry of Health\nMinistry of Mines\n\n");
  const files = ["sound.xlsx", "na.xlsx", "faulty.xlsx", "jmi.xlsx", "notes.xlsx", "empty.xlsx"].map(at);
  const run = await cli("consolidate", ...files, "--expected", at("expected.txt"), "--out", at("all.xlsx"), "--force");
  return { run, bytes: await readFile(at("all.xlsx")), files };
}

test("the register has a row for each submission and for each department that is missing", async () => {
  const { run, bytes, files } = await consolidate();
  expect(run.status).toBe(2);
  expect(run.err).toContain("this is plain text");
  const register = tableOf(await opened(bytes), "Register");
  expect(register.map((row) => [row["Department or TWG"], row["State"], row["Kind"], row["Composite score"]])).toEqual([
    ["MINISTRY OF WORKS", "received", "CFR", "87"],
    ["MINISTRY OF HEALTH", "received", "CFR", expect.stringMatching(/^8\d/)],
    ["MINISTRY OF WORKS", "received", "CFR", ""],
    ["TWG on Education", "received", "JMI", ""],
    ["", "cannot be read", "", ""],
    ["", "no matrix found", "", ""],
    ["Ministry of Mines", "not received", "", ""],
  ]);
  const report = await json(...files);
  const errors = report.files.flatMap(({ matrices }) =>
    matrices.map(
      ({ findings }) => (findings as { severity: string }[]).filter(({ severity }) => severity === "error").length,
    ),
  );
  expect(register.slice(0, 4).map((row) => Number(row["Errors"]))).toEqual(errors);
  expect(register[2]).toMatchObject({ "Without target": "1", "Without baseline": "2" });
});

test("every finding is there with the identity it has elsewhere", async () => {
  const { bytes, files } = await consolidate();
  const report = await json(...files);
  const ids = report.files.flatMap(({ matrices }) =>
    matrices.flatMap(({ findings }) => (findings as { id: string }[]).map(({ id }) => id)),
  );
  expect(tableOf(await opened(bytes), "Findings").map((row) => row["Id"])).toEqual(ids);
});

test("indicators of JMIs stand by working group and strategy", async () => {
  const { bytes } = await consolidate();
  const workbook = await opened(bytes);
  const progress = tableOf(workbook, "JMI progress");
  expect(progress.length).toBeGreaterThan(2);
  const groups = progress.map((row) => `${row["Technical Working Group"]}|${row["Strategy"]}`);
  expect(groups).toEqual([...groups].sort());
  const counted = tableOf(workbook, "JMI groups").map((row) => Number(row["Indicators"]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(progress.length);
});

test("LibreOffice computes from its formulas what the program computed", async () => {
  const { bytes } = await consolidate();
  const converted = await libreOfficeConvert(bytes, "xlsx");
  if (!converted) return console.warn("LibreOffice is not installed: the formulas were not tried");
  const [ours, theirs] = [await opened(bytes), await opened(new Uint8Array(converted))];
  let formulas = 0;
  for (const grid of ours.grids) {
    const other = theirs.grids.find(({ sheet }) => sheet === grid.sheet);
    grid.formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        if (formula === null) return;
        formulas += 1;
        const [own, computed] = [valueAt(grid, row, column), other ? valueAt(other, row, column) : null];
        const place = `${grid.sheet} ${row + 1}:${column + 1} ${formula}`;
        if (typeof own === "number") expect([place, computed]).toEqual([place, expect.closeTo(own, 9)]);
        else expect([place, computed || ""]).toEqual([place, own || ""]);
      }),
    );
  }
  expect(formulas).toBeGreaterThan(15);
  expect(theirs.grids.map(({ sheet }) => sheet)).toEqual(ours.grids.map(({ sheet }) => sheet));
});

test("the register can be filtered and has charts beside it", async () => {
  const zip = await openZip((await consolidate()).bytes, 2 ** 24);
  const register = new TextDecoder().decode((await zip.read("xl/worksheets/sheet1.xml")) ?? new Uint8Array());
  expect(register).toMatch(/<autoFilter ref="A1:S8"/);
  expect(register).toContain("<drawing ");
  const charts = zip.names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(2);
  // A bar is as long as its value, however near the others it lies.
  for (const name of charts) {
    expect(new TextDecoder().decode((await zip.read(name)) ?? new Uint8Array())).toContain('<c:min val="0"/>');
  }
});

test("texts that look like formulas stay texts", async () => {
  const { bytes } = await consolidate();
  const workbook = await opened(bytes);
  const typed = workbook.grids.flatMap((grid) =>
    grid.values.flatMap((line, row) =>
      line.filter(
        (value, column) => typeof value === "string" && value.startsWith("=") && grid.formulas[row]?.[column],
      ),
    ),
  );
  expect(typed).toEqual([]);
});

test.each([
  ["a file that is there", ["sound.xlsx"], "inbox/a.xlsx", "--force"],
  ["an input, though asked to replace it", ["sound.xlsx", "--force"], "sound.xlsx", "never written to"],
  ["what is no .xlsx", ["sound.xlsx"], "all.csv", "does not end in .xlsx"],
  ["a list that is not there", ["sound.xlsx", "--expected", "gone.txt"], "new.xlsx", "gone.txt could not be opened"],
])("refuses %s", async (_, given, out, words) => {
  const before = await stat(at("sound.xlsx"));
  const args = given.map((arg) => (arg.startsWith("--") ? arg : at(arg)));
  const { status, err } = await cli("consolidate", ...args, "--out", at(out));
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect((await stat(at("sound.xlsx"))).mtimeMs).toBe(before.mtimeMs);
});

test("refuses a file that is there before it reads any other", async () => {
  const { err } = await cli("consolidate", at("notes.xlsx"), at("sound.xlsx"), "--out", at("empty.xlsx"));
  expect(err).toBe(`${at("empty.xlsx")} is there already; choose another name, or add --force to replace it.\n`);
});

test.each([
  ["consolidate", "all.xlsx"],
  ["check", "all.json"],
])("%s refuses an output whose folder is not there before it reads any file", async (command, name) => {
  const out = at(`no-such-folder/${name}`);
  const { status, err } = await cli(command, at("gone.xlsx"), "--out", out);
  expect(err).toBe(`${out} could not be written: its folder does not exist.\n`);
  expect(status).toBe(2);
});

test("the same files give the same bytes", async () => {
  await cli("consolidate", at("sound.xlsx"), "--out", join(at("nothing"), "1.xlsx"), "--force");
  await cli("consolidate", at("sound.xlsx"), "--out", join(at("nothing"), "2.xlsx"), "--force");
  const [one, two] = await Promise.all(["1", "2"].map((name) => readFile(join(at("nothing"), `${name}.xlsx`))));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});
