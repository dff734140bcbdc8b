import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { cli } from "../support/run-cli";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-convert-"));
  const rows = [
    ["Target", "Actions Needed", "Responsible Government Institution", "Concerned TWG", "Time Frame"],
    ["Wells mapped", "1. Survey\n2. Publish", "MRD", "RWS", "end 2006"],
    ["Pumps tested", "", "MIH", "RWS", "Oct 2006"],
  ];
  await writeFile(at("old.xlsx"), await writeXlsx({ sheets: [{ name: "JMI", rows }] }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("convert writes a new workbook that checks as today's template, and says what to confirm", async () => {
  const before = await readFile(at("old.xlsx"));
  const { status, out, err } = await cli("convert", at("old.xlsx"), "--out", at("new.xlsx"));
  expect([status, err]).toEqual([0, `Wrote ${at("new.xlsx")}. ${at("old.xlsx")} is as it was.\n`]);
  expect(out).toContain("as in 2006. 2 rows became 3.");
  expect(out).toMatch(/Unrolled\n {2}B2 \(Actions Needed\) lists 2 entries/);
  expect(out).toMatch(/To be confirmed\n {2}C2 .*“MRD” beside 2 activities/);
  expect(out).toMatch(/Kept elsewhere or left behind\n[\s\S]*Concerned TWG/);
  expect(await readFile(at("old.xlsx"))).toEqual(before);
  const read = await readXlsx(await readFile(at("new.xlsx")));
  expect(read.state === "read" && JSON.stringify(read.workbook.grids[1]?.values)).toContain(
    "1. Survey\\nImplementer: MRD",
  );
  const checked = JSON.parse((await cli("check", at("new.xlsx"), "--format", "json")).out) as {
    files: { matrices: { kind: string; indicators: unknown[] }[] }[];
  };
  expect(checked.files[0]?.matrices.map(({ kind }) => kind)).toEqual(["jmi"]);
});

test("convert overwrites nothing and converts nothing that needs no converting", async () => {
  await writeFile(at("there.xlsx"), "mine");
  const refused = await cli("convert", at("old.xlsx"), "--out", at("there.xlsx"));
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("there.xlsx");
  expect(await readFile(at("there.xlsx"), "utf8")).toBe("mine");
  const itself = await cli("convert", at("old.xlsx"), "--out", at("old.xlsx"), "--force");
  expect([itself.status, itself.err]).toEqual([2, expect.stringContaining("old.xlsx")]);
  expect((await cli("convert", at("old.xlsx"), "--out", at("there.xlsx"), "--force")).status).toBe(0);
  const nowhere = await cli("convert", at("old.xlsx"), "--out", at("no-such-folder/new.xlsx"));
  expect(nowhere.err).toBe(`${at("no-such-folder/new.xlsx")} could not be written: its folder does not exist.\n`);
  await cli("new", "jmi", "--out", at("today.xlsx"), "--sample");
  const today = await cli("convert", at("today.xlsx"), "--out", at("again.xlsx"));
  expect([today.status, today.out]).toEqual([2, ""]);
  expect(today.err).toContain("has the template’s five columns already");
  await cli("new", "cfr", "--out", at("cfr.xlsx"), "--sample");
  expect((await cli("convert", at("cfr.xlsx"), "--out", at("again.xlsx"))).err).toContain("holds no JMI matrix");
  expect((await cli("convert", folder, "--out", at("again.xlsx"))).err).toContain("Name one workbook");
});
