import { mkdir, writeFile } from "node:fs/promises";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";

const at = checkFolder();

beforeAll(async () => {
  const first = cfrTable([
    ["Better roads", "Resurface roads", "Roads resurfaced", "", "60", "100", "90", "80", "70", "60", ""],
    ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "40", "", "", "", "", "", ""],
  ]);
  const second = cfrTable([
    ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "30", "50", "45", "40", "35", "30", ""],
    ["Better roads", "Resurface roads", "Roads resurfaced", "", "70", "100", "90", "80", "70", "60", ""],
  ]);
  await writeFile(at("first.xlsx"), await ministryWorkbook(first));
  await writeFile(at("second.xlsx"), await ministryWorkbook(second));
});

test("two versions are compared for people", async () => {
  const { out, err, status } = await cli("compare", at("first.xlsx"), at("second.xlsx"));
  expect(err).toBe("");
  expect(status).toBe(1);
  expect(out).toMatch(/first\.xlsx → .*second\.xlsx/);
  expect(out).toContain("Matrix!E4  “Bridges inspected”, Weight: 40 → 30");
  expect(out).toContain("Matrix!F4  “Bridges inspected”, Excellent (100%): blank → 50");
  expect(out).toMatch(/Still open \(\d+\)\n(?:.*\n)*?.*Matrix!D5 .*\[CFR-203\]/);
  expect(out).toMatch(/Resolved .*\n(?:.*\n)*?.*\[CFR-301\]/);
  expect(out.trimEnd().split("\n").at(-1)).toMatch(
    /resolved, .* 5 targets and 2 weights changed, 0 rows added, 0 removed\.$/,
  );
});

test("the same as JSON", async () => {
  const { out } = await cli("compare", at("first.xlsx"), at("second.xlsx"), "--format", "json");
  const told = JSON.parse(out);
  expect(told.summary).toMatchObject({ targets: 5, weights: 2, added: 0, removed: 0, unsure: 0 });
  expect(told.open).toContainEqual(
    expect.objectContaining({ rule: "CFR-203", cell: "D5", before: { sheet: "Matrix", cell: "D4" }, match: "same" }),
  );
  expect(told.matrices[0].rows).toEqual([
    { row: "Bridges inspected", before: "C5", now: "C4", match: "same" },
    { row: "Roads resurfaced", before: "C4", now: "C5", match: "same" },
  ]);
  expect(told.resolved.length).toBe(told.summary.resolved);
});

test("a version compared with itself has nothing new", async () => {
  const { out } = await cli("compare", at("first.xlsx"), at("first.xlsx"), "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ resolved: [], new: [], matrices: [{ changes: [] }] });
});

test.each([
  ["before", ["empty.xlsx", "first.xlsx"]],
  ["now", ["first.xlsx", "empty.xlsx"]],
])("no finding counts as resolved or new where no matrix was found %s", async (_, files) => {
  const run = await cli("compare", ...files.map(at));
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toBe(`${at("empty.xlsx")}: no CFR or JMI matrix was found in this workbook.\n`);
});

test("two workbooks without a row in common are told to be strangers, in a comparison and in a letter", async () => {
  const doubt = `Not one row of ${at("jmi.xlsx")} was found again. Is it a version of the same workbook?`;
  await cli("new", "jmi", "--sample", "--out", at("jmi.xlsx"));
  const compared = await cli("compare", at("jmi.xlsx"), at("first.xlsx"));
  expect(compared.err).toContain(doubt);
  expect(compared.out).toMatch(/, \d+ rows added, \d+ removed\.\n$/);
  const letter = await cli("letter", at("first.xlsx"), "--previous", at("jmi.xlsx"), "--out", at("letter.txt"));
  expect(letter.err).toContain(doubt);
  expect((await cli("compare", at("first.xlsx"), at("second.xlsx"))).err).toBe("");
});

test.each([
  ["a file that is none", ["first.xlsx", "notes.xlsx"], /notes\.xlsx/],
  ["a file that is not there", ["gone.xlsx", "first.xlsx"], /gone\.xlsx/],
  ["a folder of several", ["inbox", "first.xlsx"], /inbox/],
])("%s is one sentence", async (_, files, sentence) => {
  await mkdir(at("inbox"), { recursive: true });
  const run = await cli("compare", ...files.map(at));
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err.trimEnd().split("\n")).toEqual([expect.stringMatching(sentence)]);
});
